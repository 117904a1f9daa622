using GateSim.Reporting.Languages;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Reporting.Pages.Stress;

/// <summary>What a vehicle does at a step, and which vehicles do.</summary>
internal static class StepWords
{
    public static string Of(Step step, Scenario scenario, Language language)
    {
        string Label(string name) => scenario.LabelOf(name, language);
        switch (step)
        {
            case VisitStep visit:
                return Label(visit.Station);
            case TogetherStep together:
                var stations = string.Join(language == Language.Vietnamese ? " và " : " and ", together.Stations.Select(Label));
                return language.Say($"{stations} together", $"{stations} cùng lúc");
            case DelayStep delay:
                return language.Say($"{delay.Time} without a server", $"{delay.Time} không cần quầy phục vụ");
            case EnterStep enter:
                return language.Say($"enters {enter.Area}", $"vào {Label(enter.Area)}");
            case LeaveStep leave:
                return language.Say($"leaves {leave.Area}", $"rời {Label(leave.Area)}");
            case ForkStep { Fork: ForkByShare shares }:
                var branches = string.Join(", ", shares.Branches.Select(b => b.Share == 1 ? Label(b.Route) : $"{Label(b.Route)} ({Percent(b.Share, language)})"));
                return language.Say($"goes on by {branches}", $"đi tiếp theo tuyến {branches}");
            case ForkStep { Fork: ForkByWait waits }:
                var choices = string.Join(", ", waits.Choices.Select(c => Label(c.Route) + (c.Detour == TimeSpan.Zero ? ""
                    : language.Say($" (a detour of {Spans.Words(c.Detour)})", $" (đường vòng {Spans.Words(c.Detour, language)})"))));
                return language.Say($"goes on by the route that looks shortest of {choices}", $"đi tiếp theo tuyến có vẻ nhanh nhất trong {choices}");
            default:
                return step.GetType().Name;
        }
    }

    /// <summary>Empty: every vehicle takes it.</summary>
    public static string Condition(Step step, Scenario scenario, Language language) => string.Join(", ", new[]
    {
        Of(step.When, scenario, language),
        step.Share < 1 ? language.Say($"{Percent(step.Share, language)} of them", $"{Percent(step.Share, language)} trong số đó") : "",
    }.Where(words => words.Length > 0));

    /// <summary>"red, not pre-declared".</summary>
    public static string Of(Condition condition, Scenario scenario, Language language) =>
        language == Language.Vietnamese ? string.Join(", ", condition.Literals.Select(l => (l.Negated ? "không " : "") + scenario.LabelOf(l.Name, language))) : condition.ToString();

    public static string Percent(decimal share, Language language) => language.Percent((double)share, "0.###");
}
