using GateSim.Experiments;
using GateSim.Reporting.Languages;
using ScottPlot;
using SkiaSharp;

namespace GateSim.Reporting.Plots;

/// <summary>Says what is seen and of which run, then explains the marks.</summary>
/// <param name="Title">A sentence of what is seen.</param>
/// <param name="Of">The name of what was run.</param>
/// <param name="Size">How much of it.</param>
/// <param name="Note">What else must be known to read the picture.</param>
internal sealed record Heading(string Title, string Of, string Size, IReadOnlyList<LegendEntry> Legend, string? Note = null, bool IsPartial = false)
{
    private const float LegendLine = 22;
    private const float LegendGap = 22;

    private const float LineHeight = 17;    // of further lines of one entry

    /// <param name="of">Whose name and size stand below the title.</param>
    /// <param name="warmUpIs">What the picture does with the warm-up; null: it is left out.</param>
    public Heading(PictureStyle style, string title, ExperimentResult of, IReadOnlyList<LegendEntry> legend, string? note = null, Phrase? warmUpIs = null)
        : this(title, of.Scenario.NameIn(style.Language), SizeOf(style, of, warmUpIs ?? PictureWords.LeftOut), legend, note, of.IsPartial)
    {
    }

    public float Height(PictureStyle style, float width) => Draw(style, null, 0, 0, width);

    /// <returns>The height that it takes.</returns>
    public float Draw(PictureStyle style, SKCanvas? canvas, float left, float top, float width)
    {
        var (y, ink) = (top, style.Ink);
        var mostLines = style.IsNarrow ? 5 : 2;
        foreach (var line in Letters.Wrap(Title, width, mostLines, Letters.Title, bold: true)) Line(line, Letters.Title, 27, ink.Text, bold: true);
        foreach (var line in Letters.Wrap(Of, width, style.IsNarrow ? 2 : 1, Letters.Scenario)) Line(line, Letters.Scenario, 21, ink.Text);
        var partial = IsPartial ? style.Say(PictureWords.Partial) : "";
        Line(partial, Letters.Small, 0, ink.Vermillion, bold: true);
        var indent = IsPartial ? Letters.Width(partial, Letters.Small, bold: true) : 0;
        foreach (var line in Fitting(Size, width - indent, mostLines)) Line(line, Letters.Small, 19, ink.Faint, indent: indent);
        if (Note is not null)
        {
            foreach (var line in Letters.Wrap(Note, width, mostLines, Letters.Small)) Line(line, Letters.Small, 19, ink.Faint);
        }
        y += 4;
        if (Legend.Count > 0) DrawLegend();
        return y + 8 - top;

        void Line(string text, float size, float height, Color color, bool bold = false, float indent = 0)
        {
            if (canvas is not null && text.Length > 0)
            {
                using var font = Letters.Font(size, bold);
                using var paint = new SKPaint { Color = color.ToSKColor(), IsAntialias = true };
                canvas.DrawText(text, left + indent, y + size, font, paint);
            }
            y += height;
        }

        void DrawLegend()
        {
            var x = left;
            foreach (var entry in Legend)
            {
                var lines = Fitting(entry.Text, width - LegendEntry.MarkWidth - 8, mostLines);
                var textWidth = lines.Max(line => Letters.Width(line, Letters.Small));
                if (x > left && x + LegendEntry.MarkWidth + 8 + textWidth > left + width)
                {
                    x = left;
                    y += LegendLine;
                }
                if (canvas is not null) entry.DrawMark(canvas, x, y + LegendLine / 2 - 2);
                foreach (var (i, line) in lines.Index()) Line(line, Letters.Small, i < lines.Count - 1 ? LineHeight : 0, ink.Text, indent: x - left + LegendEntry.MarkWidth + 8);
                x += LegendEntry.MarkWidth + 8 + textWidth + LegendGap;
            }
            y += LegendLine;
        }
    }

    // As it is where it fits.
    private static IReadOnlyList<string> Fitting(string text, float width, int lines) =>
        Letters.Width(text, Letters.Small) <= width ? [text] : Letters.Wrap(text, width, lines, Letters.Small);

    private static string SizeOf(PictureStyle style, ExperimentResult result, Phrase warmUpIs)
    {
        var warmUp = result.WarmUp > TimeSpan.Zero ? style.Say(PictureWords.WarmUp, style.Span(result.WarmUp), style.Say(warmUpIs)) : "";
        return style.Say(PictureWords.Size, style.Count(result.Replications, Noun.Replication), style.Count(result.Scenario.Run.Days, Noun.Day)) + warmUp;
    }
}
