using System.CommandLine;
using GateSim.Reporting.Pages;
using GateSim.Reporting.Plots;
using GateSim.Studies;
using GateSim.Studies.Reading;

namespace GateSim.Cli.Commands.Pages;

internal static class StudyCommand
{
    public static Command Make(Terminal terminal)
    {
        var page = new PageInputs("STUDY.yaml", "The file that says what is studied.");
        var command = new CommandWithExamples(
            "study",
            "Runs a scenario over a grid of settings and writes a page with tables, pictures and what relieving brings.",
            "gatesim study docs/study-14-lanes.yaml",
            "gatesim study docs/study-14-lanes.yaml --replications 5 --out draft/study.md");
        page.AddTo(command);
        command.SetAction((parsed, _) =>
        {
            ResultPlots.Prepare(); // better known before a long run than after it
            var study = StudyFile.Study(page.File(parsed), page.Replications(parsed));
            using var work = new LongWork(terminal, page.Threads(parsed));
            Write(StudyResult.Of(study, work.Runs(null)), page.Command(command, parsed), page.Page(parsed), terminal);
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    private static void Write(StudyResult result, string command, string page, Terminal terminal)
    {
        var folder = $"images/{Path.GetFileNameWithoutExtension(page)}";
        var pictures = StudyPictures.Of(result);
        foreach (var (_, file, write) in pictures) PageFile.Write(Path.Combine(Path.GetDirectoryName(page) ?? "", folder, file), write);
        PageFile.Write(page, StudyPage.Of(result, command, [.. pictures.Select(p => (p.Says, $"{folder}/{p.FileName}"))]));
        terminal.RawOutput.WriteLine($"Wrote {page} and its pictures");
    }
}
