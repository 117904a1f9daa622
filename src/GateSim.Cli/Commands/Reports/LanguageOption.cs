using System.CommandLine;
using System.CommandLine.Parsing;
using GateSim.Reporting.Languages;

namespace GateSim.Cli.Commands.Reports;

/// <summary><c>--lang vi</c>.</summary>
internal static class LanguageOption
{
    public static Option<Language> Make() => new("--lang")
    {
        Description = "Its language: vi (Vietnamese) or en (English); otherwise en.",
        HelpName = "vi|en",
        DefaultValueFactory = _ => Language.English,
        CustomParser = result => Read(result, "--lang") ?? Language.English,
    };

    public static Language? Read(ArgumentResult result, string option, string more = "")
    {
        var code = result.Tokens[^1].Value;
        if (Language.Of(code) is { } language) return language;
        result.AddError($"{option} takes {string.Join(" or ", Language.All.Select(l => l.Code).Order(StringComparer.Ordinal))}, not \"{code}\"{more}");
        return null;
    }
}
