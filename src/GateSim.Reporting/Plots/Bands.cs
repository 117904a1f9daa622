using GateSim.Experiments;
using ScottPlot;

namespace GateSim.Reporting.Plots;

/// <summary>A line through estimates, and the band of their intervals.</summary>
internal static class Bands
{
    public static void AddLine(Plot plot, IReadOnlyList<(double At, Estimate Value)> line, ValueScale scale, Color color)
    {
        if (line.Count == 0) return;
        var scatter = plot.Add.Scatter(line.Select(p => new Coordinates(p.At, scale.Of(p.Value.Mean!.Value))).ToArray(), color);
        scatter.LineWidth = 2;
        scatter.MarkerSize = 6;
    }

    public static void Add(Plot plot, IReadOnlyList<(double At, Estimate Value)> line, ValueScale scale, Color color)
    {
        var ends = line.Where(p => p.Value.High > p.Value.Low).ToList();
        if (ends.Count < 2) return;
        var low = ends.Select(p => new Coordinates(p.At, scale.Of(p.Value.Low!.Value)));
        var high = ends.Select(p => new Coordinates(p.At, scale.Of(p.Value.High!.Value)));
        var band = plot.Add.Polygon([.. low, .. high.Reverse()]);
        band.FillColor = color.WithAlpha(.25);
        band.LineWidth = 0;
    }
}
