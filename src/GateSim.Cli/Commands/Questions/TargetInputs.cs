using System.CommandLine;
using GateSim.Experiments;
using GateSim.Experiments.Sizing;
using GateSim.Scenarios;

namespace GateSim.Cli.Commands.Questions;

/// <summary>What the commands take that hold a gate against targets.</summary>
internal sealed class TargetInputs
{
    private readonly Option<string[]> _targets = new("--target")
    {
        Description = "What is to be reached: \"clearance-time/p95 <= 120 min\". Several must all be met.",
        HelpName = "TARGET",
        DefaultValueFactory = _ => [],
    };

    public void AddTo(Command command) => command.Add(_targets);

    /// <exception cref="WrongInputException">None was given.</exception>
    public IReadOnlyList<string> Targets(ParseResult parsed) => parsed.GetRequiredValue(_targets) is { Length: > 0 } targets
        ? targets
        : throw new WrongInputException($"{parsed.CommandResult.Command.Name} needs a --target, such as --target \"clearance-time/p95 <= 120 min\"");

    /// <summary>The scenario with what the targets name in its results.</summary>
    /// <exception cref="GateSim.Scenarios.Reading.ScenarioException">A target is none.</exception>
    public static Scenario Measuring(Scenario scenario, IReadOnlyList<string> targets) =>
        scenario.Measuring(targets.SelectMany(text => Target.Read(text, scenario).Of.Parts));

    public static Option<string?> ToleranceOption() => new("--tolerance")
    {
        Description = "How close to its limit either answer counts as right: 5% of the limit, or \"6 min\". Otherwise 5 %; of shares one percentage point.",
        HelpName = "AMOUNT",
    };

    public static Tolerance Tolerance(string? text) => text is null ? Experiments.Sizing.Tolerance.Usual : new Tolerance(text);
}
