using GateSim.Experiments;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Plots;

namespace GateSim.Reporting.Reports.Runs;

/// <summary>The pictures of a run, each with what is seen on it. The one place where reports have them drawn.</summary>
internal static class RunPictures
{
    public static IEnumerable<Picture> Of(ExperimentResult result, IReadOnlyList<ResultPlot> plots, Language language)
    {
        List<ResultPlot> shown = [.. plots.Where(p => p.IsFor(result))];
        var drawn = new byte[shown.Count][];
        Parallel.For(0, shown.Count, i => drawn[i] = Svg(shown[i], result));
        foreach (var (plot, svg) in shown.Zip(drawn))
        {
            yield return new Picture(plot.Name, RunCaptions.Of(plot.Name, result, language))
            {
                Svg = svg,
                WritePng = stream => plot.WritePng(result, stream),
                Chart = RunCharts.Of(plot.Name, result, language),
            };
        }
    }

    private static byte[] Svg(ResultPlot plot, ExperimentResult result)
    {
        using var svg = new MemoryStream();
        plot.WriteSvg(result, svg);
        return svg.ToArray();
    }
}
