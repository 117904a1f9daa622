using System.CommandLine;
using GateSim.Reporting.Pages;
using GateSim.Studies;
using GateSim.Studies.Reading;

namespace GateSim.Cli.Commands.Pages;

internal static class PublishedCommand
{
    public static Command Make(Terminal terminal)
    {
        var page = new PageInputs("FIGURES.yaml", "The file with the published figures.");
        var command = new CommandWithExamples(
            "published",
            "Holds published figures against the model and writes a page: what agrees, what does not, what hangs on assumptions.",
            "gatesim published docs/huu-nghi-published.yaml --out docs/validation-huu-nghi.md");
        page.AddTo(command);
        command.SetAction((parsed, _) =>
        {
            var figures = StudyFile.Published(page.File(parsed), page.Replications(parsed));
            using var work = new LongWork(terminal, page.Threads(parsed));
            var result = PublishedResult.Of(figures, work.Runs(null));
            PageFile.Write(page.Page(parsed), PublishedPage.Of(result, page.Command(command, parsed)));
            terminal.RawOutput.WriteLine($"Wrote {page.Page(parsed)}");
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }
}
