using System.Text;
using SkiaSharp;

namespace GateSim.Reporting.Plots;

/// <summary>Sizes of letters in pixels of a picture 960 wide: on a page 16 cm wide the smallest are 7 points.</summary>
internal static class Letters
{
    public const float Title = 20;
    public const float Scenario = 15;
    public const float Label = 14;
    public const float Small = 13;

    public static SKFont Font(float size, bool bold = false) =>
        new(bold ? EmbeddedFont.Bold : EmbeddedFont.Regular, size) { Subpixel = true, Edging = SKFontEdging.Antialias, Hinting = SKFontHinting.None };

    public static float Width(string text, float size, bool bold = false)
    {
        using var font = Font(size, bold);
        return font.MeasureText(text);
    }

    /// <summary>
    /// At most <paramref name="lines"/> lines that are not wider than <paramref name="width"/>; what does not fit ends in "…".
    /// A box stands for letters that the font lacks.
    /// </summary>
    public static IReadOnlyList<string> Wrap(string text, float width, int lines, float size, bool bold = false)
    {
        using var font = Font(size, bold);
        List<string> wrapped = [];
        var known = string.Concat(text.EnumerateRunes().Select(r => Rune.IsControl(r) ? " " : font.ContainsGlyph(r.Value) ? r.ToString() : "□"));
        var rest = string.Join(' ', known.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        while (wrapped.Count < lines - 1 && font.MeasureText(rest) > width)
        {
            var end = LastBreak(rest, width, font);
            wrapped.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }
        wrapped.Add(Shortened(rest, width, font));
        return wrapped;
    }

    /// <summary>
    /// After a blank, a hyphen or a slash that still fits, or before a capital in the midst of a word; anywhere in a word that fits nowhere.
    /// </summary>
    private static int LastBreak(string text, float width, SKFont font)
    {
        var fits = Fitting(text, width, font);
        for (var end = fits; end > fits / 3; end--)
        {
            if (text[end - 1] is ' ' or '-' or '/' or '_' || text[end] == ' ') return end;
            if (char.IsLower(text[end - 1]) && char.IsUpper(text[end])) return end;
        }
        return fits;
    }

    private static string Shortened(string text, float width, SKFont font)
    {
        if (font.MeasureText(text) <= width) return text;
        var fits = Fitting(text, width - font.MeasureText("…"), font);
        return text[..fits].TrimEnd(' ', '-', '/', '_', ',') + "…";
    }

    /// <summary>How many characters fit; at least one, and no letter is torn apart.</summary>
    private static int Fitting(string text, float width, SKFont font)
    {
        var fits = text.Length - 1;
        while (fits > 1 && font.MeasureText(text.AsSpan(0, fits)) > width) fits--;
        return fits > 1 && char.IsHighSurrogate(text[fits - 1]) ? fits - 1 : Math.Max(1, fits);
    }
}
