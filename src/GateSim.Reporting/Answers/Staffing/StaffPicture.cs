using GateSim.Experiments.Staffing;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Plots;
using ScottPlot;
using Axes = GateSim.Reporting.Plots.Axes;

namespace GateSim.Reporting.Answers.Staffing;

/// <summary>The staffing over the day against the load that is offered, and against the same number all day.</summary>
internal static class StaffPicture
{
    private static readonly Phrase
        Servers = new("servers", "số quầy"),
        Title = new("Staffing over the day: {0} server-hours instead of {1}", "Bố trí quầy trong ngày: {0} giờ-quầy thay cho {1}"),
        OnDuty = new("servers on duty", "số quầy trực"),
        Load = new("offered load", "khối lượng việc đến"),
        AllDay = new("the fewest that are enough all day", "số quầy ít nhất đủ cho cả ngày"),
        Note = new("Offered load: servers that are busy where there are always enough.", "Khối lượng việc đến: số quầy bận nếu lúc nào cũng đủ quầy.");

    public static Figure Draw(StaffResult result, PictureStyle style)
    {
        var ink = style.Ink;
        var (profile, constant) = (result.Profile!, result.Constant!);
        var plot = Axes.NewPlot(style, style.Say(PictureWords.HourOfDay), style.Say(Servers));
        Axes.FromZero(style, plot.Axes.Left, Math.Max(profile.Blocks.Max(b => b.Servers), Math.Max(constant.Blocks[0].Servers, result.OfferedLoad.Max())) * 1.08, whole: true);
        Axes.Set(plot.Axes.Bottom, 0, 24, Enumerable.Range(0, 13).Select(i => (2.0 * i, style.Number(2 * i))));
        foreach (var block in profile.Blocks)
        {
            var bar = plot.Add.Rectangle(block.From.TotalHours, block.To.TotalHours, 0, block.Servers);
            bar.FillColor = ink.Sky;
            bar.LineColor = ink.Paper;
            bar.LineWidth = 1;
        }
        foreach (var block in constant.Blocks) Level(plot, block.From, block.To, block.Servers, ink.Text, LinePattern.Dashed);
        foreach (var (block, load) in profile.Blocks.Zip(result.OfferedLoad)) Level(plot, block.From, block.To, load, ink.Vermillion, LinePattern.Solid);
        foreach (var block in profile.Blocks) Number(style, plot, block.From + ((block.To - block.From) / 2), block.Servers);
        return new Figure
        {
            Style = style,
            Heading = new Heading(
                style.Say(Title, style.Language.Number(profile.ServerHours, "0.##"), style.Language.Number(constant.ServerHours, "0.##")),
                result.Question.Scenario.NameIn(style.Language),
                $"{result.Question.Path}; {style.Listed([.. result.Question.Targets.Select(t => TargetWords.Of(t, result.Question.Scenario, style.Language))])}",
                [
                    new LegendEntry(LegendMark.Band, ink.Sky, style.Say(OnDuty)),
                    new LegendEntry(LegendMark.Line, ink.Vermillion, style.Say(Load)),
                    new LegendEntry(LegendMark.Dashes, ink.Text, style.Say(AllDay)),
                ],
                style.Say(Note)),
            Panels = [new Panel(null, plot)],
        };
    }

    private static void Level(Plot plot, TimeSpan from, TimeSpan to, double height, Color color, LinePattern pattern)
    {
        var line = plot.Add.Line(from.TotalHours, height, to.TotalHours, height);
        line.Color = color;
        line.LineWidth = 2;
        line.LinePattern = pattern;
    }

    private static void Number(PictureStyle style, Plot plot, TimeSpan at, int servers)
    {
        var label = plot.Add.Text(style.Number(servers), at.TotalHours, servers);
        label.LabelFontSize = Letters.Small;
        label.LabelFontColor = style.Ink.Text;
        label.LabelAlignment = Alignment.LowerCenter;
        label.OffsetY = -3;
    }
}
