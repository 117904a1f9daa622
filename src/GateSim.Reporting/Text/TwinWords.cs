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
        var differing = places.Where(p => p.Agrees == false).ToList();
        var left = check.Twin.LeftOut;
        string[] everywhere = differing.Count == 0 || left.Count == 0 ? [] : [$"Everywhere the twin takes it that {string.Join("; ", left)}."];
        return [.. together, .. differing.Select(p => Differs(p, left.Count > 0)), .. everywhere];
    }

    private static string Differs(TwinPlace place, bool isSimplified)
    {
        var worst = place.Worst;
        var suspects = place.Suspects.Count > 0 ? $" Suspected: {string.Join("; ", place.Suspects)}."
            : isSimplified ? "" : " Chance does not explain it, and the twin leaves nothing out there: please report it.";
        return string.Create(CultureInfo.InvariantCulture,
            $"At {place.Place} twin and simulation differ in {Spans.Counted(place.Differing.Count(), "hour")} of the day, most from {worst.Hour:00} to {worst.Hour + 1:00}: {Digits.Of(worst.Simulated, worst.HalfWidth, "vehicles").Number} vehicles wait, {Digits.Number(worst.Twin)} in the twin ({MethodWords.Of(place.Method)}, good to {Digits.Number(worst.Tolerance)}).{suspects}");
    }
}
