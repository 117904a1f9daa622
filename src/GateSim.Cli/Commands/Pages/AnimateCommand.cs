using System.CommandLine;
using System.Globalization;
using GateSim.Reporting.Animations;
using GateSim.Reporting.Pages;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Cli.Commands.Pages;

internal static class AnimateCommand
{
    public static Command Make(Terminal terminal)
    {
        var files = new Argument<string[]>("SCENARIO.yaml") { Description = "The scenario file; a second one is shown beside it, with the same vehicles.", Arity = new ArgumentArity(1, 2) };
        var sets = Inputs.Sets();
        var day = Inputs.WholeNumber("--day", "Day of the run, from 1; otherwise the first after the warm-up.");
        var replication = Inputs.WholeNumber("--replication", "Which replication; otherwise the first.");
        var language = LanguageOption.Make("Language in which the page opens; it holds both.");
        var output = new Option<string?>("--out") { Description = "The page; otherwise one in results/ that is named after the scenarios and the day.", HelpName = "PAGE.html" };
        var command = new CommandWithExamples(
            "animate",
            "Writes a day at the gate as a page to watch: vehicles, queues and servers, hour by hour.",
            "gatesim animate scenarios/huu-nghi-6-lanes-2000.yaml --day 9",
            "gatesim animate scenarios/huu-nghi-6-lanes-2000.yaml scenarios/huu-nghi-14-lanes-2000.yaml --day 9 --lang vi") { files, sets, day, replication, language, output };
        command.SetAction((parsed, _) =>
        {
            var paths = parsed.GetRequiredValue(files);
            var scenarios = paths.Select(p => ScenarioFile.Read(p, parsed.GetRequiredValue(sets))).ToList();
            var shown = Day(scenarios[0], parsed.GetValue(day));
            if (scenarios.Count > 1) CheckSameVehicles(scenarios[0], scenarios[1], shown);
            using var interruption = new Interruption(() => { });
            var days = scenarios.Select(s => GateDay.Simulate(s, shown, parsed.GetValue(replication) ?? 1, interruption.Token)).ToList();
            var path = parsed.GetValue(output) ?? Path.Combine("results", string.Create(CultureInfo.InvariantCulture, $"{string.Join("-against-", paths.Select(p => Path.GetFileNameWithoutExtension(p)))}-day-{shown}.html"));
            PageFile.Write(path, AnimationPage.Of(days, parsed.GetRequiredValue(language)));
            terminal.RawOutput.WriteLine($"Wrote {path}");
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    private static int Day(Scenario scenario, int? asked)
    {
        if (asked is not { } day) return GateDay.FirstAfterWarmUp(scenario);
        if (day <= scenario.Run.Days) return day;
        throw new WrongInputException($"--day {day} lies beyond the run, which has {scenario.Run.Days} days; give one of them, or a longer run: --set run.days={day}");
    }

    private static void CheckSameVehicles(Scenario one, Scenario other, int day)
    {
        if (one.Run.Start != other.Run.Start) throw new WrongInputException($"the two runs start on different days, {one.Run.Start:yyyy-MM-dd} and {other.Run.Start:yyyy-MM-dd}; --set run.start=… sets both");
        if (one.Run.Seed != other.Run.Seed) throw new WrongInputException($"the two runs have different seeds, {one.Run.Seed} and {other.Run.Seed}, and so different vehicles; --set run.seed=… sets both");
        if (day > other.Run.Days) throw new WrongInputException($"--day {day} lies beyond the second run, which has {other.Run.Days} days");
    }
}
