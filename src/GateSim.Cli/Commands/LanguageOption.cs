using System.CommandLine;
using System.CommandLine.Parsing;
using GateSim.Reporting.Languages;

namespace GateSim.Cli.Commands;

/// <summary><c>--lang vi</c>: in which language something for people is written.</summary>
internal static class LanguageOption
{
    private static readonly string[] Codes = [.. Language.All.Select(l => l.Code)];

    public static Option<Language> Make(string description)
    {
        var option = new Option<Language>("--lang")
        {
            Description = description,
            HelpName = string.Join('|', Codes),
            DefaultValueFactory = _ => Language.English,
            CustomParser = result => Read(result, "--lang") ?? Language.English,
        };
        option.CompletionSources.Add(Codes);
        return option;
    }

    /// <param name="option">That took the word.</param>
    /// <param name="more">What else is to be said of a word that is no language.</param>
    /// <returns>Null: it is none, and the result says so.</returns>
    public static Language? Read(ArgumentResult result, string option, string more = "")
    {
        var code = result.Tokens[^1].Value;
        if (Language.Of(code) is { } language) return language;
        result.AddError($"{option} takes {string.Join(" or ", Codes)}, not \"{code}\"{more}");
        return null;
    }
}
