using System.CommandLine;
using GateSim.Reporting.Crossings;

namespace GateSim.Cli.Commands.Runs;

/// <summary>Options that ask for what single vehicles went through; without a word each gives its first format.</summary>
internal static class CrossingOptions
{
    public static Option<TableFormat?> Vehicles() =>
        Of<TableFormat>("--vehicles", "Writes a row for each vehicle and each visit too, as Parquet or CSV.");

    public static Option<EventFormat?> Events() =>
        Of<EventFormat>("--events", "Writes an event log for process mining too, as CSV or XES.");

    private static Option<T?> Of<T>(string name, string description)
        where T : struct, Enum
    {
        var formats = Enum.GetValues<T>();
        var words = string.Join("|", formats).ToLowerInvariant();
        var option = new Option<T?>(name)
        {
            Description = description,
            HelpName = words,
            Arity = ArgumentArity.ZeroOrOne,
            CustomParser = result =>
            {
                if (result.Tokens is not [{ Value: var word }]) return formats[0];
                if (formats.Where(f => Word(f) == word).ToList() is [var format]) return format;
                result.AddError($"{name} takes {string.Join(" or ", formats.Select(Word))}, not \"{word}\"; without a word (for {Word(formats[0])}) it stands behind the scenario");
                return null;
            },
        };
        option.CompletionSources.Add([.. formats.Select(Word)]);
        return option;
    }

    private static string Word<T>(T format)
        where T : struct, Enum => format.ToString().ToLowerInvariant();
}
