using System.Globalization;
using GateSim.Experiments;
using ScottPlot;

namespace GateSim.Reporting.Plots;

/// <summary>A vertical axis of names, the first at the top.</summary>
internal static class Rows
{
    private const float Around = 70;    // what stands below the rows

    public static double At(int row) => -row;

    public static float Height(int rows, float rowHeight) => Math.Max(200, rows * rowHeight + Around);

    /// <param name="width">Names that are wider take two lines, and end in "…" if these do not suffice.</param>
    public static void Set(Plot plot, IEnumerable<string> names, float width)
    {
        var ticks = names.Select((name, row) => (At(row), string.Join('\n', Letters.Wrap(name, width, 2, Letters.Small)))).ToList();
        Axes.Set(plot.Axes.Left, At(ticks.Count - 1) - 0.6, 0.6, ticks);
        plot.Axes.Left.MajorTickStyle.Length = 0;
        plot.Grid.YAxisStyle.IsVisible = false;
    }

    public static void Whisker(Plot plot, double from, double to, double y, Color color)
    {
        var line = plot.Add.Line(from, y, to, y);
        line.Color = color;
        line.LineWidth = 2;
        foreach (var end in new[] { from, to })
        {
            var cap = plot.Add.Marker(end, y, MarkerShape.VerticalBar, 11, color);
            cap.MarkerLineWidth = 2;
        }
    }

    /// <summary>The note that explains the whiskers, or why there are none.</summary>
    public static string WhatWhiskersAre(ExperimentResult result, string what)
    {
        var confidence = (result.Scenario.Run.Confidence * 100).ToString("0.###", CultureInfo.InvariantCulture);
        return result.Replications > 1
            ? $"{what}, whiskers their {confidence} % confidence intervals."
            : $"{what}; one replication gives no confidence intervals.";
    }
}
