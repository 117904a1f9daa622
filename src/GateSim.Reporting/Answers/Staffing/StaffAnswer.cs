using System.Globalization;
using GateSim.Experiments;
using GateSim.Experiments.Staffing;
using GateSim.Reporting.Text;
using GateSim.Statistics;

namespace GateSim.Reporting.Answers.Staffing;

/// <summary>What <c>gatesim size --by-hour</c> says of the staffing over the day.</summary>
public static class StaffAnswer
{
    public static AnswerSheet Of(StaffResult result) => new([.. Sentences(result)])
    {
        Pictures = result.Profile is null ? [] : [new AnswerPicture("staffing", style => StaffPicture.Draw(result, style))],
        Tables = result.Profile is null ? [] : [Table(result)],
        Data = [new DataFile("staffing.csv", to => StaffTables.Blocks(result, to)), new DataFile("one-fewer.csv", to => StaffTables.OneFewer(result, to))],
        Warnings = [.. Cautions.On(result.Result, result.Question.Targets)],
        Scenarios = [result.Result.Scenario],
        Replications = result.Replications,
    };

    private static IEnumerable<string> Sentences(StaffResult result)
    {
        var question = result.Question;
        var (all, confidence) = (string.Join(" and ", question.Targets.Select(t => t.Text)), Say($"{question.Scenario.Run.Confidence * 100:0.###} %"));
        if (result.Profile is not { } profile || result.Constant is not { } constant)
        {
            yield return $"No staffing of {question.Path} was found to meet {all}: with {result.Ample} all day it is {Reached(result.AmpleEstimates, question)}. Something else holds the vehicles.";
            yield break;
        }
        var (hours, hoursAllDay, many) = (profile.ServerHours, constant.ServerHours, constant.Blocks[0].Servers);
        yield return profile.Text == constant.Text
            ? $"No staffing with fewer server-hours was confirmed to meet {all} than {many} all day: {Say($"{hours:0.##}")} server-hours a day."
            : $"{Say($"{hours:0.##}")} server-hours a day meet {all}, with a confidence of {confidence}: {Say($"{hoursAllDay - hours:0.##}")} ({Say($"{(hoursAllDay - hours) / hoursAllDay:P0}").Replace("%", " %", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal)}) less than {many} all day, the fewest that do.";
        yield return $"servers: {profile.Text}";
        yield return $"With it, it is {Reached(result.Estimates, question)}."
            + (result.Confirming > 0 ? $" {Spans.Counted(result.Confirming, "replication")} that had no part in finding it confirmed it{(result.NotConfirmed > 0 ? $", after {Spans.Counted(result.NotConfirmed, "smaller profile")} that {(result.NotConfirmed == 1 ? "was" : "were")} not" : "")}." : "");
        yield return Reductions(result);
        var tolerances = string.Join(", ", question.Tolerances.Zip(question.Targets, (t, target) => Quantities.Amount(t, target.Unit)));
        yield return $"Closer to a limit than {tolerances} either answer counts as right (--tolerance). It took {Spans.Counted(result.Replications, "replication")} of {Spans.Counted(result.Profiles, "profile")}.";
    }

    private static string Reached(IReadOnlyList<Estimate> estimates, StaffQuestion question) =>
        string.Join(", ", question.Targets.Zip(estimates, (t, e) => $"{t.Of} {Digits.Of(e)}"));

    private static string Reductions(StaffResult result)
    {
        var tried = result.Fewer.Where(f => f.Estimates.Count > 0).ToList();
        var (misses, open, meets) = (tried.Count(f => f.Verdict == Feasibility.Misses), tried.Count(f => f.Verdict == Feasibility.Open), tried.Count(f => f.Verdict == Feasibility.Meets));
        string[] parts =
        [
            .. misses > 0 ? new[] { $"{misses} would miss" } : [],
            .. open > 0 ? new[] { $"{open} so close to the limit that {Spans.Counted(result.Question.Searching, "replication")} cannot tell" } : [],
            .. meets > 0 ? new[] { $"{meets} might do" } : [],
        ];
        return tried.Count == 0 ? "No block has more than one server." : $"One server less in any of {Spans.Counted(tried.Count, "block")}: {string.Join(", ", parts)}. Servers moved from one block to another were not tried.";
    }

    private static AnswerTable Table(StaffResult result) => new(
        "By block: servers, the load that is offered where there are always enough, and what one server less there would come to",
        ["hours", "servers", "offered", .. result.Question.Targets.Select(t => $"one less: {t.Of}"), ""],
        [.. result.Profile!.Blocks.Index().Select(b => Row(result, b.Index))])
    {
        Note = $"One less: by the {Spans.Counted(result.Question.Searching, "replication")} of the search{(result.Confirming > 0 ? $", not by the {result.Confirming.ToString("N0", CultureInfo.InvariantCulture)} that confirmed the answer" : "")}."
            + (result.Fewer.Any(f => f.Estimates.Count > 0 && f.Verdict == Feasibility.Open) ? " Open: whether one server less there would do is not settled." : ""),
    };

    private static IReadOnlyList<string> Row(StaffResult result, int block)
    {
        var (shift, fewer) = (result.Profile!.Blocks[block], result.Fewer[block]);
        var none = fewer.Estimates.Count == 0;
        return
        [
            Name(shift), Say($"{shift.Servers}"), Say($"{result.OfferedLoad[block]:0.00}"),
            .. result.Question.Targets.Select((_, i) => none ? Digits.Nothing : Digits.Of(fewer.Estimates[i]).ToString()),
            none ? "only one" : Sizing.SizeAnswer.Word(fewer.Verdict),
        ];
    }

    internal static string Name(Scenarios.Shift shift) => $"{Time(shift.From)}-{Time(shift.To)}";

    private static string Time(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours:00}:{time.Minutes:00}");

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
