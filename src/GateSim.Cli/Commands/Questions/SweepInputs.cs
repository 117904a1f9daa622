using System.CommandLine;
using System.Globalization;
using GateSim.Experiments.Designs;
using GateSim.Experiments.Sweeps;

namespace GateSim.Cli.Commands.Questions;

/// <summary>What a sweep takes beside what every question takes.</summary>
internal sealed class SweepInputs
{
    private readonly Option<string[]> _vary = FactorInputs.Vary("A key and its values: a range, also with a step (4..14..2), or values divided by commas. Once for each key.");

    private readonly Option<string> _design = new("--design")
    {
        Description = "grid: all values with all others; \"lhs N\": N points spread over the ranges; factorial: the lowest and highest of each.",
        HelpName = "DESIGN",
        DefaultValueFactory = _ => DesignText.Grid,
    };

    private readonly Option<string[]> _of = new("--of")
    {
        Description = "The number of the results that is wanted, such as clearance-time/p95; may be given several times. Otherwise all are in the table.",
        HelpName = "MEASURE",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> _points = new("--points") { Description = "Runs only these points of the design, by their numbers: a part of the work for one machine.", HelpName = "A..B" };
    private readonly Option<string[]> _from = new("--from") { Description = "Takes over finished points from another sweep's folder. May be given several times.", HelpName = "DIR", DefaultValueFactory = _ => [] };
    private readonly Option<bool> _list = new("--list") { Description = "Writes the points of the design and runs nothing." };
    private readonly Option<bool> _restart = new("--restart") { Description = "Throws away what an unfinished sweep left, and begins anew." };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _vary, _design, _of, _points, _from, _list, _restart }) command.Add(option);
    }

    /// <exception cref="WrongInputException">One of them is none.</exception>
    public IReadOnlyList<Factor> Factors(ParseResult parsed) => [.. parsed.GetRequiredValue(_vary).Select(FactorInputs.Read)];

    public string Design(ParseResult parsed) => parsed.GetRequiredValue(_design);

    public IReadOnlyList<string> Of(ParseResult parsed) => parsed.GetRequiredValue(_of);

    public IReadOnlyList<string> From(ParseResult parsed)
    {
        var folders = parsed.GetRequiredValue(_from);
        if (Array.Find(folders, f => !Directory.Exists(f)) is { } missing) throw new WrongInputException($"--from {missing}: there is no such folder");
        return folders;
    }

    public bool Lists(ParseResult parsed) => parsed.GetValue(_list);

    public bool Restarts(ParseResult parsed) => parsed.GetValue(_restart);

    /// <exception cref="WrongInputException">The design has no such points.</exception>
    public (int First, int Last) Points(ParseResult parsed, SweepPlan plan)
    {
        if (parsed.GetValue(_points) is not { } text) return (1, plan.Points.Count);
        var ends = text.Split("..");
        if (ends.Length <= 2 && Number(ends[0]) is { } first && Number(ends[^1]) is { } last && first <= last && last <= plan.Points.Count) return (first, last);
        throw new WrongInputException($"--points takes numbers from 1 to {plan.Points.Count}, such as 1..{Math.Max(1, plan.Points.Count / 2)}, not \"{text}\"; --list shows which points they are");

        static int? Number(string end) => int.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
    }
}
