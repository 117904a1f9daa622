using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using GateSim.Reporting.Languages;

namespace GateSim.Reporting.Animations;

/// <summary>A day at the gate as one HTML file that needs nothing else: one plan, or two side by side.</summary>
public static class AnimationPage
{
    // In the order in which they need each other.
    private static readonly string[] Scripts = ["day.js", "scheme.js", "signs.js", "picture.js", "series.js", "follow.js", "page.js"];

    /// <param name="plans">The same day and replication of each.</param>
    /// <param name="language">Of the page as it opens; it can be changed there.</param>
    public static string Of(IReadOnlyList<GateDay> plans, Language language)
    {
        var script = "\"use strict\";\n(() => {\n" + string.Concat(Scripts.Select(Embedded)) + "})();\n";
        var style = Embedded("animation.css");
        var title = $"{AnimationWords.Title.In(language)}: {string.Join(" · ", plans.Select(p => p.Scenario.NameIn(language)))}";
        // No text of the scenario is searched for places: what is put in comes last, piece by piece.
        var places = new Dictionary<string, string>
        {
            ["language"] = language.Code,
            ["policy"] = $"default-src 'none'; script-src 'sha256-{Hash(script)}'; style-src 'sha256-{Hash(style)}'; base-uri 'none'; form-action 'none'",
            ["title"] = HtmlEncoder.Create(UnicodeRanges.All).Encode(title),
            ["needsScript"] = string.Join(" ", Language.All.Select(l => AnimationWords.NeedsScript.In(l))),
            ["style"] = style,
            ["script"] = script,
            ["data"] = AnimationData.Of(plans, language),
        };
        return Fill(Embedded("animation.html"), places);
    }

    private static string Fill(string template, Dictionary<string, string> places)
    {
        var page = new StringBuilder();
        var parts = template.Split("{{");
        page.Append(parts[0]);
        foreach (var part in parts.Skip(1))
        {
            var end = part.IndexOf("}}", StringComparison.Ordinal);
            page.Append(places[part[..end]]).Append(part, end + 2, part.Length - end - 2);
        }
        return page.ToString();
    }

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Embedded(string name)
    {
        using var stream = typeof(AnimationPage).Assembly.GetManifestResourceStream("animations/" + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
