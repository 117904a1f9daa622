using System.Globalization;
using System.Net;
using System.Text;
using SkiaSharp;

namespace GateSim.Reporting.Plots;

/// <summary>
/// Turns the text of an SVG picture into paths: each letter once, in <c>defs</c>, and used wherever it stands. So the picture looks the same in a
/// browser, a word processor and in print, whatever fonts are there. What was written stays as <c>aria-label</c>, to be read aloud and searched.
/// </summary>
internal sealed class SvgLetters
{
    private const int Em = 2048;    // the units of the font: its outlines are whole numbers in it
    private readonly StringBuilder _letters = new();
    private readonly HashSet<(ushort, bool)> _known = [];

    private SvgLetters() { }

    /// <param name="svg">As Skia's SVG canvas writes it: <c>&lt;text fill font-size font-weight transform x y&gt;</c>, an x for each letter.</param>
    public static string Draw(string svg)
    {
        var letters = new SvgLetters();
        StringBuilder drawn = new(svg.Length);
        var at = 0;
        for (var start = svg.IndexOf("<text ", StringComparison.Ordinal); start >= 0; start = svg.IndexOf("<text ", at, StringComparison.Ordinal))
        {
            drawn.Append(svg, at, start - at);
            var open = svg.IndexOf('>', start);
            var close = svg.IndexOf("</text>", open, StringComparison.Ordinal);
            letters.Text(svg[start..open], svg[(open + 1)..close].Trim(), drawn);
            at = close + "</text>".Length;
        }
        drawn.Append(svg, at, svg.Length - at);
        return WithHead(svg, drawn, letters._letters);
    }

    private static string WithHead(string svg, StringBuilder drawn, StringBuilder letters)
    {
        var start = svg.IndexOf("<svg", StringComparison.Ordinal);
        var end = svg.IndexOf('>', start);
        var tag = svg[start..end];
        // With a view box the picture scales as a whole.
        drawn.Insert(end, $" viewBox=\"0 0 {Attribute(tag, "width")} {Attribute(tag, "height")}\">\n\t<defs>\n{letters}\t</defs");
        return drawn.ToString();
    }

    private void Text(string tag, string escaped, StringBuilder to)
    {
        if (escaped.Length == 0) return;
        var isBold = Attribute(tag, "font-weight") is not null;
        var size = Number(Attribute(tag, "font-size")!);
        var xs = Attribute(tag, "x")!.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var y = Number(Attribute(tag, "y")!.TrimEnd(',', ' '));
        var first = Number(xs[0]);
        var scale = size / Em;

        to.Append($"<g fill=\"{Attribute(tag, "fill") ?? "black"}\" transform=\"");
        if (Attribute(tag, "transform") is { } transform) to.Append(transform).Append(' ');
        to.Append(Invariant($"translate({first:0.###} {y:0.###}) scale({scale:0.#######})\""));
        to.Append($" aria-label=\"{escaped.Replace("\"", "&quot;", StringComparison.Ordinal)}\">");
        var i = 0;
        foreach (var rune in WebUtility.HtmlDecode(escaped).EnumerateRunes())
        {
            if (i >= xs.Length) break;
            var x = (Number(xs[i++]) - first) / scale;
            if (Letter(rune, isBold) is { } id) to.Append(Invariant($"<use xlink:href=\"#{id}\" x=\"{x:0}\"/>"));
        }
        to.Append("</g>");
    }

    /// <summary>Null for one without an outline: a blank.</summary>
    private string? Letter(Rune rune, bool isBold)
    {
        using var font = new SKFont(isBold ? EmbeddedFont.Bold : EmbeddedFont.Regular, Em) { Hinting = SKFontHinting.None, LinearMetrics = true };
        var glyph = font.GetGlyph(rune.Value);
        using var outline = font.GetGlyphPath(glyph);
        if (outline is null || outline.IsEmpty) return null;
        var id = Invariant($"{(isBold ? 'b' : 'r')}{glyph}");
        if (_known.Add((glyph, isBold))) _letters.Append($"\t\t<path id=\"{id}\" d=\"{outline.ToSvgPathData()}\"/>\n");
        return id;
    }

    private static string? Attribute(string tag, string name)
    {
        var start = tag.IndexOf($" {name}=\"", StringComparison.Ordinal);
        if (start < 0) return null;
        start += name.Length + 3;
        return tag[start..tag.IndexOf('"', start)];
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
