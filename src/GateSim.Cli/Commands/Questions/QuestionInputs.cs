using System.CommandLine;
using System.CommandLine.Parsing;
using GateSim.Cli.Commands.Reports;
using GateSim.Experiments;
using GateSim.Reporting.Answers;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Results;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Cli.Commands.Questions;

/// <summary>What every command takes that answers a question about scenarios, and the way from there to the answer in its folder.</summary>
internal sealed class QuestionInputs
{
    private readonly Option<string[]> _sets = Inputs.Sets();
    private readonly Option<string?> _out = Inputs.Output();
    private readonly Option<int?> _replications;
    private readonly Option<long?> _seed = Inputs.Seed();
    private readonly Option<int?> _threads = Inputs.WholeNumber("--threads", "Threads to run on; the results do not depend on it. Otherwise all cores.");
    private readonly Option<bool> _noPlots = new("--no-plots") { Description = "Writes the tables only." };
    private readonly Option<Language?> _report = ReportOption.Make();
    private readonly Option<bool> _excel = ExcelTables.Option();
    private readonly PictureOptions _pictures = new();
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Writes nothing to the terminal but errors." };
    private readonly Option<bool> _json = new("--json") { Description = "Writes the answer as JSON to standard output instead of the screen." };

    /// <param name="replications">What the number of replications means to this command.</param>
    public QuestionInputs(string replications = "Replications of each run, in place of the scenario's.") =>
        _replications = Inputs.WholeNumber("--replications", replications);

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _sets, _out, _replications, _seed, _threads, _noPlots, _report, _excel, _quiet, _json }) command.Add(option);
        foreach (var option in _pictures.All) command.Add(option);
    }

    public int Threads(ParseResult parsed) => parsed.GetValue(_threads) ?? Environment.ProcessorCount;

    public int? Replications(ParseResult parsed) => parsed.GetValue(_replications);

    /// <summary>The file with what was set on the command line; the seed and the number of replications are not in it.</summary>
    public Case Case(ParseResult parsed, string file, params IEnumerable<string> sets) => new(file, [.. parsed.GetRequiredValue(_sets), .. sets], Replications(parsed));

    /// <summary>What a case comes to with the seed of the command line.</summary>
    /// <exception cref="Scenarios.Reading.ScenarioException">The file or a set value is wrong.</exception>
    public Scenario Read(ParseResult parsed, Case wanted)
    {
        var scenario = ReadAsTyped(parsed, wanted);
        return parsed.GetValue(_seed) is { } seed ? scenario with { Run = scenario.Run with { Seed = (ulong)seed } } : scenario;
    }

    // The user typed --vary, --alternative or --decision; --set is how it is done.
    private Scenario ReadAsTyped(ParseResult parsed, Case wanted)
    {
        try
        {
            return wanted.Read();
        }
        catch (ScenarioException wrong)
        {
            throw new ScenarioException([.. wrong.Problems.Select(p => p with { Place = AsTyped(parsed, p.Place) })]);
        }
    }

    private string AsTyped(ParseResult parsed, string place)
    {
        const string Set = "--set ";
        if (!place.StartsWith(Set, StringComparison.Ordinal) || parsed.GetRequiredValue(_sets).Contains(place[Set.Length..])) return place;
        var set = place[Set.Length..];
        var path = set[..(set.IndexOf('=', StringComparison.Ordinal) + 1)];
        var typed = parsed.CommandResult.Children.OfType<OptionResult>().FirstOrDefault(o => o.Option != _sets && o.Tokens.Any(t => t.Value.Contains(path, StringComparison.Ordinal)));
        return typed is null ? place : $"{typed.Option.Name} {set}";
    }

    public ScreenStyle Style(ParseResult parsed) => parsed.GetValue(_json) ? ScreenStyle.Json : parsed.GetValue(_quiet) ? ScreenStyle.Quiet : ScreenStyle.Full;

    /// <param name="name">Of the folder below <c>results</c>, where none was given.</param>
    public string Folder(ParseResult parsed, string name) => parsed.GetValue(_out) ?? Path.Combine("results", name);

    /// <param name="name">Of the folder below <c>results</c>, where none was given: <c>compare-6-lanes</c>.</param>
    /// <param name="find">Runs what has to be run. Is told how to say how far it is: a line for people. What it gives makes the sheet in any language.</param>
    /// <returns>The exit code.</returns>
    public int Execute(ParseResult parsed, Terminal terminal, string name, Func<Action<string>, CancellationToken, Func<Language, AnswerSheet>> find)
    {
        var (scenarios, origin) = Kept(parsed);
        var pictures = _pictures.Style(parsed);
        return new AnswerRun(Folder(parsed, name), !parsed.GetValue(_noPlots), origin, scenarios)
        {
            Pictures = pictures,
            Report = ReportOption.Of(parsed, _report, pictures.Language),
            ForExcel = parsed.GetValue(_excel),
        }.Execute(terminal, Style(parsed), find);
    }

    /// <summary>
    /// The scenarios that the command names, with what was set, and the same command on these copies, which asks the same. What was set once more
    /// changes nothing, but answers may name it; only where it could name a measured file it is left out, since that would be looked for elsewhere.
    /// </summary>
    public (KeptScenarios Scenarios, Origin Origin) Kept(ParseResult parsed)
    {
        var files = TypedCommand.Arguments(parsed).Where(File.Exists).ToList();
        var kept = KeptScenarios.Of(files.Select(file => (file, ScenarioFile.Read(file, parsed.GetRequiredValue(_sets)))));
        string[] without = kept.HasInputs ? ["--set"] : [];
        var names = new Queue<string>(kept.Names); // in the order of the arguments, of which two may be the same
        return (kept, new Origin(TypedCommand.Of(parsed), TypedCommand.Again(parsed, word => File.Exists(word) ? names.Dequeue() : word, without)));
    }
}
