using System.CommandLine;
using System.Globalization;
using GateSim.Experiments;
using GateSim.Experiments.Designs;
using GateSim.Experiments.Sizing;
using GateSim.Experiments.Staffing;
using GateSim.Reporting.Answers.Sizing;
using GateSim.Reporting.Answers.Staffing;

namespace GateSim.Cli.Commands.Questions;

internal static class SizeCommand
{
    public static Command Make(Terminal terminal)
    {
        var scenario = Inputs.Scenario();
        var vary = FactorInputs.Vary("What is to be sized, and its values from least to most: stations.lanes.servers=4..14.");
        var byHour = new Option<string?>("--by-hour") { Description = "Instead of --vary: the servers of a station, whose smallest staffing over the day is to be found.", HelpName = "PATH" };
        var block = new Option<string>("--block") { Description = "With --by-hour: for how long a number of servers stays; otherwise 1 h.", HelpName = "TIME", DefaultValueFactory = _ => "1 h" };
        var targets = new TargetInputs();
        var tolerance = TargetInputs.ToleranceOption();
        var max = Inputs.WholeNumber("--max", "Replications of one value at the most, before it cannot be told; otherwise 1000.");
        var inputs = new QuestionInputs("Replications that each value that is looked at has at least; otherwise 10, with --by-hour 20.");
        var command = new CommandWithExamples(
            "size",
            "Finds the fewest that meet targets: lanes, officers, bays; all day, or by the hour.",
            "gatesim size scenarios/huu-nghi-6-lanes.yaml --vary stations.lanes.servers=4..14 --target \"clearance-time/mean <= 120 min\"",
            "gatesim size scenarios/huu-nghi-6-lanes.yaml --by-hour stations.lanes.servers --block \"2 h\" --target \"clearance-time/mean <= 120 min\"") { scenario, vary };
        targets.AddTo(command);
        foreach (var option in new Option[] { byHour, block, tolerance, max }) command.Add(option);
        inputs.AddTo(command);
        command.SetAction((parsed, _) =>
        {
            var file = parsed.GetRequiredValue(scenario);
            var asked = new Asked(inputs, parsed, new Case(file, inputs.Case(parsed, file).Sets, null), targets.Targets(parsed), TargetInputs.Tolerance(parsed.GetValue(tolerance)), parsed.GetValue(max) ?? 1_000);
            var values = parsed.GetRequiredValue(vary);
            if (parsed.GetValue(byHour) is not { } path) return Task.FromResult(Size(asked, Factor(values), terminal));
            if (values.Length > 0) throw new WrongInputException("size takes either --vary or --by-hour: one is for all day, the other over the day");
            return Task.FromResult(Staff(asked, path, parsed.GetRequiredValue(block), terminal));
        });
        return command;
    }

    private static int Size(Asked asked, Factor factor, Terminal terminal)
    {
        var question = SizeQuestion.Read(asked.Case, factor, asked.Targets, asked.Tolerance, asked.Read) with { FirstStage = asked.Replications ?? 10, Most = asked.Most };
        return asked.Inputs.Execute(asked.Parsed, terminal, asked.Folder, (tell, cancellation) =>
        {
            var found = new SizeSearch(
                question, asked.Threads, (value, count) => tell(string.Create(CultureInfo.InvariantCulture, $"{factor.Set(value)}: up to {count:N0} replications")), cancellation).Find();
            return language => SizeAnswer.Of(found, language);
        });
    }

    private static int Staff(Asked asked, string path, string block, Terminal terminal)
    {
        var question = StaffQuestion.Of(asked.Case, path, block, asked.Targets, asked.Tolerance, asked.Read) with { Searching = asked.Replications ?? 20, Most = asked.Most };
        return asked.Inputs.Execute(asked.Parsed, terminal, asked.Folder, (tell, cancellation) =>
        {
            var found = new StaffSearch(question, asked.Threads, tell, cancellation).Find();
            return language => StaffAnswer.Of(found, language);
        });
    }

    private static Factor Factor(string[] vary) => vary switch
    {
        [var one] => FactorInputs.Read(one),
        [] => throw new WrongInputException("size needs --vary with what is to be sized, such as --vary stations.lanes.servers=4..14, or --by-hour stations.lanes.servers"),
        _ => throw new WrongInputException("size takes one --vary: of two, neither is the fewest by itself. Size one with the other at a value (--set), or look at both with gatesim sweep"),
    };

    /// <summary>What both ways of sizing are asked.</summary>
    private sealed record Asked(QuestionInputs Inputs, ParseResult Parsed, Case Case, IReadOnlyList<string> Targets, Tolerance Tolerance, int Most)
    {
        public string Folder => $"size-{Path.GetFileNameWithoutExtension(Case.File)}";

        public int Threads => Inputs.Threads(Parsed);

        // The spread of fewer says too little of the spread to come.
        public int? Replications => Inputs.Replications(Parsed) is { } count and < 5
            ? throw new WrongInputException($"size needs --replications 5 or more to see how far replications differ, not {count}")
            : Inputs.Replications(Parsed);

        public Scenarios.Scenario Read(Case wanted) => TargetInputs.Measuring(Inputs.Read(Parsed, wanted), Targets);
    }
}
