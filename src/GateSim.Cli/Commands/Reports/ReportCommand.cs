using System.CommandLine;
using GateSim.Cli.Commands.Runs;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Reports;
using GateSim.Reporting.Results;

namespace GateSim.Cli.Commands.Reports;

internal static class ReportCommand
{
    public static Command Make(Terminal terminal)
    {
        var directory = new Argument<string>("DIR") { Description = "The folder with the results." };
        var language = LanguageOption.Make("Its language: vi (Vietnamese) or en (English).");
        var output = new Option<string?>("--out") { Description = "The report; otherwise beside the folder: results/x-report.html of results/x.", HelpName = "FILE" };
        var format = new Option<string>("--format") { Description = "html: one file that needs nothing else; markdown: to paste, with its pictures beside it.", DefaultValueFactory = _ => ReportFile.Html };
        format.AcceptOnlyFromAmong(ReportFile.Html, ReportFile.Markdown);
        var pdf = new Option<bool>("--pdf") { Description = "Prints it as PDF too, by a Chromium that is found here (or that CHROME names)." };
        var threads = Inputs.WholeNumber("--threads", "Threads to run on; the results do not depend on it. Otherwise all cores.");
        var command = new CommandWithExamples(
            "report",
            "Makes a document to hand in of a result folder: the answer, pictures, tables, assumptions, and how to have it again.",
            "gatesim report results/huu-nghi-6-lanes",
            "gatesim report results/huu-nghi-6-lanes --lang vi --pdf",
            "gatesim report results/huu-nghi-6-lanes --format markdown --out study/6-lanes.md") { directory, language, output, format, pdf, threads };
        command.SetAction((parsed, _) =>
        {
            var before = Folders.Read(parsed.GetRequiredValue(directory));
            var file = new ReportFile(before.Directory, parsed.GetRequiredValue(language), parsed.GetRequiredValue(format)) { Named = parsed.GetValue(output) };
            file.Check(before);
            var printer = parsed.GetValue(pdf) ? file.IsHtml ? Chromium.Find() : throw new WrongInputException("--pdf prints the HTML report; leave --format markdown out") : null;
            var (report, code) = Report(before, parsed.GetRequiredValue(language), parsed.GetValue(threads), terminal);
            if (report is null) return Task.FromResult(code);
            terminal.RawOutput.WriteLine($"Wrote {file.Write(report)}");
            if (printer is not null)
            {
                printer.Print(file.Path, file.PdfPath);
                terminal.RawOutput.WriteLine($"Wrote {file.PdfPath}");
            }
            return Task.FromResult(code);
        });
        return command;
    }

    // A report of figures needs more than the tables hold: everything is run again, and held against what is there.
    private static (Report? Report, int ExitCode) Report(StoredResults before, Language language, int? threads, Terminal terminal)
    {
        var again = new SecondRun(before);
        using var temporary = new TemporaryFolder();
        ReportMaker? make = null;
        var exitCode = again.Into(temporary.Path, threads, Terminal.On(TextWriter.Null, terminal.RawErrors, maker => make = maker));
        if (exitCode != ExitCodes.Done || make is null) return (null, exitCode == ExitCodes.Done ? ExitCodes.Failed : exitCode);
        var result = Reproduction.Of(before, StoredResults.Read(temporary.Path));
        Tell(before, result, terminal);
        var from = new Provenance(GateSimCommand.Version, before.Origin, before.Files)
        {
            SecondRun = result,
            OtherVersion = before.GateSimVersion == GateSimCommand.Version ? null : before.GateSimVersion,
        };
        return (make(from, language), result.Differences.Count == 0 ? ExitCodes.Done : ExitCodes.Failed);
    }

    private static void Tell(StoredResults before, Reproduction result, Terminal terminal)
    {
        if (before.GateSimVersion != GateSimCommand.Version)
            terminal.Tell($"Made by gatesim {before.GateSimVersion}; this is {GateSimCommand.Version}, which may count otherwise.");
        if (result.Differences.Count == 0) return;
        terminal.Tell($"The report shows a second run, which is not the same as what is in {before.Directory}; the report says so:");
        foreach (var difference in result.Differences) terminal.Tell($"  {difference}");
    }
}
