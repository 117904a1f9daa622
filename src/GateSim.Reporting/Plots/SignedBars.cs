using GateSim.Reporting.Languages;
using ScottPlot;

namespace GateSim.Reporting.Plots;

/// <summary>A bar of a picture of changes, in the unit of the measure.</summary>
/// <param name="Row">Its name at the left; neighbours of one name share a row.</param>
/// <param name="Low">Of its interval; null: none is known.</param>
internal sealed record SignedBar(string Row, Color Color, double From, double To, double? Low, double? High)
{
    /// <summary>Above the middle of its row, in heights of a row, for two in one row.</summary>
    public double Above { get; init; }

    public double Height { get; init; } = 0.64;
}

/// <summary>Horizontal bars to both sides of 0, a row a name, with whiskers.</summary>
internal static class SignedBars
{
    private static readonly Phrase Change = new("change", "thay đổi");

    private const float RowHeight = 34;
    private const float NameWidth = 300;

    /// <param name="what">Is drawn: the name of the axis.</param>
    /// <param name="unit">Of the measure: minutes become hours where they are many, shares percentage points.</param>
    /// <param name="dashedAt">A line beside that at 0, in the unit of the measure.</param>
    public static Figure Draw(PictureStyle style, Heading heading, string unit, IReadOnlyList<SignedBar> bars, Phrase? what = null, double? dashedAt = null)
    {
        var ink = style.Ink;
        var rows = bars.Select(b => b.Row).Distinct().ToList();
        double[] ends = [0, dashedAt ?? 0, .. bars.SelectMany(b => new[] { b.From, b.To, b.Low ?? b.To, b.High ?? b.To })];
        var time = TimeScale.UpTo(ends.Max(Math.Abs));
        var (shown, per) = unit switch { "min" => (time.Unit, time.Minutes), "share" => ("percentage points", 0.01), _ => (unit, 1.0) };
        var plot = Axes.NewPlot(style, $"{style.Say(what ?? Change)}, {style.Unit(shown)}", null);
        Rows.Set(plot, rows, style.Names(NameWidth));
        SetAxis(style, plot.Axes.Bottom, ends.Min() / per, ends.Max() / per);
        foreach (var bar in bars) Add(plot, bar, Rows.At(rows.IndexOf(bar.Row)) + bar.Above, per, ink.Text);
        plot.Add.VerticalLine(0, 1.5f, ink.Text);
        if (dashedAt is { } dashed) plot.Add.VerticalLine(dashed / per, 1.5f, ink.Text, ScottPlot.LinePattern.Dashed);
        if (bars.Count == 0) Axes.SayEmpty(style, plot, PictureWords.NoValues);
        return new Figure { Style = style, Heading = heading, PanelHeight = Rows.Height(rows.Count, RowHeight), Panels = [new Panel(null, plot)] };
    }

    private static void SetAxis(PictureStyle style, IAxis axis, double low, double high)
    {
        var span = high > low ? high - low : 1;
        var step = RoundNumbers.Step(span / 6);
        var marks = Enumerable.Range((int)Math.Ceiling(low / step), (int)Math.Floor(high / step) - (int)Math.Ceiling(low / step) + 1).Select(i => i * step);
        Axes.Set(axis, low - 0.04 * span, high + 0.04 * span, marks.Select(m => (m, (m > 0 && low < 0 ? "+" : "") + style.Number(Math.Round(m, 9)))));
    }

    private static void Add(Plot plot, SignedBar bar, double y, double per, Color whisker)
    {
        var rectangle = plot.Add.Rectangle(Math.Min(bar.From, bar.To) / per, Math.Max(bar.From, bar.To) / per, y - bar.Height / 2, y + bar.Height / 2);
        rectangle.FillColor = bar.Color;
        rectangle.LineWidth = 0;
        if (bar.Low is { } low && bar.High is { } high && high > low) Rows.Whisker(plot, low / per, high / per, y, whisker);
    }
}
