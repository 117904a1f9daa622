using System.Globalization;
using GateSim.Experiments.Staffing;
using GateSim.Reporting.Plots;
using ScottPlot;
using Axes = GateSim.Reporting.Plots.Axes;

namespace GateSim.Reporting.Answers.Staffing;

/// <summary>The staffing over the day against the load that is offered, and against the same number all day.</summary>
internal static class StaffPicture
{
    public static Figure Draw(StaffResult result)
    {
        var (profile, constant) = (result.Profile!, result.Constant!);
        var plot = Axes.NewPlot("hour of day", "servers");
        Axes.FromZero(plot.Axes.Left, Math.Max(profile.Blocks.Max(b => b.Servers), Math.Max(constant.Blocks[0].Servers, result.OfferedLoad.Max())) * 1.08, whole: true);
        Axes.Set(plot.Axes.Bottom, 0, 24, Enumerable.Range(0, 13).Select(i => (2.0 * i, (2 * i).ToString(CultureInfo.InvariantCulture))));
        foreach (var block in profile.Blocks)
        {
            var bar = plot.Add.Rectangle(block.From.TotalHours, block.To.TotalHours, 0, block.Servers);
            bar.FillColor = Ink.Sky;
            bar.LineColor = Ink.Paper;
            bar.LineWidth = 1;
        }
        foreach (var block in constant.Blocks) Level(plot, block.From, block.To, block.Servers, Ink.Text, LinePattern.Dashed);
        foreach (var (block, load) in profile.Blocks.Zip(result.OfferedLoad)) Level(plot, block.From, block.To, load, Ink.Vermillion, LinePattern.Solid);
        foreach (var block in profile.Blocks) Number(plot, block.From + ((block.To - block.From) / 2), block.Servers);
        return new Figure
        {
            Heading = new Heading(
                string.Create(CultureInfo.InvariantCulture, $"Staffing over the day: {profile.ServerHours:0.##} server-hours instead of {constant.ServerHours:0.##}"),
                result.Question.Scenario.Name,
                $"{result.Question.Path}; {string.Join(" and ", result.Question.Targets.Select(t => t.Text))}",
                [
                    new LegendEntry(LegendMark.Band, Ink.Sky, "servers on duty"),
                    new LegendEntry(LegendMark.Line, Ink.Vermillion, "offered load"),
                    new LegendEntry(LegendMark.Dashes, Ink.Text, "the fewest that are enough all day"),
                ],
                "Offered load: servers that are busy where there are always enough."),
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

    private static void Number(Plot plot, TimeSpan at, int servers)
    {
        var label = plot.Add.Text(servers.ToString(CultureInfo.InvariantCulture), at.TotalHours, servers);
        label.LabelFontSize = Letters.Small;
        label.LabelFontColor = Ink.Text;
        label.LabelAlignment = Alignment.LowerCenter;
        label.OffsetY = -3;
    }
}
