using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using GateSim.Experiments;
using GateSim.Experiments.Capacities;
using GateSim.Reporting.Answers.Capacities;

namespace GateSim.Cli.Commands.Questions;

internal static class CapacityCommand
{
    public static Command Make(Terminal terminal)
    {
        var scenario = Inputs.Scenario();
        var targets = new TargetInputs();
        var vary = FactorInputs.Vary("What is to grow, and between which values: demand.vehiclesPerDay=1000..3000. Otherwise all demand in proportion.");
        var growth = Percent("--growth", "Growth of the demand a year: in which year is the gate full?");
        var from = Inputs.WholeNumber("--from", "The year of which the demand is the scenario's; otherwise that in which the run begins.");
        var precision = Percent("--precision", "Half-width of the interval that is wanted, as a share of the capacity; otherwise 1%.");
        var max = Inputs.WholeNumber("--max", "Replications of one level of the demand at the most; otherwise 500.");
        var inputs = new QuestionInputs("Replications by which the capacity is first looked for; otherwise 10.");
        var command = new CommandWithExamples(
            "capacity",
            "Finds how many vehicles a day the gate carries while it meets targets.",
            "gatesim capacity scenarios/huu-nghi-6-lanes.yaml --target \"clearance-time/mean <= 150 min\"",
            "gatesim capacity scenarios/huu-nghi-6-lanes.yaml --target \"clearance-time/mean <= 150 min\" --growth 20%") { scenario };
        targets.AddTo(command);
        foreach (var option in new Option[] { vary, growth, from, precision, max }) command.Add(option);
        inputs.AddTo(command);
        command.SetAction((parsed, _) =>
        {
            var file = parsed.GetRequiredValue(scenario);
            var wanted = new Case(file, inputs.Case(parsed, file).Sets, null);
            var texts = targets.Targets(parsed);
            var stands = inputs.Read(parsed, wanted);
            var question = new CapacityQuestion(wanted, Scale(parsed.GetRequiredValue(vary), stands), [.. texts.Select(text => Target.Read(text, stands))], c => TargetInputs.Measuring(inputs.Read(parsed, c), texts))
            {
                FirstStage = FirstStage(inputs.Replications(parsed)),
                Most = parsed.GetValue(max) ?? 500,
                Precision = parsed.GetValue(precision) ?? 0.01,
                Growth = parsed.GetValue(growth) is { } rate ? new Growth(rate, parsed.GetValue(from) ?? stands.Run.Start.Year) : null,
            };
            if (question is { Growth: not null, Scale.Path: not null }) throw new WrongInputException("--growth is of all demand: leave --vary out");
            return Task.FromResult(inputs.Execute(parsed, terminal, $"capacity-{Path.GetFileNameWithoutExtension(file)}", (tell, cancellation) =>
            {
                var found = new CapacitySearch(question, inputs.Threads(parsed), (level, count) => tell(Line(question, level, count)), cancellation).Find();
                return language => CapacityAnswer.Of(found, language);
            }));
        });
        return command;
    }

    private static string Line(CapacityQuestion question, double level, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{level:N0} {question.Scale.Unit}: up to {count:N0} replications");

    private static DemandScale Scale(string[] vary, Scenarios.Scenario scenario)
    {
        if (vary.Length == 0) return DemandScale.OfAll(scenario);
        if (vary.Length > 1) throw new WrongInputException("capacity takes one --vary; without any, all demand grows in proportion");
        return FactorInputs.OrSay("--vary ", () => DemandScale.Of(FactorInputs.Read(vary[0])));
    }

    private static int FirstStage(int? replications) => replications is < 5
        ? throw new WrongInputException($"capacity needs --replications 5 or more to see how far replications differ, not {replications}")
        : replications ?? 10;

    private static Option<double?> Percent(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "N%",
        CustomParser = result => Share(result, name),
    };

    private static double? Share(ArgumentResult result, string name)
    {
        var text = result.Tokens[^1].Value;
        var isPercent = text.EndsWith('%');
        if (double.TryParse(isPercent ? text[..^1].Trim() : text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            var share = isPercent ? number / 100 : number;
            if (share is >= 0.0001 and <= 10) return share;
        }
        result.AddError($"{name} takes a share such as 20% or 0.2, from 0.01% to 1000%, not \"{text}\"");
        return null;
    }
}
