using GateSim.Experiments.Designs;

namespace GateSim.Reporting.Answers.Sweeps;

/// <summary>Factors for people.</summary>
internal static class FactorNames
{
    /// <summary><c>lanes.servers</c>: the path without its first key, unless two would then be called the same.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Factor> factors)
    {
        string[] without = [.. factors.Select(f => f.Path[(f.Path.IndexOf('.', StringComparison.Ordinal) + 1)..])];
        return without.Distinct().Count() == factors.Count ? without : [.. factors.Select(f => f.Path)];
    }

    /// <summary><c>lanes.servers 6, vehiclesPerDay 1550</c>.</summary>
    public static string Point(IReadOnlyList<Factor> factors, IReadOnlyList<string> values) => string.Join(", ", Of(factors).Zip(values, (name, value) => $"{name} {value}"));
}
