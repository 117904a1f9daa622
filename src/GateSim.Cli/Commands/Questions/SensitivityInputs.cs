using System.CommandLine;
using GateSim.Experiments;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Cli.Commands.Questions;

internal enum SensitivityMethod { OneAtATime, Morris, Sobol }

/// <summary>What a sensitivity study takes beside what every question takes.</summary>
internal sealed class SensitivityInputs
{
    private readonly Option<string> _of = new("--of") { Description = "The number of the results that is looked at.", HelpName = "MEASURE", DefaultValueFactory = _ => "clearance-time/mean" };

    private readonly Option<string?> _method = new("--method")
    {
        Description = "one-at-a-time, morris or sobol. Otherwise the first two; with a decision none.",
        HelpName = "METHOD",
    };

    private readonly Option<int?> _sample = Inputs.WholeNumber("--sample", "How large the samples are: 10 trajectories (morris), 32 points (sobol) or 30 (a decision), otherwise.");
    private readonly Option<string[]> _decision = new("--decision")
    {
        Description = "What would be set: does that pay, wherever the uncertain inputs lie? May be given several times.",
        HelpName = "PATH=VALUE",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string> _worthwhile = new("--worthwhile") { Description = "The least improvement that a decision must bring: 5 min.", HelpName = "AMOUNT", DefaultValueFactory = _ => "0" };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _of, _method, _sample, _decision, _worthwhile }) command.Add(option);
    }

    /// <exception cref="ScenarioException">The results have no such number.</exception>
    public Quantity Of(ParseResult parsed, Scenario scenario) => QuantityText.Read(parsed.GetRequiredValue(_of), scenario, "--of");

    public int? Sample(ParseResult parsed) => parsed.GetValue(_sample) is not { } sample || sample > 1 ? parsed.GetValue(_sample) : throw new WrongInputException("--sample takes a whole number from 2 on");

    public IReadOnlyList<string> Decision(ParseResult parsed) => parsed.GetRequiredValue(_decision);

    /// <exception cref="WrongInputException">There is no such method.</exception>
    public IReadOnlyList<SensitivityMethod> Methods(ParseResult parsed) => parsed.GetValue(_method) switch
    {
        "one-at-a-time" => [SensitivityMethod.OneAtATime],
        "morris" => [SensitivityMethod.Morris],
        "sobol" => [SensitivityMethod.Sobol],
        null => Decision(parsed).Count > 0 ? [] : [SensitivityMethod.OneAtATime, SensitivityMethod.Morris],
        var other => throw new WrongInputException($"there is no method \"{other}\"; there are one-at-a-time, morris and sobol"),
    };

    /// <summary>In the unit of the results.</summary>
    /// <exception cref="WrongInputException">It is no amount of that number.</exception>
    public double Worthwhile(ParseResult parsed, Quantity of, Scenario scenario)
    {
        var text = parsed.GetRequiredValue(_worthwhile);
        try
        {
            return Target.Read($"{of} <= {text}", scenario) is { Limit: >= 0 and var amount } ? amount : throw new WrongInputException($"--worthwhile \"{text}\" is below 0; an improvement is meant whichever way is better");
        }
        catch (ScenarioException wrong)
        {
            throw new WrongInputException($"--worthwhile \"{text}\" is no amount of {of}; write a number and its unit, such as \"5 min\"", wrong);
        }
    }
}
