using GateSim.Experiments;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Plots;
using GateSim.Web.Words;

namespace GateSim.Web.Results;

/// <summary>The pictures of a result, as the page shows them.</summary>
internal static class Pictures
{
    private static readonly Dictionary<string, Phrase> Titles = new()
    {
        ["queue-by-hour"] = ResultWords.QueueByHour,
        ["clearance-time"] = ResultWords.ClearanceCumulative,
        ["clearance-time-by-class"] = ResultWords.ClearanceByClass,
        ["vehicles-in-gate"] = ResultWords.InSystemByDay,
        ["utilization"] = ResultWords.Utilization,
        ["warm-up"] = ResultWords.Welch,
        ["queue-by-day-and-hour"] = ResultWords.QueueByDayAndHour,
        ["backlog-fan"] = ResultWords.BacklogFan,
        ["where-time-goes"] = ResultWords.WhereTimeGoes,
        ["mean-and-spread"] = ResultWords.MeanAndSpread,
    };

    public static IEnumerable<ResultPlot> Of(ExperimentResult result) => ResultPlots.Report.Where(p => p.IsFor(result));

    public static string TitleOf(ResultPlot plot, Language language) => Titles.TryGetValue(plot.Name, out var title) ? title.In(language) : plot.Name.Replace('-', ' ');

    public static byte[] Svg(ResultPlot plot, ExperimentResult result, PictureStyle style)
    {
        using var bytes = new MemoryStream();
        plot.WriteSvg(result, bytes, style);
        return bytes.ToArray();
    }
}
