using GateSim.Experiments;
using GateSim.Experiments.Sensitivity;
using GateSim.Reporting.Pages;
using GateSim.Reporting.Plots.Sensitivity;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Reporting.Answers.Sensitivity;

/// <summary>What was found of a scenario's uncertain inputs; each part is empty where it was not asked for.</summary>
/// <param name="Scenario">As it stands.</param>
/// <param name="Of">The number of the results that is looked at.</param>
/// <param name="Unit">Of it, as in the measures.</param>
/// <param name="Replications">All that were run.</param>
public sealed record SensitivityFindings(Scenario Scenario, StatisticName Of, string Unit, int Replications)
{
    public IReadOnlyList<OneAtATime> OneAtATime { get; init; } = [];

    public IReadOnlyList<ElementaryEffects> Morris { get; init; } = [];

    /// <summary>Trajectories of <see cref="Morris"/>.</summary>
    public int MorrisSample { get; init; }

    public IReadOnlyList<SobolIndices> Sobol { get; init; } = [];

    /// <summary>Points in each of the two samples of <see cref="Sobol"/>.</summary>
    public int SobolSample { get; init; }

    public JointDecision? Decision { get; init; }

    /// <summary>As it was typed: what the decision sets.</summary>
    public string DecisionText { get; init; } = "";

    /// <summary>How large each method's samples were: <c>10 trajectories</c>; for people.</summary>
    public IReadOnlyList<string> Sizes { get; init; } = [];

    public string What => StatisticWords.Of(Of);

    public IReadOnlyList<UncertainInput> Inputs => Scenario.Uncertain;

    public string Confidence => (Scenario.Run.Confidence * 100).ToString("0.###", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Which inputs move the answer, in words, pictures and tables.</summary>
public static class SensitivityAnswer
{
    private const int MostNamed = 3;

    public static AnswerSheet Of(SensitivityFindings found) => new([.. Decision(found), .. OneAtATime(found), .. Morris(found), .. Sobol(found), Size(found)])
    {
        Pictures =
        [
            .. found.OneAtATime.Count > 0 ? [new AnswerPicture("tornado", style => Tornado.Draw(found, style))] : Array.Empty<AnswerPicture>(),
            .. found.Morris.Count > 0 ? [new AnswerPicture("elementary-effects", style => EffectBars.Draw(found, style))] : Array.Empty<AnswerPicture>(),
            .. found.Sobol.Count > 0 ? [new AnswerPicture("sobol", style => SobolBars.Draw(found, style))] : Array.Empty<AnswerPicture>(),
            .. found.Decision is { } joint ? [new AnswerPicture("decision", style => DecisionBars.Draw(found, joint, style))] : Array.Empty<AnswerPicture>(),
        ],
        Tables = [.. SensitivityTables.Of(found)],
        Data = [.. SensitivityCsv.Of(found)],
        Scenarios = [found.Scenario],
        Replications = found.Replications,
    };

    private static IEnumerable<string> Decision(SensitivityFindings found)
    {
        if (found.Decision is not { } joint) yield break;
        string Share(Verdict verdict)
        {
            var (share, low, high) = joint.Share(verdict, found.Scenario.Run.Confidence);
            return $"{Percent(share)} ({Percent(low)} to {Percent(high)})";
        }
        var least = joint.Worthwhile > 0 ? $" by at least {Words.Given(joint.Worthwhile, found.Unit)}" : "";
        yield return $"{found.DecisionText}: it improves the {found.What}{least} in {Share(Verdict.Pays)} of what the {Spans.Counted(found.Inputs.Count, "uncertain input")} may be; "
            + $"it does not in {Share(Verdict.DoesNotPay)}, and {Share(Verdict.CannotTell)} cannot be told.";
        if (joint.ReplicationsForHalf(new Quantity([found.Of]).LargerIsBetter) is { } needed)
            yield return $"About {Spans.Counted(needed, "replication")} of each run (--replications {needed}) would tell half of the points that cannot be told yet.";
    }

    private static IEnumerable<string> OneAtATime(SensitivityFindings found)
    {
        if (found.OneAtATime.Count == 0) yield break;
        var sure = found.OneAtATime.Where(o => o.Matters).OrderByDescending(o => o.Size).ToList();
        if (sure.Count == 0)
        {
            yield return $"None of the {Spans.Counted(found.Inputs.Count, "uncertain input")} moves the {found.What} of {Digits.Of(found.OneAtATime[0].AtLow.Before)} by more than chance, one at a time.";
            yield break;
        }
        var named = sure.Take(MostNamed).Select(o => $"{o.Input.Name} ({Words.Change(o.AtLow.Change)} at {Short(o.Input.Low)}, {Words.Change(o.AtHigh.Change)} at {Short(o.Input.High)})");
        yield return $"The {found.What} of {Digits.Of(found.OneAtATime[0].AtLow.Before)} is moved the most by {string.Join("; ", named)}. "
            + (sure.Count < found.Inputs.Count ? $"Of {found.Inputs.Count} inputs {found.Inputs.Count - sure.Count} cannot be told from chance, one at a time." : $"All {found.Inputs.Count} inputs do something.");
    }

    private static IEnumerable<string> Morris(SensitivityFindings found)
    {
        if (found.Morris.Count == 0) yield break;
        var sorted = found.Inputs.Zip(found.Morris).Where(e => e.Second.MeanSize.Value > 0).OrderByDescending(e => e.Second.MeanSize.Value).ToList();
        if (sorted.Count == 0) yield return $"Nothing moves the {found.What}, wherever the inputs lie.";
        var told = sorted.Where(e => IsMoving(e.Second.MeanSize)).Take(MostNamed).ToList();
        if (told.Count > 0) yield return $"All together, the largest mean effects over the whole range are those of {string.Join("; ", told.Select(e => $"{e.First.Name} ({Interval(e.Second.MeanSize, found.Unit)})"))}.";
        var untold = sorted.Where(e => !IsMoving(e.Second.MeanSize)).Select(e => $"{e.First.Name} ({Interval(e.Second.MeanSize, found.Unit)})").ToList();
        if (untold.Count > 0)
            yield return $"Cannot tell yet how much {Words.Listed(untold, "or")} {(untold.Count == 1 ? "moves" : "move")} it: the {(untold.Count == 1 ? "interval holds" : "intervals hold")} 0. Four times as many trajectories (--sample {4 * found.MorrisSample}) would halve {(untold.Count == 1 ? "it" : "them")}.";
    }

    // As it is shown, its interval leaves 0 out.
    private static bool IsMoving(BootstrapInterval size) => size.Value > (size.High - size.Low) / 2;

    private static IEnumerable<string> Sobol(SensitivityFindings found)
    {
        if (found.Sobol.Count == 0) yield break;
        var sorted = found.Inputs.Zip(found.Sobol).OrderByDescending(e => e.Second.Total.Value).ToList();
        var told = sorted.Where(e => IsTold(e.Second.Total)).Take(MostNamed).ToList();
        if (told.Count > 0) yield return $"Of the variance over the joint sample, {string.Join("; ", told.Select(e => $"{e.First.Name} has a part in {Interval(e.Second.Total, "share")}"))}.";
        var untold = sorted.Where(e => !IsTold(e.Second.Total)).Select(e => e.First.Name).ToList();
        if (untold.Count > 0)
        {
            var which = untold.Count == found.Inputs.Count ? "each input has" : $"{Words.Listed(untold)} {(untold.Count == 1 ? "has" : "have")}";
            yield return $"Cannot tell yet in how much of the variance {which} a part: the intervals are as wide as all of it. Samples four times as large (--sample {4 * found.SobolSample}) would halve them.";
        }
    }

    // As wide as everything from nothing to all.
    private static bool IsTold(BootstrapInterval share) => share.High - share.Low < 1;

    private static string Size(SensitivityFindings found) =>
        $"{Spans.Counted(found.Replications, "replication")} of {Spans.Counted(found.Scenario.Run.Days, "day")} in all{(found.Sizes.Count > 0 ? $": {string.Join("; ", found.Sizes)}" : "")}. "
        + "The same draws everywhere, as far as the inputs leave them; inputs lie evenly between their ends, each by itself.";

    internal static string Interval(BootstrapInterval value, string unit) => Digits.Of(value.Value, (value.High - value.Low) / 2, unit).ToString();

    /// <summary>Values such as lists are too long for a sentence.</summary>
    private static string Short(string value) => value.Length <= 30 ? value.Trim('"') : value.StartsWith('[') || value.StartsWith('{') ? "one end" : value[..30].TrimEnd() + "…";

    private static string Percent(double share) => (share * 100).ToString("0", System.Globalization.CultureInfo.InvariantCulture) + " %";
}
