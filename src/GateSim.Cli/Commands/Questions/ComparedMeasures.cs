using System.CommandLine;
using GateSim.Experiments;
using GateSim.Experiments.Comparisons;
using GateSim.Scenarios.Reading;

namespace GateSim.Cli.Commands.Questions;

/// <summary>By what alternatives are compared.</summary>
internal sealed class ComparedMeasures
{
    private const string Usual = "clearance-time/mean";

    private readonly Option<string[]> _of = new("--of")
    {
        Description = $"The measure to compare by: clearance-time/p95, waiting-time/lanes/mean. May be given several times. Otherwise {Usual}.",
        HelpName = "MEASURE",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string[]> _indifference = new("--indifference")
    {
        Description = "The largest difference that does not matter: '0.1 min'. Once for each --of, or once for all.",
        HelpName = "AMOUNT",
        DefaultValueFactory = _ => [],
    };

    public void AddTo(Command command)
    {
        command.Add(_of);
        command.Add(_indifference);
    }

    /// <summary>With the difference that does not matter; 0 where each matters.</summary>
    /// <exception cref="WrongInputException">They do not fit each other.</exception>
    /// <exception cref="ScenarioException">An alternative has no such number, or an amount is none.</exception>
    public IReadOnlyList<(Quantity Of, double Indifference)> Read(ParseResult parsed, Alternatives alternatives)
    {
        string[] texts = parsed.GetRequiredValue(_of) is { Length: > 0 } named ? named : [Usual];
        var amounts = parsed.GetRequiredValue(_indifference);
        if (texts.Distinct().Count() < texts.Length) throw new WrongInputException("--of names a measure twice");
        if (amounts.Length > 1 && amounts.Length != texts.Length)
            throw new WrongInputException($"--indifference is given {amounts.Length} times for {texts.Length} measures; give it once for all, or once for each --of in their order");
        var quantities = texts.Select(text => Read(text, alternatives)).ToList();
        return [.. quantities.Select((of, i) => (of, amounts.Length == 0 ? 0 : Indifference.Read(amounts[amounts.Length == 1 ? 0 : i], of)))];
    }

    private static Quantity Read(string text, Alternatives alternatives)
    {
        List<Problem> problems = [];
        List<Quantity> read = [];
        foreach (var alternative in alternatives.All)
        {
            try
            {
                read.Add(QuantityText.Read(text, alternative.Scenario, "--of"));
            }
            catch (ScenarioException wrong)
            {
                problems.AddRange(wrong.Problems.Select(p => p with { Place = $"{alternative.Case.File}: {p.Place}" }));
            }
        }
        return problems.Count == 0 ? read[0] : throw new ScenarioException([.. problems.Distinct()]);
    }
}
