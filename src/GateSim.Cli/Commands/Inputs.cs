using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Cli.Commands;

/// <summary>Arguments and options that several commands share.</summary>
internal static class Inputs
{
    private const int MostReplications = 1_000_000;

    public static Argument<string> Scenario() => new("SCENARIO.yaml") { Description = "The scenario file." };

    public static Option<string[]> Sets() => new("--set")
    {
        Description = "Sets one value of the scenario, after extends: stations.lanes.servers=14. May be given several times.",
        HelpName = "PATH=VALUE",
        DefaultValueFactory = _ => [],
    };

    /// <summary>A folder for the results.</summary>
    public static Option<string?> Output()
    {
        var output = new Option<string?>("--out") { Description = "Folder for the results; otherwise one in results/ that is named after the scenario.", HelpName = "DIR" };
        output.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: ['-', ..] } option]) result.AddError($"--out needs a folder, not the option {option.Value}; a folder of that name is ./{option.Value}");
        });
        return output;
    }

    public static Option<int?> WholeNumber(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result => (int?)Parse(result, name, 1, MostReplications),
    };

    /// <summary>A number of replications, or the numbers of some of them.</summary>
    public static Option<FixedReplications?> Replications() => new("--replications")
    {
        Description = "Replications to run, in place of the scenario's; a range such as 51..100: only those, to be merged with others.",
        HelpName = "N|A..B",
        CustomParser = ParseReplications,
    };

    public static Option<long?> Seed() => new("--seed")
    {
        Description = "Seed of the random numbers, in place of the scenario's.",
        HelpName = "N",
        CustomParser = result => Parse(result, "--seed", 0, long.MaxValue),
    };

    /// <exception cref="ScenarioException">The file or a set value is wrong.</exception>
    public static Scenario Read(ParseResult parsed, Argument<string> scenario, Option<string[]> sets) =>
        ScenarioFile.Read(parsed.GetRequiredValue(scenario), parsed.GetRequiredValue(sets));

    private static FixedReplications? ParseReplications(ArgumentResult result)
    {
        var text = result.Tokens[^1].Value;
        switch (text.Split("..").Select(part => Whole(part, 1, MostReplications)).ToArray())
        {
            case [{ } count]: return new FixedReplications((int)count);
            case [{ } first, { } last] when first <= last: return new FixedReplications((int)(last - first + 1)) { From = (int)first };
        }
        result.AddError($"--replications takes a whole number from 1 to {MostReplications}, or a range of such numbers such as 51..100, not \"{text}\"");
        return null;
    }

    private static long? Parse(ArgumentResult result, string name, long least, long most)
    {
        var text = result.Tokens[^1].Value;
        if (Whole(text, least, most) is { } number) return number;
        result.AddError($"{name} takes a whole number from {least} to {most}, not \"{text}\"");
        return null;
    }

    private static long? Whole(string text, long least, long most) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
}
