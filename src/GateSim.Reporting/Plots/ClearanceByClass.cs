using GateSim.Experiments;
using GateSim.Scenarios;
using ScottPlot;

namespace GateSim.Reporting.Plots;

/// <summary>Quantiles of the clearance time for each class, with their intervals.</summary>
public sealed class ClearanceByClass : ResultPlot
{
    private const float RowHeight = 46;
    private const float NameWidth = 230;
    private static readonly (string Statistic, Color Color)[] Shown = [("p50", Ink.Blue), ("p90", Ink.Orange), ("p95", Ink.Vermillion)];

    public override string Name => "clearance-time-by-class";

    internal override Figure Draw(ExperimentResult result)
    {
        string?[] rows = [null, .. result.Scenario.Classes.Select(c => c.Name)];    // null: all classes together
        var estimates = result.Estimates.Where(e => e.Key.Measure == MeasureCatalogue.ClearanceTime.Name && e.Key.Station is null).ToList();
        var ends = estimates.Where(e => Shown.Any(s => s.Statistic == e.Key.Statistic)).Select(e => e.High ?? e.Mean ?? 0);
        var end = ends.DefaultIfEmpty(0).Max();
        var scale = TimeScale.UpTo(end);

        var plot = Axes.NewPlot($"from arrival to leaving, {scale.Unit}", null);
        Axes.FromZero(plot.Axes.Bottom, scale.Of(end), 8);
        Rows.Set(plot, rows.Select(r => r ?? "all vehicles"), NameWidth);
        for (var row = 0; row < rows.Length; row++)
        {
            foreach (var (statistic, color) in Shown)
            {
                var estimate = estimates.FirstOrDefault(e => e.Key.Class == rows[row] && e.Key.Statistic == statistic);
                if (estimate?.Mean is not { } mean) continue;
                Dot(plot, Rows.At(row), scale.Of(mean), scale.Of(estimate.Low ?? mean), scale.Of(estimate.High ?? mean), color);
            }
        }
        if (estimates.All(e => e.Mean is null)) Axes.SayEmpty(plot, "no vehicle was cleared");
        return new Figure
        {
            Heading = new Heading(
                "Clearance time by class: median, 90 % and 95 % quantile",
                result,
                [.. Shown.Select(s => new LegendEntry(result.Replications > 1 ? LegendMark.DotWithWhisker : LegendMark.Dot, s.Color, s.Statistic))],
                Rows.WhatWhiskersAre(result, "Dots are means over the replications")),
            PanelHeight = Rows.Height(rows.Length, RowHeight),
            Panels = [new Panel(null, plot)],
        };
    }

    private static void Dot(Plot plot, double y, double time, double low, double high, Color color)
    {
        if (high > low) Rows.Whisker(plot, low, high, y, color);
        plot.Add.Marker(time, y, MarkerShape.FilledCircle, 9, color);
    }
}
