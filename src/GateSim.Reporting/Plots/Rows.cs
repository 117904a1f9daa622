using GateSim.Experiments;
using GateSim.Reporting.Languages;
using ScottPlot;

namespace GateSim.Reporting.Plots;

/// <summary>A vertical axis of names, the first at the top.</summary>
internal static class Rows
{
    public static readonly Phrase
        DotsAreMeans = new("Dots are means over the replications", "Chấm là trung bình của các lần chạy lặp"),
        BarsAreMeans = new("Bars are means over the replications", "Thanh là trung bình của các lần chạy lặp");

    private const float Around = 70;    // what stands below the rows
    private const float LineHeight = 17;

    private static readonly Phrase
        Whiskers = new("{0}, whiskers their {1} confidence intervals.", "{0}, vạch ngang là khoảng tin cậy {1}."),
        NoWhiskers = new("{0}; one replication gives no confidence intervals.", "{0}; một lần chạy lặp không cho khoảng tin cậy.");

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

    /// <summary>As <see cref="Set(Plot, IEnumerable{string}, float)"/>; below each name what would be cut off beside its mark.</summary>
    public static void Set(Plot plot, IEnumerable<(string Name, string Below)> names, float width)
    {
        Set(plot, names.Select(n => ""), width);
        Axes.Set(plot.Axes.Left, plot.Axes.Left.Min, plot.Axes.Left.Max, names.Select((n, row) => (At(row),
            string.Join('\n', Letters.Wrap(n.Name, width, 2, Letters.Small).Concat(n.Below.Length == 0 ? [] : Letters.Wrap(n.Below, width, 2, Letters.Small))))));
    }

    /// <summary>Of a row with names of two lines and as many below.</summary>
    public static float Height(PictureStyle style, float rowHeight) => style.IsNarrow ? Math.Max(rowHeight, (4 * LineHeight) + 4) : rowHeight;

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
    /// <param name="dots">Or bars.</param>
    public static string WhatWhiskersAre(PictureStyle style, ExperimentResult result, Phrase dots) => result.Replications > 1
        ? style.Say(Whiskers, style.Say(dots), style.Percent(result.Scenario.Run.Confidence))
        : style.Say(NoWhiskers, style.Say(dots));
}
