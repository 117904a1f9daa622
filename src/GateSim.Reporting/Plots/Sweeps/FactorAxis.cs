using GateSim.Experiments.Designs;
using ScottPlot;

namespace GateSim.Reporting.Plots.Sweeps;

/// <summary>A lower axis of a factor's values: where they stand by their numbers, or one beside the other where they are none.</summary>
internal sealed class FactorAxis(Factor factor, string name, float width)
{
    private const float Gap = 10;
    private readonly IReadOnlyList<double> _at = factor.Numbers ?? [.. Enumerable.Range(0, factor.Values.Count).Select(i => (double)i)];

    public string Label => factor.Numbers is not null && factor.Unit.Length > 0 ? $"{name}, {factor.Unit}" : name;

    public double Of(string value) => _at[factor.Values.Index().First(v => v.Item == value).Index];

    public void Set(IAxis axis)
    {
        var (low, high) = (_at.Min(), _at.Max());
        var around = high > low ? 0.04 * (high - low) : 0.5;
        var perUnit = width / (high - low + 2 * around);
        List<(double At, string Text)> ticks = [];
        var free = double.NegativeInfinity;
        foreach (var (at, value) in _at.Zip(factor.Values).OrderBy(v => v.First))
        {
            var text = factor.Numbers is null ? string.Join('\n', Letters.Wrap(value, width / factor.Values.Count - Gap, 2, Letters.Small)) : factor.Unit.Length > 0 ? value[..^factor.Unit.Length].TrimEnd() : value;
            var half = text.Split('\n').Max(line => Letters.Width(line, Letters.Small)) / 2;
            if (at * perUnit - half < free) continue;
            ticks.Add((at, text));
            free = at * perUnit + half + Gap;
        }
        Axes.Set(axis, low - around, high + around, ticks);
    }
}
