using GateSim.Experiments;
using GateSim.Reporting.Languages;
using GateSim.Scenarios;
using ScottPlot;

namespace GateSim.Reporting.Plots;

/// <summary>Quantiles of the clearance time for each class, with their intervals.</summary>
public sealed class ClearanceByClass : ResultPlot
{
    private const float RowHeight = 46;
    private const float NameWidth = 230;

    private static readonly Phrase
        Title = new("Clearance time by class: median, 90 % and 95 % quantile", "Thời gian thông quan theo loại xe: trung vị, phân vị 90% và 95%"),
        All = new("all vehicles", "tất cả các xe");

    public override string Name => "clearance-time-by-class";

    internal override Figure Draw(ExperimentResult result, PictureStyle style)
    {
        (string Statistic, Color Color)[] shown = [("p50", style.Ink.Blue), ("p90", style.Ink.Orange), ("p95", style.Ink.Vermillion)];
        string?[] rows = [null, .. result.Scenario.Classes.Select(c => c.Name)];    // null: all classes together
        var estimates = result.Estimates.Where(e => e.Key.Measure == MeasureCatalogue.ClearanceTime.Name && e.Key.Station is null).ToList();
        var ends = estimates.Where(e => shown.Any(s => s.Statistic == e.Key.Statistic)).Select(e => e.High ?? e.Mean ?? 0);
        var end = ends.DefaultIfEmpty(0).Max();
        var scale = TimeScale.UpTo(end);

        var plot = Axes.NewPlot(style, style.Say(PictureWords.ArrivalToLeaving, style.Unit(scale.Unit)), null);
        Axes.FromZero(style, plot.Axes.Bottom, scale.Of(end), 8);
        Rows.Set(plot, rows.Select(r => r is null ? style.Say(All) : style.Label(result.Scenario, r)), style.Names(NameWidth));
        for (var row = 0; row < rows.Length; row++)
        {
            foreach (var (statistic, color) in shown)
            {
                var estimate = estimates.FirstOrDefault(e => e.Key.Class == rows[row] && e.Key.Statistic == statistic);
                if (estimate?.Mean is not { } mean) continue;
                Dot(plot, Rows.At(row), scale.Of(mean), scale.Of(estimate.Low ?? mean), scale.Of(estimate.High ?? mean), color);
            }
        }
        if (estimates.All(e => e.Mean is null)) Axes.SayEmpty(style, plot, PictureWords.NobodyCleared);
        return new Figure
        {
            Style = style,
            Heading = new Heading(
                style,
                style.Say(Title),
                result,
                [.. shown.Select(s => new LegendEntry(result.Replications > 1 ? LegendMark.DotWithWhisker : LegendMark.Dot, s.Color, s.Statistic))],
                Rows.WhatWhiskersAre(style, result, Rows.DotsAreMeans)),
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
