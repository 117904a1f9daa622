using GateSim.Experiments;
using GateSim.Experiments.Sensitivity;
using GateSim.Reporting.Languages;
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

    public string What => StatisticWords.Of(Of);

    /// <summary>How large each method's samples were: <c>10 Morris trajectories</c>.</summary>
    public IReadOnlyList<string> Sizes => SizesIn(Language.English);

    public IReadOnlyList<UncertainInput> Inputs => Scenario.Uncertain;

    public string Confidence => (Scenario.Run.Confidence * 100).ToString("0.###", System.Globalization.CultureInfo.InvariantCulture);

    public string WhatIn(Language language) => StatisticWords.Of(Of, Scenario, language);

    public IReadOnlyList<string> SizesIn(Language language) =>
    [
        .. Morris.Count > 0 ? [language.Say($"{MorrisSample} Morris trajectories", $"{MorrisSample} quỹ đạo Morris")] : Array.Empty<string>(),
        .. Sobol.Count > 0 ? [language.Say($"Sobol samples of {SobolSample}", $"các mẫu Sobol cỡ {SobolSample}")] : Array.Empty<string>(),
        .. Decision is { } joint ? [language.Say($"a joint sample of {joint.Points.Count}", $"một mẫu chung cỡ {joint.Points.Count}")] : Array.Empty<string>(),
    ];
}

/// <summary>Which inputs move the answer, in words, pictures and tables.</summary>
public static class SensitivityAnswer
{
    private const int MostNamed = 3;

    private static readonly Noun UncertainInput = new("uncertain input", "uncertain inputs", "đầu vào bất định");

    public static AnswerSheet Of(SensitivityFindings found, Language language) =>
        new([.. Decision(found, language), .. OneAtATime(found, language), .. Morris(found, language), .. Sobol(found, language), Size(found, language)])
        {
            Pictures =
            [
                .. found.OneAtATime.Count > 0 ? [new AnswerPicture("tornado", style => Tornado.Draw(found, style)).Showing(OneAtATime(found, language))] : Array.Empty<AnswerPicture>(),
                .. found.Morris.Count > 0 ? [new AnswerPicture("elementary-effects", style => EffectBars.Draw(found, style)).Showing(Morris(found, language))] : Array.Empty<AnswerPicture>(),
                .. found.Sobol.Count > 0 ? [new AnswerPicture("sobol", style => SobolBars.Draw(found, style)).Showing(Sobol(found, language))] : Array.Empty<AnswerPicture>(),
                .. found.Decision is { } joint ? [new AnswerPicture("decision", style => DecisionBars.Draw(found, joint, style)).Showing(Decision(found, language).Take(1))] : Array.Empty<AnswerPicture>(),
            ],
            Tables = [.. SensitivityTables.Of(found, language)],
            Data = [.. SensitivityCsv.Of(found)],
            Scenarios = [found.Scenario],
            Replications = found.Replications,
        };

    private static IEnumerable<string> Decision(SensitivityFindings found, Language language)
    {
        if (found.Decision is not { } joint) yield break;
        string Share(Verdict verdict)
        {
            var (share, low, high) = joint.Share(verdict, found.Scenario.Run.Confidence);
            var (from, to) = (language.Percent(low, "0"), language.Percent(high, "0"));
            return $"{language.Percent(share, "0")} ({language.Say($"{from} to {to}", $"từ {from} đến {to}")})";
        }
        var (inputs, given) = (UncertainInput.Counted(found.Inputs.Count, language), Words.Given(joint.Worthwhile, found.Unit, language));
        yield return language.Say(
            $"{found.DecisionText}: it improves the {found.What}{(joint.Worthwhile > 0 ? $" by at least {given}" : "")} in {Share(Verdict.Pays)} of what the {inputs} may be; it does not in {Share(Verdict.DoesNotPay)}, and {Share(Verdict.CannotTell)} cannot be told.",
            $"{found.DecisionText}: cải thiện {found.WhatIn(language)}{(joint.Worthwhile > 0 ? $" ít nhất {given}" : "")} trong {Share(Verdict.Pays)} số trường hợp mà {inputs} có thể nhận; không cải thiện trong {Share(Verdict.DoesNotPay)}, và chưa kết luận được trong {Share(Verdict.CannotTell)}.");
        if (joint.ReplicationsForHalf(new Quantity([found.Of]).LargerIsBetter) is not { } needed) yield break;
        var replications = Noun.Replication.Counted(needed, language);
        yield return language.Say(
            $"About {replications} of each run (--replications {needed}) would tell half of the points that cannot be told yet.",
            $"Khoảng {replications} ở mỗi điểm (--replications {needed}) sẽ đủ để kết luận cho một nửa số điểm chưa kết luận được.");
    }

    private static IEnumerable<string> OneAtATime(SensitivityFindings found, Language language)
    {
        if (found.OneAtATime.Count == 0) yield break;
        var sure = found.OneAtATime.Where(o => o.Matters).OrderByDescending(o => o.Size).ToList();
        var (all, what, value) = (found.Inputs.Count, found.WhatIn(language), Digits.Of(found.OneAtATime[0].AtLow.Before, language));
        if (sure.Count == 0)
        {
            var inputs = UncertainInput.Counted(all, language);
            yield return language.Say(
                $"None of the {inputs} moves the {what} of {value} by more than chance, one at a time.",
                $"Xét riêng từng yếu tố, không yếu tố nào trong {inputs} làm {what} ({value}) thay đổi quá mức ngẫu nhiên.");
            yield break;
        }
        string End(Experiments.Estimate change, string at) => language.Say($"{Words.Change(change)} at {Short(at, language)}", $"{Words.Change(change, language)} ở {Short(at, language)}");
        var named = string.Join("; ", sure.Take(MostNamed).Select(o => $"{o.Input.Name} ({End(o.AtLow.Change, o.Input.Low)}, {End(o.AtHigh.Change, o.Input.High)})"));
        yield return language.Say($"The {what} of {value} is moved the most by {named}. ", $"{Words.Capital(what)} ({value}) chịu ảnh hưởng nhiều nhất của {named}. ")
            + (sure.Count < all
                ? language.Say(
                    $"Of {all} inputs {all - sure.Count} cannot be told from chance, one at a time.",
                    $"Trong {all} đầu vào, {all - sure.Count} đầu vào có ảnh hưởng không phân biệt được với ngẫu nhiên khi xét riêng từng yếu tố.")
                : language.Say($"All {all} inputs do something.", $"Cả {all} đầu vào đều có ảnh hưởng."));
    }

    private static IEnumerable<string> Morris(SensitivityFindings found, Language language)
    {
        if (found.Morris.Count == 0) yield break;
        var sorted = found.Inputs.Zip(found.Morris).Where(e => e.Second.MeanSize.Value > 0).OrderByDescending(e => e.Second.MeanSize.Value).ToList();
        if (sorted.Count == 0)
            yield return language.Say($"Nothing moves the {found.What}, wherever the inputs lie.", $"Không có gì làm {found.WhatIn(language)} thay đổi, dù các đầu vào nằm ở đâu.");
        string Named(UncertainInput input, ElementaryEffects effect) => $"{input.Name} ({Interval(effect.MeanSize, found.Unit, language)})";

        var told = string.Join("; ", sorted.Where(e => IsMoving(e.Second.MeanSize)).Take(MostNamed).Select(e => Named(e.First, e.Second)));
        if (told.Length > 0)
        {
            yield return language.Say(
                $"All together, the largest mean effects over the whole range are those of {told}.",
                $"Xét tất cả cùng lúc, ảnh hưởng trung bình lớn nhất trên toàn khoảng là của {told}.");
        }
        var untold = sorted.Where(e => !IsMoving(e.Second.MeanSize)).Select(e => Named(e.First, e.Second)).ToList();
        if (untold.Count == 0) yield break;
        var (one, sample, names) = (untold.Count == 1, 4 * found.MorrisSample, language.Or(untold));
        yield return language.Say(
            $"Cannot tell yet how much {names} {(one ? "moves" : "move")} it: the {(one ? "interval holds" : "intervals hold")} 0. Four times as many trajectories (--sample {sample}) would halve {(one ? "it" : "them")}.",
            $"Chưa thể kết luận {names} có ảnh hưởng đến mức nào: khoảng tin cậy chứa số 0. Số quỹ đạo gấp bốn lần (--sample {sample}) sẽ thu hẹp khoảng tin cậy còn một nửa.");
    }

    // As it is shown, its interval leaves 0 out.
    private static bool IsMoving(BootstrapInterval size) => size.Value > (size.High - size.Low) / 2;

    private static IEnumerable<string> Sobol(SensitivityFindings found, Language language)
    {
        if (found.Sobol.Count == 0) yield break;
        var sorted = found.Inputs.Zip(found.Sobol).OrderByDescending(e => e.Second.Total.Value).ToList();
        string Part(UncertainInput input, SobolIndices index)
        {
            var share = Interval(index.Total, "share", language);
            return language.Say($"{input.Name} has a part in {share}", $"{input.Name} góp phần vào {share}");
        }
        var told = string.Join("; ", sorted.Where(e => IsTold(e.Second.Total)).Take(MostNamed).Select(e => Part(e.First, e.Second)));
        if (told.Length > 0) yield return language.Say($"Of the variance over the joint sample, {told}.", $"Trong phương sai trên mẫu chung, {told}.");
        var untold = sorted.Where(e => !IsTold(e.Second.Total)).Select(e => e.First.Name).ToList();
        if (untold.Count == 0) yield break;
        var which = untold.Count == found.Inputs.Count
            ? language.Say($"each input has", $"mỗi đầu vào")
            : language.Say($"{Words.Listed(untold)} {(untold.Count == 1 ? "has" : "have")}", $"{language.And(untold)}");
        yield return language.Say(
            $"Cannot tell yet in how much of the variance {which} a part: the intervals are as wide as all of it. Samples four times as large (--sample {4 * found.SobolSample}) would halve them.",
            $"Chưa thể kết luận {which} góp phần vào bao nhiêu phương sai: khoảng tin cậy rộng bằng toàn bộ phương sai. Mẫu lớn gấp bốn lần (--sample {4 * found.SobolSample}) sẽ thu hẹp khoảng tin cậy còn một nửa.");
    }

    // As wide as everything from nothing to all.
    private static bool IsTold(BootstrapInterval share) => share.High - share.Low < 1;

    private static string Size(SensitivityFindings found, Language language)
    {
        var (replications, days) = (Noun.Replication.Counted(found.Replications, language), Noun.Day.Counted(found.Scenario.Run.Days, language));
        var sizes = found.SizesIn(language) is { Count: > 0 } some ? $": {string.Join("; ", some)}" : "";
        return language.Say(
            $"{replications} of {days} in all{sizes}. The same draws everywhere, as far as the inputs leave them; inputs lie evenly between their ends, each by itself.",
            $"Tổng cộng {replications}, mỗi lần {days}{sizes}. Các số ngẫu nhiên như nhau ở mọi điểm, chừng nào đầu vào không làm chúng đổi; các đầu vào phân phối đều giữa hai đầu khoảng, độc lập với nhau.");
    }

    /// <param name="language">English where it is not given.</param>
    internal static string Interval(BootstrapInterval value, string unit, Language? language = null) => Digits.Of(value.Value, (value.High - value.Low) / 2, unit, language).ToString();

    /// <summary>Values such as lists are too long for a sentence.</summary>
    private static string Short(string value, Language language) =>
        value.Length <= 30 ? value.Trim('"') : value.StartsWith('[') || value.StartsWith('{') ? language.Say($"one end", $"một đầu khoảng") : value[..30].TrimEnd() + "…";
}
