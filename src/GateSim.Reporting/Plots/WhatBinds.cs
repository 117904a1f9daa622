using GateSim.Reporting.Languages;
using GateSim.Studies;
using ScottPlot;

namespace GateSim.Reporting.Plots;

/// <summary>The grid of a study as a table: the station that binds at each point, and how much work it has.</summary>
internal static class WhatBinds
{
    private const float RowHeight = 44;
    private const float NameWidth = 160;

    private static readonly Phrase
        Title = new("Which station binds, and the work that comes to it as a share of what it can do", "Trạm nào là điểm nghẽn, và khối lượng việc đến so với khả năng xử lý"),
        Note = new("Above 100 % its queue grows as long as that lasts, and the times depend on how long the run is.", "Trên 100%, hàng chờ tăng mãi chừng nào còn như vậy, và thời gian phụ thuộc độ dài lần chạy.");

    public static Figure Draw(StudyResult result, PictureStyle style)
    {
        Color[] colors = [.. new[] { style.Ink.Sky, style.Ink.Orange, style.Ink.Green, style.Ink.Vermillion, style.Ink.Blue }.Select(c => c.WithAlpha(.45))];
        var (rows, columns) = (result.Study.Rows.Settings, result.Study.Columns.Settings);
        string[] stations = [.. result.Points.Select(p => p.Binding?.Name).OfType<string>().Distinct()];
        var plot = Axes.NewPlot(style, result.Study.Columns.What, null);
        Rows.Set(plot, rows.Select(r => r.Name), style.Names(NameWidth));
        plot.Grid.XAxisStyle.IsVisible = false;
        var width = (style.Width - style.Names(NameWidth)) / columns.Count;
        Axes.Set(plot.Axes.Bottom, -0.5, columns.Count - 0.5, columns.Select((c, i) => ((double)i, string.Join('\n', Letters.Wrap(c.Name, width - 24, 3, Letters.Small)))));
        foreach (var point in result.Points) Cell(plot, rows.Index().First(r => r.Item == point.Row).Index, columns.Index().First(c => c.Item == point.Column).Index);
        return new Figure
        {
            Style = style,
            Heading = new Heading(
                style.Say(Title),
                result.Study.Title,
                StudyPictures.SizeOf(style, result),
                [.. stations.Select((s, i) => new LegendEntry(LegendMark.Band, ColorOf(i), s))],
                style.Say(Note)),
            PanelHeight = Rows.Height(rows.Count, RowHeight) + 34,
            Panels = [new Panel(null, plot)],
        };

        Color ColorOf(int station) => station < colors.Length ? colors[station] : style.Ink.Grid;

        void Cell(Plot on, int row, int column)
        {
            var binding = result.Points.First(p => p.Row == rows[row] && p.Column == columns[column]).Binding;
            var cell = on.Add.Rectangle(column - 0.48, column + 0.48, Rows.At(row) - 0.46, Rows.At(row) + 0.46);
            cell.FillColor = binding is null ? style.Ink.Grid : ColorOf(Array.IndexOf(stations, binding.Name));
            cell.LineWidth = 0;
            var name = Letters.Wrap(Pages.Words.Binding(binding), width - 24, 2, Letters.Small);
            foreach (var (line, words) in name.Index()) Label(style, on, words, column, Rows.At(row), (line - (name.Count - 1) / 2f) * 16);
        }
    }

    private static void Label(PictureStyle style, Plot plot, string text, double x, double y, float below)
    {
        var label = plot.Add.Text(text, x, y);
        label.LabelFontSize = Letters.Small;
        label.LabelFontColor = style.Ink.Text;
        label.LabelAlignment = Alignment.MiddleCenter;
        label.OffsetY = below + 2;
    }
}
