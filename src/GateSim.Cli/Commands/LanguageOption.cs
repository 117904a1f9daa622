using System.CommandLine;
using GateSim.Reporting.Languages;

namespace GateSim.Cli.Commands;

/// <summary>In which language a page for people is written.</summary>
internal static class LanguageOption
{
    public static Option<Language> Make(string description)
    {
        var codes = Language.All.Select(l => l.Code).ToArray();
        var option = new Option<Language>("--lang")
        {
            Description = description,
            HelpName = string.Join('|', codes),
            DefaultValueFactory = _ => Language.English,
            CustomParser = result =>
            {
                var text = result.Tokens[^1].Value;
                if (Language.Of(text) is { } language) return language;
                result.AddError($"--lang takes {string.Join(" or ", codes)}, not \"{text}\"");
                return null!;
            },
        };
        option.CompletionSources.Add(codes);
        return option;
    }
}
