using GateSim.Experiments.Sweeps;
using GateSim.Reporting.Answers;
using GateSim.Reporting.Answers.Sweeps;
using GateSim.Reporting.Pages;
using GateSim.Scenarios;
using ScottPlot;

namespace GateSim.Reporting.Plots.Sweeps;

/// <summary>Two factors as a table of colours: the darker, the larger the number, which stands in the cell where there is room.</summary>
internal static class HeatMap
{
    private const float NameWidth = 160;
    private const float MostRowHeight = 36;
    private const float LeastRowHeight = 7;
    private const float MostHeight = 800;
    private const float LetterHeight = 18;
    private const float Gap = 1;

    public static Figure Draw(SweepResult sweep, StatisticName name)
    {
        var (rows, columns) = (sweep.Plan.Design.Factors[0], sweep.Plan.Design.Factors[1]);
        var names = FactorNames.Of(sweep.Plan.Design.Factors);
        var cells = sweep.Points.Select(p => (Row: IndexOf(rows.Values, p.Values[0]), Column: IndexOf(columns.Values, p.Values[1]), Value: p.Result.Estimate(name))).ToList();
        var means = cells.Select(c => c.Value.Mean).OfType<double>().ToList();
        var scale = SweepCurves.Scale(sweep, name); // the curves' unit
        var (low, high) = (scale.Of(means.DefaultIfEmpty(0).Min()), scale.Of(means.DefaultIfEmpty(0).Max()));
        var rowHeight = Math.Clamp(MostHeight / rows.Values.Count, LeastRowHeight, MostRowHeight);
        var width = (Figure.Width - NameWidth) / columns.Values.Count;

        var plot = Axes.NewPlot(names[1], names[0]);
        Rows.Set(plot, Thinned(rows.Values, rowHeight, LetterHeight), NameWidth);
        plot.Grid.XAxisStyle.IsVisible = false;
        var wide = columns.Values.Max(v => Letters.Width(v, Letters.Small)) + 10;
        Axes.Set(plot.Axes.Bottom, -0.5, columns.Values.Count - 0.5, Thinned(columns.Values, width, Math.Min(wide, 90)).Select((text, i) => ((double)i, string.Join('\n', Letters.Wrap(text, Math.Max(width, wide) - 6, 2, Letters.Small)))).Where(t => t.Item2.Length > 0));
        var texts = cells.Select(c => scale.Text(c.Value.Mean, c.Value.HalfWidth, c.Value.Key.Unit)).ToList();
        var hasRoom = rowHeight >= LetterHeight && texts.Max(t => Letters.Width(t, Letters.Small)) < width - 10;
        foreach (var (i, cell) in cells.Index())
        {
            var share = cell.Value.Mean is { } mean && high > low ? (scale.Of(mean) - low) / (high - low) : 0;
            Cell(plot, cell.Row, cell.Column, Gap / width, cell.Value.Mean is null ? Ink.Grid : Shade(share), hasRoom ? texts[i] : null, share > 0.6);
        }
        return new Figure
        {
            Heading = new Heading(
                $"{Words.Capital(StatisticWords.Of(name))} by {names[0]} and {names[1]}",
                sweep.Plan.Base.Name,
                SweepPictures.SizeOf(sweep),
                means.Count == 0 ? [] :
                [
                    new(LegendMark.Band, Shade(0), $"lowest: {scale.Text(means.Min(), null, cells[0].Value.Key.Unit)}"),
                    new(LegendMark.Band, Shade(1), $"highest: {scale.Text(means.Max(), null, cells[0].Value.Key.Unit)}"),
                ],
                scale.IsLogarithmic ? "Colours go by the logarithm: each step is the same factor." : null),
            PanelHeight = Math.Max(200, rows.Values.Count * rowHeight + 90),
            Panels = [new Panel(null, plot)],
        };
    }

    private static int IndexOf(IReadOnlyList<string> values, string value) => values.Index().First(v => v.Item == value).Index;

    /// <summary>Names as far as there is room; the others are empty.</summary>
    private static IEnumerable<string> Thinned(IReadOnlyList<string> names, float each, float needed)
    {
        var step = Math.Max(1, (int)Math.Ceiling(needed / each));
        return names.Select((name, i) => i % step == 0 ? name : "");
    }

    // From paper to dark blue: grey prints show the same order.
    private static Color Shade(double share)
    {
        byte Between(byte from, byte to) => (byte)Math.Round(from + share * (to - from));
        var light = Color.FromHex("#EAF3F9");
        return new Color(Between(light.R, Ink.Blue.R), Between(light.G, Ink.Blue.G), Between(light.B, Ink.Blue.B));
    }

    private static void Cell(Plot plot, int row, int column, float gap, Color color, string? text, bool isDark)
    {
        var cell = plot.Add.Rectangle(column - 0.5 + gap, column + 0.5 - gap, Rows.At(row) - 0.48, Rows.At(row) + 0.48);
        cell.FillColor = color;
        cell.LineWidth = 0;
        if (text is null) return;
        var label = plot.Add.Text(text, column, Rows.At(row));
        label.LabelFontSize = Letters.Small;
        label.LabelFontColor = isDark ? Ink.Paper : Ink.Text;
        label.LabelAlignment = Alignment.MiddleCenter;
        label.OffsetY = 2;
    }
}
