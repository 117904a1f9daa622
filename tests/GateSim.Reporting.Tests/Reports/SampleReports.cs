using System.Text;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Plots;
using GateSim.Reporting.Reports;
using GateSim.Reporting.Reports.Runs;
using GateSim.Reporting.Results;

namespace GateSim.Reporting.Tests.Reports;

/// <summary>Reports of made-up results.</summary>
internal static class SampleReports
{
    public static Provenance From { get; } = new("1.2.3", new Origin("gatesim run a.yaml", "gatesim run scenario.yaml"), [new StoredFile("measures.csv", new string('a', 64)), new StoredFile("plots/a.png", null)]);

    public static Report Of(Experiments.ExperimentResult result, Language language, bool withPictures = true) =>
        RunReport.Of(result, ["Beware."], withPictures ? ResultPlots.Report : [], From, language);

    public static string Html(Report report)
    {
        using var html = new MemoryStream();
        HtmlReport.Write(report, html);
        return Encoding.UTF8.GetString(html.ToArray());
    }
}
