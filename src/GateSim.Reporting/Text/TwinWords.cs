using System.Globalization;
using GateSim.Experiments;

namespace GateSim.Reporting.Text;

/// <summary>Where a simulation and its twin agree, in sentences.</summary>
public static class TwinWords
{
    /// <summary>One for all places that agree, then one for each that does not.</summary>
    public static IReadOnlyList<string> Of(TwinCheck check)
    {
        var places = check.Places.ToList();
        if (places.Exists(p => p.Agrees is null)) return ["The twin cannot be held against one replication: run two or more, better ten."];
        var agreeing = places.Where(p => p.Agrees == true).ToList();
        string[] together = agreeing.Count == 0 ? [] : [$"The twin explains the queues at {string.Join(", ", agreeing.Select(p => $"{p.Place} ({MethodWords.Of(p.Method)})"))}."];
        return [.. together, .. places.Where(p => p.Agrees == false).Select(Differs)];
    }

    private static string Differs(TwinPlace place)
    {
        var worst = place.Worst;
        var hours = place.Differing.Count();
        var suspects = place.Suspects.Count == 0
            ? "Chance does not explain it, and the twin leaves nothing out there: please report it."
            : $"Suspected: {string.Join("; ", place.Suspects)}.";
        return string.Create(CultureInfo.InvariantCulture,
            $"At {place.Place} twin and simulation differ in {Spans.Counted(hours, "hour")} of the day, most from {worst.Hour:00} to {worst.Hour + 1:00}: {Digits.Number(worst.Simulated, worst.HalfWidth)} ± {Digits.Number(worst.HalfWidth, worst.HalfWidth)} vehicles wait, {Digits.Number(worst.Twin)} in the twin ({MethodWords.Of(place.Method)}, good to {Digits.Number(worst.Tolerance)}). {suspects}");
    }
}
