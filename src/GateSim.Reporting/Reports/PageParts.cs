using System.Reflection;
using System.Text;

namespace GateSim.Reporting.Reports;

/// <summary>What stands in every HTML report: its style, its fonts, its script, and under which licences others' parts are there.</summary>
internal static class PageParts
{
    private static readonly Assembly Own = typeof(PageParts).Assembly;

    private static readonly Lazy<string> Fonts = new(() => Font("DejaVuSans.ttf", "normal") + Font("DejaVuSans-Bold.ttf", "bold"));

    /// <summary>uPlot could be had when this was built; otherwise reports hold the drawn pictures alone.</summary>
    public static bool HasCharts { get; } = Own.GetManifestResourceInfo("uPlot.js") is not null;

    public static string Style(bool withCharts) => Fonts.Value + (withCharts ? Text("uPlot.css") : "") + Text("report.css");

    public static string Script(bool withCharts) => (withCharts ? Text("uPlot.js") : "") + Text("report.js");

    public static IEnumerable<string> Licences(bool withCharts) => withCharts ? [Text("LICENSE-DejaVu.txt"), Text("LICENSE-uPlot.txt")] : [Text("LICENSE-DejaVu.txt")];

    // As a browser reads it, by which it is held against its hash.
    private static string Text(string resource)
    {
        using var reader = new StreamReader(Own.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Font(string resource, string weight)
    {
        using var stream = Own.GetManifestResourceStream(resource)!;
        using var font = new MemoryStream();
        stream.CopyTo(font);
        var woff = Convert.ToBase64String(WebFont.Of(font.ToArray()));
        return $"@font-face{{font-family:\"DejaVu Sans\";font-weight:{weight};src:url(data:font/woff;base64,{woff})format(\"woff\")}}\n";
    }
}
