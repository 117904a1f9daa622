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
        var style = new PictureStyle(language);
        PictureStyle[] styles = [style, style with { IsDark = true }];
        var drawn = new byte[shown.Count * styles.Length][];
        Parallel.For(0, drawn.Length, i => drawn[i] = Svg(shown[i / styles.Length], result, styles[i % styles.Length]));
        foreach (var (plot, svg) in shown.Zip(drawn.Chunk(styles.Length)))
        {
            yield return new Picture(plot.Name, RunCaptions.Of(plot, result, style))
            {
                Svg = svg[0],
                DarkSvg = svg[1],
                WritePng = stream => plot.WritePng(result, stream, style),
                Chart = RunCharts.Of(plot.Name, result, language),
            };
        }
    }

    private static byte[] Svg(ResultPlot plot, ExperimentResult result, PictureStyle style)
    {
        using var svg = new MemoryStream();
        plot.WriteSvg(result, svg, style);
        return svg.ToArray();
    }
}
