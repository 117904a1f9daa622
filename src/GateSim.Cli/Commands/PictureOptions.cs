using System.CommandLine;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Plots;

namespace GateSim.Cli.Commands;

/// <summary>How the pictures in <c>plots/</c> are drawn. The kept command has both options, since they change what is written.</summary>
internal sealed class PictureOptions
{
    private readonly Option<Language> _language = LanguageOption.Make("Language of the pictures.");

    private readonly Option<bool> _dark = new("--dark") { Description = "Draws the pictures for a dark page." };

    public IEnumerable<Option> All => [_language, _dark];

    public PictureStyle Style(ParseResult parsed) =>
        PictureStyle.Usual with { Language = parsed.GetRequiredValue(_language), IsDark = parsed.GetValue(_dark) };
}
