using GateSim.Experiments.Sweeps;
using GateSim.Reporting.Answers.Sweeps;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Pages;
using GateSim.Scenarios;
using ScottPlot;

namespace GateSim.Reporting.Plots.Sweeps;

/// <summary>Two factors as a table of colours: the darker, the larger the number, which stands in the cell where there is room.</summary>
internal static class HeatMap
{
    private static readonly Phrase
        Title = new("{0} by {1} and {2}", "{0} theo {1} và {2}"),
        Lowest = new("lowest: {0}", "thấp nhất: {0}"),
        Highest = new("highest: {0}", "cao nhất: {0}"),
        Note = new("Colours go by the logarithm: each step is the same factor.", "Màu theo logarit: mỗi bậc là cùng một số lần.");

    private const float NameWidth = 160;
    private const float MostRowHeight = 36;
    private const float LeastRowHeight = 7;
    private const float MostHeight = 800;
    private const float LetterHeight = 18;
    private const float Gap = 1;

    public static Figure Draw(SweepResult sweep, StatisticName name, PictureStyle style)
    {
        var (rows, columns) = (sweep.Plan.Design.Factors[0], sweep.Plan.Design.Factors[1]);
        var names = FactorNames.Of(sweep.Plan.Design.Factors);
        var cells = sweep.Points.Select(p => (Row: IndexOf(rows.Values, p.Values[0]), Column: IndexOf(columns.Values, p.Values[1]), Value: p.Result.Estimate(name))).ToList();
        var means = cells.Select(c => c.Value.Mean).OfType<double>().ToList();
        var scale = SweepCurves.Scale(sweep, name); // the curves' unit
        var (low, high) = (scale.Of(means.DefaultIfEmpty(0).Min()), scale.Of(means.DefaultIfEmpty(0).Max()));
        var rowHeight = Math.Clamp(MostHeight / rows.Values.Count, LeastRowHeight, MostRowHeight);
        var width = (style.Width - style.Names(NameWidth)) / columns.Values.Count;

        var plot = Axes.NewPlot(style, names[1], names[0]);
        Rows.Set(plot, Thinned(rows.Values, rowHeight, LetterHeight), style.Names(NameWidth));
        plot.Grid.XAxisStyle.IsVisible = false;
        var wide = columns.Values.Max(v => Letters.Width(v, Letters.Small)) + 10;
        Axes.Set(plot.Axes.Bottom, -0.5, columns.Values.Count - 0.5, Thinned(columns.Values, width, Math.Min(wide, 90)).Select((text, i) => ((double)i, string.Join('\n', Letters.Wrap(text, Math.Max(width, wide) - 6, 2, Letters.Small)))).Where(t => t.Item2.Length > 0));
        var texts = cells.Select(c => scale.Text(style, c.Value.Mean, c.Value.HalfWidth, c.Value.Key.Unit)).ToList();
        var hasRoom = rowHeight >= LetterHeight && texts.Max(t => Letters.Width(t, Letters.Small)) < width - 10;
        foreach (var (i, cell) in cells.Index())
        {
            var share = cell.Value.Mean is { } mean && high > low ? (scale.Of(mean) - low) / (high - low) : 0;
            Cell(plot, cell.Row, cell.Column, Gap / width, cell.Value.Mean is null ? style.Ink.Grid : style.Ink.Between(share), hasRoom ? texts[i] : null, style.Ink.On(share));
        }
        return new Figure
        {
            Style = style,
            Heading = new Heading(
                style.Say(Title, Words.Capital(style.Of(name, sweep.Plan.Base)), names[0], names[1]),
                sweep.Plan.Base.NameIn(style.Language),
                SweepPictures.SizeOf(style, sweep),
                means.Count == 0 ? [] :
                [
                    new(LegendMark.Band, style.Ink.Between(0), style.Say(Lowest, scale.Text(style, means.Min(), null, cells[0].Value.Key.Unit))),
                    new(LegendMark.Band, style.Ink.Between(1), style.Say(Highest, scale.Text(style, means.Max(), null, cells[0].Value.Key.Unit))),
                ],
                scale.IsLogarithmic ? style.Say(Note) : null),
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

    private static void Cell(Plot plot, int row, int column, float gap, Color color, string? text, Color letters)
    {
        var cell = plot.Add.Rectangle(column - 0.5 + gap, column + 0.5 - gap, Rows.At(row) - 0.48, Rows.At(row) + 0.48);
        cell.FillColor = color;
        cell.LineWidth = 0;
        if (text is null) return;
        var label = plot.Add.Text(text, column, Rows.At(row));
        label.LabelFontSize = Letters.Small;
        label.LabelFontColor = letters;
        label.LabelAlignment = Alignment.MiddleCenter;
        label.OffsetY = 2;
    }
}
