using System.CommandLine;
using GateSim.Reporting.Pages;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;
using GateSim.Experiments;

namespace GateSim.Cli.Commands.Pages;

internal static class IndexCommand
{
    private const int QuickReplications = 3;

    public static Command Make(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder of scenarios.", DefaultValueFactory = _ => "scenarios" };
        var check = new Option<bool>("--check") { Description = "Writes nothing; says where the page is out of date, by a quick run (exit code 1)." };
        var replications = Inputs.WholeNumber("--replications", $"Replications to run, in place of the scenarios' own; with --check otherwise {QuickReplications}.");
        var threads = Inputs.WholeNumber("--threads", "Threads to run on; the results do not depend on it. Otherwise all cores.");
        var command = new CommandWithExamples(
            "index",
            "Runs every scenario of a folder and writes its README.md: which question each answers, and the answer.",
            "gatesim index scenarios",
            "gatesim index scenarios --check") { folder, check, replications, threads };
        command.SetAction((parsed, _) =>
        {
            var index = new FolderIndex(parsed.GetRequiredValue(folder), parsed.GetValue(replications));
            using var work = new LongWork(terminal, parsed.GetValue(threads));
            return Task.FromResult(parsed.GetValue(check) ? Check(index, work, terminal) : Write(index, work, terminal));
        });
        return command;
    }

    private static int Write(FolderIndex index, LongWork work, Terminal terminal)
    {
        var files = index.Read(null);
        var runs = work.Runs(files.Count);
        IndexEntry[] entries = [.. files.Select(f => IndexEntry.Of(f.Name, runs.Of(f.Case).Result))];
        PageFile.Write(index.Page, IndexPage.Of(index.Command, entries));
        terminal.RawOutput.WriteLine($"Wrote {index.Page}");
        return ExitCodes.Done;
    }

    private static int Check(FolderIndex index, LongWork work, Terminal terminal)
    {
        var files = index.Read(QuickReplications);
        if (!File.Exists(index.Page)) return Stale([$"there is no {index.Page}"], index, terminal);
        var page = File.ReadAllText(index.Page);
        var answering = files.Where(f => f.Scenario.About?.Answer is not null).ToList();
        var runs = work.Runs(answering.Count);
        List<string> stale =
        [
            .. IndexCheck.Texts(page, [.. files.Select(f => (f.Name, f.Scenario))]),
            .. answering.SelectMany(f => IndexCheck.Figures(page, f.Name, runs.Of(f.Case).Result)),
        ];
        if (stale.Count > 0) return Stale(stale, index, terminal);
        terminal.RawOutput.WriteLine($"{index.Page} is up to date");
        return ExitCodes.Done;
    }

    private static int Stale(IEnumerable<string> reasons, FolderIndex index, Terminal terminal)
    {
        foreach (var reason in reasons) terminal.Tell($"gatesim: {reason}");
        terminal.Tell($"gatesim: {index.Page} is out of date; {index.Command} writes it anew");
        return ExitCodes.Failed;
    }

    /// <param name="Replications">In place of the scenarios' own.</param>
    private sealed record FolderIndex(string Folder, int? Replications)
    {
        private string Shown => Folder.TrimEnd('/', Path.DirectorySeparatorChar) is { Length: > 0 } folder ? folder : Folder;

        public string Page => Path.Combine(Shown, IndexPage.FileName);

        public string Command => $"gatesim index {Shown}" + (Replications is { } count ? $" --replications {count}" : "");

        /// <summary>All scenarios of the folder, by name; of folders within it none.</summary>
        /// <exception cref="ScenarioException">With everything that is wrong in any of them.</exception>
        public List<(string Name, Case Case, Scenario Scenario)> Read(int? otherwise)
        {
            if (!Directory.Exists(Folder)) throw new WrongInputException($"there is no folder {Folder}");
            var files = Directory.GetFiles(Folder, "*.yaml").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal).ToList();
            if (files.Count == 0) throw new WrongInputException($"there is no scenario (*.yaml) in {Folder}");
            List<Problem> problems = [];
            List<(string Name, Case Case, Scenario Scenario)> read = [];
            foreach (var name in files)
            {
                var wanted = new Case(Path.Combine(Shown, name), [], Replications ?? otherwise);
                try
                {
                    read.Add((name, wanted, wanted.Read()));
                }
                catch (ScenarioException wrong)
                {
                    problems.AddRange(wrong.Problems);
                }
            }
            return problems.Count == 0 ? read : throw new ScenarioException(problems);
        }
    }
}
