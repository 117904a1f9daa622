using GateSim.Experiments;
using GateSim.Experiments.Sizing;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Text;
using GateSim.Statistics;

namespace GateSim.Reporting.Answers.Sizing;

/// <summary>What <c>gatesim size</c> says of the values that it looked at.</summary>
public static class SizeAnswer
{
    private static readonly Noun Value = new("value", "values", "giá trị");
    private static readonly Phrase Replications = new("replications", "số lần chạy lặp");
    private static readonly Phrase Meets = new("meets", "đạt");
    private static readonly Phrase MissesIt = new("misses", "không đạt");
    private static readonly Phrase Open = new("open", "chưa rõ");

    public static AnswerSheet Of(SizeResult result, Language language) => new([.. Sentences(result, language)])
    {
        Pictures = [new AnswerPicture("values", style => SizePicture.Draw(result, style)).Showing(Answer(result, language))],
        Tables = [.. result.Question.Targets.Select((target, i) => Table(result, target, i, language))],
        Data = [new DataFile("values.csv", to => SizeTables.Values(result, to)), new DataFile("replications.csv", to => SizeTables.Replications(result, to))],
        Warnings = [.. Warnings(result, language)],
        Scenarios = [.. result.Tried.Select(t => t.Result.Scenario)],
        Replications = result.Replications,
    };

    private static IEnumerable<string> Sentences(SizeResult result, Language language)
    {
        var question = result.Question;
        yield return Answer(result, language);
        if (result.Missing is { } missing && result.Border.IsSharp)
            yield return language.Say($"{Name(result, missing)} would miss {Misses(result, missing, language)}.", $"{Name(result, missing)} sẽ {Misses(result, missing, language)}.");
        if (result.Fewest is { } fewest)
        {
            var found = string.Join(", ", fewest.Outcomes.Select(o => TargetWords.Reached(o.Target, o.Estimate, ScenarioOf(result), language)));
            yield return language.Say($"{Name(result, fewest)} gives {found}.", $"Với {Name(result, fewest)}: {found}.");
        }
        yield return Tolerance(question.Tolerances.Zip(question.Targets, (t, target) => Quantities.Amount(t, target.Unit, language)), language) + Spent(result, language);
    }

    internal static string Tolerance(IEnumerable<string> amounts, Language language)
    {
        var tolerances = string.Join(", ", amounts);
        return language.Say(
            $"Closer to a limit than {tolerances} either answer counts as right (--tolerance). ",
            $"Nếu cách giới hạn chưa đến {tolerances} thì kết luận nào cũng được coi là đúng (--tolerance). ");
    }

    private static string Answer(SizeResult result, Language language)
    {
        var (question, targets) = (result.Question, TargetWords.All(result.Question.Targets, ScenarioOf(result), language));
        var confidence = language.Say($"with a confidence of {Percent(question.Confidence, language)}", $"với độ tin cậy {Percent(question.Confidence, language)}");
        if (result.Border.IsSharp && result.Fewest is { } enough) return Sharp(result, Name(result, enough), targets, confidence, language);
        var open = result.Tried.Where(t => t.Verdict == Feasibility.Open).ToList();
        if (open.Count == 0 && result.Fewest is { } alone) return IsFewest(Name(result, alone), targets, confidence, language);
        if (open.Count == 0)
        {
            return language.Say(
                $"No value meets {targets}, {confidence}: even {Name(result, result.Missing!)} misses {Misses(result, result.Missing!, language)}.",
                $"Không giá trị nào bảo đảm {targets}, {confidence}: ngay cả {Name(result, result.Missing!)} cũng {Misses(result, result.Missing!, language)}.");
        }
        var empty = open.Where(t => t.Outcomes.Any(o => o.Estimate.Mean is null)).ToList();
        return empty.Count > 0 ? NothingThere(result, empty, targets, language) : CannotTell(result, open, targets, language);
    }

    private static string Sharp(SizeResult result, string name, string targets, string confidence, Language language)
    {
        if (result.Border.Falls)
        {
            return language.Say(
                $"{name} is the most that meets {targets}, {confidence}: {(result.Question.Targets.Count == 1 ? "the target gets" : "the targets get")} worse with more.",
                $"{name} là mức cao nhất bảo đảm {targets}, {confidence}: càng tăng thì kết quả càng xa mục tiêu.");
        }
        if (result.Missing is not null) return IsFewest(name, targets, confidence, language);
        return result.Tried.Any(t => t.Verdict != Feasibility.Meets)
            ? language.Say(
                $"{name} meets {targets}, {confidence}: it is the first of the values, and fewer may be enough.",
                $"{name} bảo đảm {targets}, {confidence}: đây là giá trị đầu tiên, và ít hơn có thể cũng đủ.")
            : language.Say(
                $"Every value meets {targets}, {confidence}: {name}, the first of them, is enough, and fewer may be.",
                $"Mọi giá trị đều bảo đảm {targets}, {confidence}: {name}, giá trị đầu tiên, là đủ, và ít hơn có thể cũng đủ.");
    }

    private static string IsFewest(string name, string targets, string confidence, Language language) => language.Say(
        $"{name} is the fewest that meets {targets}, {confidence}.",
        $"{name} là mức thấp nhất bảo đảm {targets}, {confidence}.");

    private static string NothingThere(SizeResult result, List<TriedValue> empty, string targets, Language language)
    {
        var names = string.Join(", ", empty.Select(t => Name(result, t)));
        var of = Number(result, empty[0].Outcomes.First(o => o.Estimate.Mean is null).Target, language);
        var it = result.Question.Targets.Count == 1 ? "it" : "them";
        return language.Say(
            $"Cannot tell whether {names} {(empty.Count == 1 ? "meets" : "meet")} {targets}: {of} has no value there, since no such vehicle came or got that far. ",
            $"Chưa thể kết luận {names} có bảo đảm {targets} hay không: ở đó {of} không có giá trị, vì không có xe nào như vậy đến hoặc đi được đến đó. ")
            + (result.Fewest is { } met ? language.Say($"{Name(result, met)} meets {it}.", $"{Name(result, met)} thì đạt.") : language.Say($"None was found to meet it.", $"Không tìm thấy giá trị nào đạt."));
    }

    private static string CannotTell(SizeResult result, List<TriedValue> open, string targets, Language language)
    {
        var (question, names) = (result.Question, string.Join(", ", open.Select(t => Name(result, t))));
        var (needed, most) = (Digits.Forecast(open.Max(t => t.LikelyReplications)), Noun.Replication.Counted(result.Question.Most, language));
        var would = needed <= question.Most ? "" : language.Say(
            $": about {needed - question.Most:N0} more of {(open.Count == 1 ? "it" : "each")} would tell (--max {needed})",
            $": cần thêm khoảng {needed - question.Most:N0} lần cho {(open.Count == 1 ? "giá trị đó" : "mỗi giá trị")} (--max {needed})");
        var meet = result.Fewest is { } fewest
            ? language.Say($"{Name(result, fewest)} meets {(question.Targets.Count == 1 ? "it" : "them")}", $"{Name(result, fewest)} đạt")
            : language.Say($"None was found to meet it", $"Không tìm thấy giá trị nào đạt");
        var miss = result.Missing is { } missing ? language.Say($", {Name(result, missing)} misses", $", {Name(result, missing)} không đạt") : "";
        return language.Say(
            $"Cannot tell yet whether {names} {(open.Count == 1 ? "meets" : "meet")} {targets} within {most}{would}. {meet}{miss}.",
            $"Với {most} chưa thể kết luận {names} có bảo đảm {targets} hay không{would}. {meet}{miss}.");
    }

    /// <summary>By how much, and which target if there are several.</summary>
    private static string Misses(SizeResult result, TriedValue value, Language language)
    {
        var several = value.Outcomes.Count > 1;
        var by = value.Outcomes.Zip(result.Question.Tolerances).Where(o => o.First.Verdict == Feasibility.Misses).Select(o => By(o.First, o.Second));
        return language.Say($"{(several ? "" : "it ")}{string.Join(" and ", by)}", $"{string.Join(" và ", by)}");

        string By(TargetOutcome outcome, double tolerance)
        {
            var (amount, within) = (Quantities.Difference(outcome.Excess!.Value, outcome.Estimate, language), outcome.Excess < tolerance);
            var which = several ? TargetWords.Of(outcome.Target, ScenarioOf(result), language) + " " : "";
            return language.Say(
                $"{which}by {amount}{(within ? ", which is within the tolerance" : "")}",
                $"không đạt {which}(lệch {amount}{(within ? ", trong phạm vi dung sai" : "")})");
        }
    }

    private static string Spent(SizeResult result, Language language)
    {
        var values = result.Question.Factor.Values.Count;
        var (replications, counted) = (Noun.Replication.Counted(result.Replications, language), Value.Counted(values, language));
        var spent = language.Say($"It took {replications} of {result.Tried.Count} of the {counted}", $"Đã dùng {replications} cho {result.Tried.Count} trên {counted}");
        return result.FixedPlan is { } each
            ? language.Say(
                $"{spent}; a fixed plan that errs as seldom takes {each:N0} of each, {(long)each * values:N0} in all.",
                $"{spent}; một kế hoạch cố định có cùng xác suất sai cần {each:N0} lần cho mỗi giá trị, tổng cộng {(long)each * values:N0}.")
            : $"{spent}.";
    }

    private static AnswerTable Table(SizeResult result, Target target, int index, Language language)
    {
        var question = result.Question;
        var (text, tolerance) = (TargetWords.Of(target, ScenarioOf(result), language), Quantities.Amount(question.Tolerances[index], target.Unit, language));
        return new AnswerTable(
            language.Say(
                $"{text}, tolerance {tolerance}; means and their {Percent(question.Confidence, language)} intervals",
                $"{Pages.Words.Capital(text)}, dung sai {tolerance}; giá trị trung bình và khoảng tin cậy {Percent(question.Confidence, language)}"),
            [language.Say($"{question.Factor.ShortName}", $"{question.Factor.Path}"), Number(result, target, language), "", Replications.In(language)],
            [.. result.Tried.Select(Row)]);

        IReadOnlyList<string> Row(TriedValue value)
        {
            var outcome = value.Outcomes[index];
            return [value.Value, Digits.Of(outcome.Estimate, language).ToString(), Word(outcome.Verdict, language), language.Number(value.Replications, "N0")];
        }
    }

    /// <param name="language">English where it is not given.</param>
    internal static string Word(Feasibility verdict, Language? language = null) =>
        (verdict switch { Feasibility.Meets => Meets, Feasibility.Misses => MissesIt, _ => Open }).In(language ?? Language.English);

    private static IEnumerable<string> Warnings(SizeResult result, Language language)
    {
        if (result.Contradiction is var (fewer, more, target))
        {
            var others = result.Tried.Count < result.Question.Factor.Values.Count;
            yield return language.Say(
                $"{Name(result, more)} does worse than {fewer.Value} in {target.Of} on the same vehicles, beyond chance: more is not always better here{(others ? ", and values that were not looked at may meet it too. Try them with gatesim sweep" : "")}.",
                $"Với cùng các xe, {Name(result, more)} kém hơn {fewer.Value} về {Number(result, target, language)}, không phải do ngẫu nhiên: ở đây nhiều hơn không phải lúc nào cũng tốt hơn{(others ? ", và những giá trị chưa xét cũng có thể đạt. Hãy thử bằng gatesim sweep" : "")}.");
        }
        if (result.Fewest is not { } fewest) yield break;
        foreach (var warning in Cautions.On(fewest.Result, result.Question.Targets, language))
            yield return language.Say($"With {Name(result, fewest)}: {warning}", $"Với {Name(result, fewest)}: {warning}");
    }

    private static string Name(SizeResult result, TriedValue value) => result.Question.Factor.Set(value.Value);

    private static string Number(SizeResult result, Target target, Language language) => TargetWords.Of(target.Of, ScenarioOf(result), language);

    private static Scenarios.Scenario ScenarioOf(SizeResult result) => result.Question.Scenarios[0];

    /// <param name="language">English where it is not given.</param>
    internal static string Percent(double share, Language? language = null) => Pages.Words.Level(share, language);
}
