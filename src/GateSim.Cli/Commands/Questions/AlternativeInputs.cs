using System.CommandLine;
using GateSim.Experiments;
using GateSim.Experiments.Comparisons;
using GateSim.Experiments.Designs;

namespace GateSim.Cli.Commands.Questions;

/// <summary>What is compared: files as they are, files over the values of some keys, or files with named alternatives beside them.</summary>
internal sealed class AlternativeInputs(QuestionInputs inputs)
{
    private readonly Argument<string[]> _files = new("SCENARIO.yaml") { Description = "The scenario files.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string[]> _vary = FactorInputs.Vary("An alternative for each value of a key: stations.lanes.servers=6,14 or 4..14; given again, for each combination.");

    private readonly Option<string[]> _alternatives = new("--alternative")
    {
        Description = "An alternative to the file as it is, by what it sets, with a name if you like: '14 lanes: stations.lanes.servers=14'. May be given several times.",
        HelpName = "SETS",
        DefaultValueFactory = _ => [],
    };

    public void AddTo(Command command)
    {
        command.Add(_files);
        command.Add(_vary);
        command.Add(_alternatives);
    }

    public string FolderName(ParseResult parsed) => Path.GetFileNameWithoutExtension(parsed.GetRequiredValue(_files)[0]);

    /// <exception cref="WrongInputException">They are no alternatives.</exception>
    /// <exception cref="GateSim.Scenarios.Reading.ScenarioException">A file or a set value is wrong, or they cannot be compared.</exception>
    public Alternatives Read(ParseResult parsed)
    {
        var files = parsed.GetRequiredValue(_files);
        var variants = Variants(parsed.GetRequiredValue(_vary), parsed.GetRequiredValue(_alternatives));
        var fileNames = Names(files);
        List<(string Name, Case Case)> all =
        [
            .. from file in files.Index()
               from variant in variants
               select (Name(files.Length, fileNames[file.Index], variant.Name), inputs.Case(parsed, file.Item, variant.Sets)),
        ];
        if (all.Count < 2) throw new WrongInputException("compare needs two or more: name another file, or give --vary stations.lanes.servers=6,14 or --alternative 'stations.lanes.servers=14'");
        if (all.Count > Alternatives.Most) throw new WrongInputException($"{all.Count} alternatives are too many to be compared, {Alternatives.Most} at the most");
        if (all.GroupBy(a => a.Name).FirstOrDefault(g => g.Count() > 1) is { } twice) throw new WrongInputException($"two alternatives are called \"{twice.Key}\"; each is compared once, under a name of its own");
        return Alternatives.Of([.. all.Select(a => new Alternative(a.Name, a.Case, inputs.Read(parsed, a.Case)))]);
    }

    /// <summary>Of each file; without options the file as it is, which has no name of its own.</summary>
    private static List<(string Name, IReadOnlyList<string> Sets)> Variants(string[] vary, string[] alternatives)
    {
        if (vary.Length > 0 && alternatives.Length > 0) throw new WrongInputException("give --vary or --alternative, not both: an alternative can set several keys, divided by \";\"");
        return vary.Length > 0
            ? [.. FactorInputs.OrSay("--vary ", () => AlternativeText.Grid([.. vary.Select(Factor.Read)]))]
            : [("", []), .. FactorInputs.OrSay("--alternative ", () => alternatives.Select(AlternativeText.Read).ToList())];
    }

    /// <summary>Without folder and extension, where they are then still different.</summary>
    private static string[] Names(string[] files)
    {
        string[] names = [.. files.Select(f => Path.GetFileNameWithoutExtension(f))];
        return names.Distinct().Count() == files.Distinct().Count() ? names : files;
    }

    private static string Name(int files, string file, string variant) => variant.Length == 0 ? file : files == 1 ? variant : $"{file}, {variant}";
}
