using System.CommandLine;
using System.CommandLine.Parsing;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Plots;

namespace GateSim.Cli.Commands;

/// <summary>How the pictures in <c>plots/</c> are drawn. The kept command has both options, since they change what is written.</summary>
internal sealed class PictureOptions
{
    private readonly Option<Language?> _language = new("--lang")
    {
        Description = "Language of the pictures; otherwise en.",
        HelpName = string.Join('|', Language.All.Select(l => l.Code)),
        CustomParser = Parse,
    };

    private readonly Option<bool> _dark = new("--dark") { Description = "Draws the pictures for a dark page." };

    public PictureOptions() => _language.CompletionSources.Add([.. Language.All.Select(l => l.Code)]);

    public IEnumerable<Option> All => [_language, _dark];

    public PictureStyle Style(ParseResult parsed) =>
        PictureStyle.Usual with { Language = parsed.GetValue(_language) ?? Language.English, IsDark = parsed.GetValue(_dark) };

    private static Language? Parse(ArgumentResult result)
    {
        if (result.Tokens is [{ Value: var code }] && Language.Of(code) is { } language) return language;
        result.AddError($"--lang \"{string.Join(' ', result.Tokens.Select(t => t.Value))}\" is none of {string.Join(", ", Language.All.Select(l => l.Code))}");
        return null;
    }
}
