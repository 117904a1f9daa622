using GateSim.Studies;
using ScottPlot;

namespace GateSim.Reporting.Plots;

/// <summary>The grid of a study as a table: the station that binds at each point, and how much work it has.</summary>
internal static class WhatBinds
{
    private const float RowHeight = 44;
    private const float NameWidth = 160;
    private static readonly Color[] Colors = [Ink.Sky, Ink.Orange, Ink.Green, Ink.Vermillion, Ink.Blue];

    public static Figure Draw(StudyResult result)
    {
        var (rows, columns) = (result.Study.Rows.Settings, result.Study.Columns.Settings);
        string[] stations = [.. result.Points.Select(p => p.Binding?.Name).OfType<string>().Distinct()];
        var plot = Axes.NewPlot(result.Study.Columns.What, null);
        Rows.Set(plot, rows.Select(r => r.Name), NameWidth);
        plot.Grid.XAxisStyle.IsVisible = false;
        var width = (Figure.Width - NameWidth) / columns.Count;
        Axes.Set(plot.Axes.Bottom, -0.5, columns.Count - 0.5, columns.Select((c, i) => ((double)i, string.Join('\n', Letters.Wrap(c.Name, width - 24, 3, Letters.Small)))));
        foreach (var point in result.Points) Cell(plot, rows.Index().First(r => r.Item == point.Row).Index, columns.Index().First(c => c.Item == point.Column).Index);
        return new Figure
        {
            Heading = new Heading(
                "Which station binds, and the work that comes to it as a share of what it can do",
                result.Study.Title,
                StudyPictures.SizeOf(result),
                [.. stations.Select((s, i) => new LegendEntry(LegendMark.Band, ColorOf(i), s))],
                "Above 100 % its queue grows as long as that lasts, and the times depend on how long the run is."),
            PanelHeight = Rows.Height(rows.Count, RowHeight) + 34,
            Panels = [new Panel(null, plot)],
        };

        void Cell(Plot on, int row, int column)
        {
            var binding = result.Points.First(p => p.Row == rows[row] && p.Column == columns[column]).Binding;
            var cell = on.Add.Rectangle(column - 0.48, column + 0.48, Rows.At(row) - 0.46, Rows.At(row) + 0.46);
            cell.FillColor = binding is null ? Ink.Grid : ColorOf(Array.IndexOf(stations, binding.Name));
            cell.LineWidth = 0;
            var name = Letters.Wrap(Pages.Words.Binding(binding), width - 24, 2, Letters.Small);
            foreach (var (line, words) in name.Index()) Label(on, words, column, Rows.At(row), (line - (name.Count - 1) / 2f) * 16);
        }
    }

    private static Color ColorOf(int station) => station < Colors.Length ? Colors[station].WithAlpha(.45) : Ink.Grid;

    private static void Label(Plot plot, string text, double x, double y, float below)
    {
        var label = plot.Add.Text(text, x, y);
        label.LabelFontSize = Letters.Small;
        label.LabelFontColor = Ink.Text;
        label.LabelAlignment = Alignment.MiddleCenter;
        label.OffsetY = below + 2;
    }
}
