using GateSim.Reporting.Languages;
using ScottPlot;
using ScottPlot.Rendering.RenderActions;

namespace GateSim.Reporting.Plots;

/// <summary>The look that all panels share, and ticks at round numbers.</summary>
internal static class Axes
{
    private const float LineHeight = 17;
    private const float BetweenTicks = 3;

    /// <param name="x">Label with unit; null: none.</param>
    public static Plot NewPlot(PictureStyle style, string? x, string? y)
    {
        EmbeddedFont.Use();
        var ink = style.Ink;
        var plot = new Plot();
        plot.RenderManager.Remove<ClearCanvas>();    // it would wipe the panels drawn before
        plot.FigureBackground.Color = ink.Paper;
        plot.DataBackground.Color = ink.Paper;
        plot.Grid.MajorLineColor = ink.Grid;
        plot.Axes.Color(ink.Frame);
        plot.Axes.Remove(plot.Axes.Right);
        plot.Axes.Remove(plot.Axes.Top);
        foreach (var (axis, label) in new (IAxis, string?)[] { (plot.Axes.Bottom, x), (plot.Axes.Left, y) })
        {
            axis.TickLabelStyle.FontSize = Letters.Small;
            axis.TickLabelStyle.ForeColor = ink.Text;
            axis.Label.Text = label ?? "";
            axis.Label.IsVisible = label is not null;
            axis.Label.FontSize = Letters.Label;
            axis.Label.Bold = false;
            axis.Label.ForeColor = ink.Text;
            axis.MinorTickStyle.Length = 0;
            axis.MajorTickStyle.Length = 4;
        }
        plot.Axes.Left.TickLabelStyle.OffsetY = 2;    // digits have no descenders: lower, to sit at their tick
        return plot;
    }

    /// <summary>From 0 to <paramref name="max"/> or a little more, so that the last tick is at the end or near it.</summary>
    /// <param name="ticks">How many there may be, about.</param>
    /// <param name="whole">Of things that are counted: no ticks between whole numbers.</param>
    public static void FromZero(PictureStyle style, IAxis axis, double max, int ticks = 6, bool whole = false, Func<double, string>? text = null)
    {
        if (!(max > 0)) max = 1;
        var step = RoundNumbers.Step(max / ticks * 0.8);
        if (whole) step = Math.Max(1, step);
        var marks = RoundNumbers.UpTo(max * 1.02, step);
        Set(axis, 0, max * 1.04, marks.Select(m => (m, text is null ? style.Number(m) : text(m))));
    }

    /// <summary>From a little below <paramref name="low"/> to a little above <paramref name="high"/>, wherever 0 lies.</summary>
    public static void Around(PictureStyle style, IAxis axis, double low, double high, int ticks = 8)
    {
        if (!(high > low)) (low, high) = (low - 1, high + 1);
        var (room, step) = (0.04 * (high - low), RoundNumbers.Step((high - low) / ticks));
        var first = Math.Ceiling((low - room) / step);
        var marks = Enumerable.Range(0, (int)Math.Floor(((high + room) / step) - first) + 1).Select(i => (first + i) * step);
        Set(axis, low - room, high + room, marks.Select(m => (m, style.Number(Math.Round(m, 10)).Replace('-', '−'))));
    }

    public static void Set(IAxis axis, double from, double to, IEnumerable<(double At, string Text)> ticks)
    {
        axis.Min = from;
        axis.Max = to;
        axis.TickGenerator = new FixedTicks(ticks);
    }

    /// <summary>An empty picture says that it is empty and why.</summary>
    public static void SayEmpty(PictureStyle style, Plot plot, Phrase why)
    {
        var lines = Letters.Wrap(style.Say(why), style.IsNarrow ? 280 : float.MaxValue, 3, Letters.Scenario);
        var text = plot.Add.Text(string.Join('\n', lines), (plot.Axes.Bottom.Min + plot.Axes.Bottom.Max) / 2, (plot.Axes.Left.Min + plot.Axes.Left.Max) / 2);
        text.LabelFontSize = Letters.Scenario;
        text.LabelFontColor = style.Ink.Faint;
        text.LabelBackgroundColor = style.Ink.Paper;
        text.LabelPadding = 6;
        text.LabelAlignment = Alignment.MiddleCenter;
    }

    /// <summary>Room around the data for what stands there; for the last label of the lower axis, too. To be called when all ticks are set.</summary>
    public static PixelPadding Padding(Plot plot)
    {
        var left = Ticks(plot.Axes.Left).SelectMany(t => t.Label.Split('\n')).Select(l => Letters.Width(l, Letters.Small)).DefaultIfEmpty(0).Max();
        var below = Ticks(plot.Axes.Bottom).Select(t => t.Label.Split('\n')).ToList();
        var lines = below.Select(l => l.Length).DefaultIfEmpty(1).Max();
        var lastWidth = below.Count == 0 ? 0 : below[^1].Max(l => Letters.Width(l, Letters.Small));
        return new PixelPadding(
            left + 14 + LabelRoom(plot.Axes.Left, 26),
            Math.Max(12, lastWidth / 2 + 2),
            12 + lines * LineHeight + LabelRoom(plot.Axes.Bottom, 24),
            10);
    }

    /// <summary>
    /// Makes what stands at the axes fit: of labels of the lower axis that would touch each other every second is left out, or more; names of axes that are
    /// longer than their axis take several lines.
    /// </summary>
    /// <param name="size">Of the plot with all that stands around it.</param>
    public static void Fit(Plot plot, SkiaSharp.SKSize size, PixelPadding padding)
    {
        var (width, height) = (size.Width - padding.Left - padding.Right, size.Height - padding.Top - padding.Bottom);
        Wrap(plot.Axes.Bottom, width + (2 * padding.Right) - 4);
        Wrap(plot.Axes.Left, height + (2 * padding.Top) - 4);
        if (plot.Axes.Bottom.TickGenerator is FixedTicks ticks)
            plot.Axes.Bottom.TickGenerator = ticks.Apart(width / (plot.Axes.Bottom.Max - plot.Axes.Bottom.Min), BetweenTicks);
    }

    private static void Wrap(IAxis axis, float length)
    {
        if (!axis.Label.IsVisible || Letters.Width(axis.Label.Text, Letters.Label) <= length) return;
        axis.Label.Text = string.Join('\n', Letters.Wrap(axis.Label.Text, length, 3, Letters.Label));
    }

    private static float LabelRoom(IAxis axis, float ofOne) => axis.Label.IsVisible ? ofOne + (LineHeight * axis.Label.Text.Count(c => c == '\n')) : 0;

    private static Tick[] Ticks(IAxis axis) => axis.TickGenerator is FixedTicks ticks ? ticks.Ticks : [];
}
