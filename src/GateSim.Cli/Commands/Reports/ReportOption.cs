using System.CommandLine;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Reports;
using GateSim.Reporting.Results;

namespace GateSim.Cli.Commands.Reports;

/// <summary><c>--report [LANG]</c>: the results as a document to hand in, among their files.</summary>
internal static class ReportOption
{
    public static Option<Language?> Make() => new("--report")
    {
        Description = "Writes report.html too, a document to hand in: in Vietnamese (vi) or in English (en); otherwise in that of --lang.",
        HelpName = "vi|en",
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = result => result.Tokens is [] ? Language.English : LanguageOption.Read(result, "--report", "; without a word (for en) it stands behind the scenario"),
    };

    /// <param name="otherwise">That of the pictures, where none was named.</param>
    /// <returns>Null: no report was asked for.</returns>
    public static Language? Of(ParseResult parsed, Option<Language?> option, Language otherwise) =>
        parsed.GetResult(option) is { Tokens: [] } ? otherwise : parsed.GetValue(option);

    /// <summary>Writes it into the folder, whose other files are all there.</summary>
    public static void Write(ReportMaker make, Origin origin, Language language, ResultFolder folder)
    {
        var report = make(new Provenance(GateSimCommand.Version, origin, folder.Written), language);
        folder.Write(StoredFile.Report, stream => HtmlReport.Write(report, stream));
    }
}
