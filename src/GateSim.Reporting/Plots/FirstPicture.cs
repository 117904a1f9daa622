using ScottPlot;

namespace GateSim.Reporting.Plots;

/// <summary>
/// A picture that nobody sees. Drawn on a thread of its own while a scenario is read and simulated, it has loaded and compiled most of what pictures
/// need by the time that there are some to draw: at the end of a short run that would take longer than the run.
/// </summary>
internal static class FirstPicture
{
    private static readonly PictureStyle Style = PictureStyle.Usual;

    public static void Draw()
    {
        Make().WritePng(Stream.Null);
        Make().WriteSvg("first", Stream.Null);
    }

    // One of each kind of mark, since it is the first of a kind that takes its time.
    private static Figure Make()
    {
        var ink = Style.Ink;
        var plot = Axes.NewPlot(Style, "x", "y");
        Axes.FromZero(Style, plot.Axes.Left, 2, 6);
        Axes.FromZero(Style, plot.Axes.Bottom, 2, 6);
        plot.Add.ScatterLine((Coordinates[])[new(0, 0), new(1, 1)], ink.Blue).LinePattern = LinePattern.Dashed;
        plot.Add.Polygon((Coordinates[])[new(0, 0), new(1, 1), new(1, 0)]).FillColor = ink.Sky.WithAlpha(.45);
        plot.Add.Rectangle(0, 1, 0, 1).FillColor = ink.Sky;
        plot.Add.VerticalLine(1, 1.5f, ink.Text, LinePattern.Dashed);
        Rows.Whisker(plot, 0, 1, 1, ink.Text);
        plot.Add.Text("first", 1, 1).LabelFontSize = Letters.Small;
        return new Figure
        {
            Style = Style,
            Heading = new Heading("First", "First", "First", [new(LegendMark.Line, ink.Blue, "line"), new(LegendMark.Dashes, ink.Text, "dashes"), new(LegendMark.Band, ink.Sky, "band")], "Note"),
            PanelHeight = 80,
            Panels = [new Panel("First", plot)],
        };
    }
}
