using GateSim.Reporting.Languages;
using GateSim.Scenarios;

namespace GateSim.Web.Plans;

/// <summary>What a plan changes, as a planner says it: "Lanes: 14 instead of 6".</summary>
internal static class PlanChanges
{
    private static readonly Phrase Change = new("{0}: {1} instead of {2}", "{0}: {1} thay vì {2}");
    private static readonly Phrase Closed = new("closed", "đóng cửa");

    /// <returns>Of those things that a page lets planners change.</returns>
    public static IEnumerable<string> Of(Scenario plan, Scenario unchanged, Language language)
    {
        var before = Controls.Of(unchanged, language).ToDictionary(c => c.Path);
        return from control in Controls.Of(plan, language)
               where !IsSumOfOthers(control) && before.ContainsKey(control.Path)
               let now = Text(control, language)
               let then = Text(before[control.Path], language)
               where now != then
               select Change.In(language, What(control), now, then);
    }

    private static bool IsSumOfOthers(Control control) => control is { Kind: "total", Parts: not [{ Times: 1 }] };

    private static string What(Control control) => string.Join(", ", new[] { control.Subject, control.Label }.Where(t => t.Length > 0).Distinct());

    private static string Text(Control control, Language language) => control switch
    {
        { Kind: "total", Value: { } total } => Number(total, control.Unit, language),
        { Windows: { } windows } => windows.Count == 0 ? Closed.In(language) : string.Join(", ", windows),
        { Parts: { } parts } => string.Join(", ", parts.Select(p => $"{p.Label} {Number(p.Value, control.Unit, language)}")),
        _ => Number(control.Value ?? 0, control.Unit, language),
    };

    private static string Number(double value, string? unit, Language language) =>
        language.Number(value, "#,0.###") + (unit == "%" ? language.PercentSign : unit is null ? "" : " " + unit);
}
