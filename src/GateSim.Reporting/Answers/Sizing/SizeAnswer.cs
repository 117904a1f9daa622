using System.Globalization;
using GateSim.Experiments;
using GateSim.Experiments.Sizing;
using GateSim.Reporting.Text;
using GateSim.Statistics;

namespace GateSim.Reporting.Answers.Sizing;

/// <summary>What <c>gatesim size</c> says of the values that it looked at.</summary>
public static class SizeAnswer
{
    public static AnswerSheet Of(SizeResult result) => new([.. Sentences(result)])
    {
        Pictures = [new AnswerPicture("values", style => SizePicture.Draw(result, style))],
        Tables = [.. result.Question.Targets.Select((target, i) => Table(result, target, i))],
        Data = [new DataFile("values.csv", to => SizeTables.Values(result, to)), new DataFile("replications.csv", to => SizeTables.Replications(result, to))],
        Warnings = [.. Warnings(result)],
        Scenarios = [.. result.Tried.Select(t => t.Result.Scenario)],
        Replications = result.Replications,
    };

    private static IEnumerable<string> Sentences(SizeResult result)
    {
        var question = result.Question;
        yield return Answer(result);
        if (result.Missing is { } missing && result.Border.IsSharp) yield return $"{Name(result, missing)} would miss {Misses(result, missing)}.";
        if (result.Fewest is { } fewest) yield return $"{Name(result, fewest)} gives {string.Join(", ", fewest.Outcomes.Select(o => $"{o.Target.Of} {Digits.Of(o.Estimate)}"))}.";
        var tolerances = string.Join(", ", question.Tolerances.Zip(question.Targets, (t, target) => Quantities.Amount(t, target.Unit)));
        yield return Say($"Closer to a limit than {tolerances} either answer counts as right (--tolerance). ") + Spent(result);
    }

    private static string Answer(SizeResult result)
    {
        var (question, targets) = (result.Question, Targets(result));
        var confidence = Percent(question.Confidence);
        if (result.Border is { Falls: true, IsSharp: true })
            return $"{Name(result, result.Fewest!)} is the most that meets {targets}, with a confidence of {confidence}: {(question.Targets.Count == 1 ? "the target gets" : "the targets get")} worse with more.";
        if (result.Border.IsSharp && result.Missing is not null) return $"{Name(result, result.Fewest!)} is the fewest that meets {targets}, with a confidence of {confidence}.";
        if (result.Border.IsSharp && result.Tried.Any(t => t.Verdict != Feasibility.Meets))
            return $"{Name(result, result.Fewest!)} meets {targets}, with a confidence of {confidence}: it is the first of the values, and fewer may be enough.";
        if (result.Border.IsSharp) return $"Every value meets {targets}, with a confidence of {confidence}: {Name(result, result.Fewest!)}, the first of them, is enough, and fewer may be.";
        var open = result.Tried.Where(t => t.Verdict == Feasibility.Open).ToList();
        if (open.Count == 0 && result.Fewest is { } alone) return $"{Name(result, alone)} is the fewest that meets {targets}, with a confidence of {confidence}.";
        if (open.Count == 0) return $"No value meets {targets}, with a confidence of {confidence}: even {Name(result, result.Missing!)} misses {Misses(result, result.Missing!)}.";
        if (open.Where(t => t.Outcomes.Any(o => o.Estimate.Mean is null)).ToList() is { Count: > 0 } empty)
        {
            var of = empty[0].Outcomes.First(o => o.Estimate.Mean is null).Target.Of;
            return $"Cannot tell whether {string.Join(", ", empty.Select(t => Name(result, t)))} {(empty.Count == 1 ? "meets" : "meet")} {targets}: {of} has no value there, since no such vehicle came or got that far."
                + (result.Fewest is { } met ? $" {Name(result, met)} meets {(question.Targets.Count == 1 ? "it" : "them")}." : " None was found to meet it.");
        }
        var needed = Digits.Forecast(open.Max(t => t.LikelyReplications));
        var would = needed > question.Most ? Say($": about {needed - question.Most:N0} more of {(open.Count == 1 ? "it" : "each")} would tell (--max {needed})") : "";
        return $"Cannot tell yet whether {string.Join(", ", open.Select(t => Name(result, t)))} {(open.Count == 1 ? "meets" : "meet")} {targets} within {Spans.Counted(question.Most, "replication")}{would}. "
            + (result.Fewest is { } fewest ? $"{Name(result, fewest)} meets {(question.Targets.Count == 1 ? "it" : "them")}" : "None was found to meet it")
            + (result.Missing is { } missing ? $", {Name(result, missing)} misses." : ".");
    }

    /// <summary>By how much, and which target if there are several.</summary>
    private static string Misses(SizeResult result, TriedValue value)
    {
        var several = value.Outcomes.Count > 1;
        var by = value.Outcomes.Zip(result.Question.Tolerances).Where(o => o.First.Verdict == Feasibility.Misses).Select(o => By(o.First, o.Second));
        return (several ? "" : "it ") + string.Join(" and ", by);

        string By(TargetOutcome outcome, double tolerance) =>
            $"{(several ? $"{outcome.Target.Text} " : "")}by {Quantities.Difference(outcome.Excess!.Value, outcome.Estimate)}{(outcome.Excess < tolerance ? ", which is within the tolerance" : "")}";
    }

    private static string Spent(SizeResult result)
    {
        var values = result.Question.Factor.Values.Count;
        var spent = Say($"{Spans.Counted(result.Replications, "replication")} of {result.Tried.Count} of the {Spans.Counted(values, "value")}");
        return result.FixedPlan is { } each
            ? Say($"It took {spent}; a fixed plan that errs as seldom takes {each:N0} of each, {(long)each * values:N0} in all.")
            : $"It took {spent}.";
    }

    private static AnswerTable Table(SizeResult result, Target target, int index)
    {
        var question = result.Question;
        var title = $"{target.Text}, tolerance {Quantities.Amount(question.Tolerances[index], target.Unit)}; means and their {Percent(question.Confidence)} intervals";
        return new AnswerTable(title, [question.Factor.ShortName, target.Of.ToString(), "", "replications"], [.. result.Tried.Select(Row)]);

        IReadOnlyList<string> Row(TriedValue value)
        {
            var outcome = value.Outcomes[index];
            return [value.Value, Digits.Of(outcome.Estimate).ToString(), Word(outcome.Verdict), value.Replications.ToString("N0", CultureInfo.InvariantCulture)];
        }
    }

    internal static string Word(Feasibility verdict) => verdict switch { Feasibility.Meets => "meets", Feasibility.Misses => "misses", _ => "open" };

    private static IEnumerable<string> Warnings(SizeResult result)
    {
        if (result.Contradiction is var (fewer, more, target))
            yield return $"{Name(result, more)} does worse than {fewer.Value} in {target.Of} on the same vehicles, beyond chance: more is not always better here{(result.Tried.Count < result.Question.Factor.Values.Count ? ", and values that were not looked at may meet it too. Try them with gatesim sweep" : "")}.";
        if (result.Fewest is not { } fewest) yield break;
        foreach (var warning in Cautions.On(fewest.Result, result.Question.Targets)) yield return $"With {Name(result, fewest)}: {warning}";
    }

    private static string Name(SizeResult result, TriedValue value) => result.Question.Factor.Set(value.Value);

    private static string Targets(SizeResult result) => string.Join(" and ", result.Question.Targets.Select(t => t.Text));

    internal static string Percent(double share) => Say($"{share * 100:0.###} %");

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
