using System.Globalization;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Reporting.Pages.Stress;

/// <summary>What a vehicle does at a step, and which vehicles do.</summary>
internal static class StepWords
{
    public static string Of(Step step) => step switch
    {
        VisitStep visit => visit.Station,
        TogetherStep together => string.Join(" and ", together.Stations) + " together",
        DelayStep delay => $"{delay.Time} without a server",
        EnterStep enter => $"enters {enter.Area}",
        LeaveStep leave => $"leaves {leave.Area}",
        ForkStep { Fork: ForkByShare shares } => "goes on by " + string.Join(", ", shares.Branches.Select(b => b.Share == 1 ? b.Route : $"{b.Route} ({Percent(b.Share)})")),
        ForkStep { Fork: ForkByWait waits } => "goes on by the route that looks shortest of " + string.Join(", ", waits.Choices.Select(c => c.Detour == TimeSpan.Zero ? c.Route : $"{c.Route} (a detour of {Spans.Words(c.Detour)})")),
        _ => step.GetType().Name,
    };

    /// <summary>Empty: every vehicle takes it.</summary>
    public static string Condition(Step step) => string.Join(", ", new[]
    {
        step.When.ToString(),
        step.Share < 1 ? $"{Percent(step.Share)} of them" : "",
    }.Where(words => words.Length > 0));

    public static string Percent(decimal share) => (share * 100).ToString("0.###", CultureInfo.InvariantCulture) + " %";
}
