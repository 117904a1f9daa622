using GateSim.Experiments;
using GateSim.Reporting.Text;
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

    /// <param name="of">Whose name and size stand below the title.</param>
    /// <param name="WarmUpIs">What the picture does with the warm-up.</param>
    public Heading(string title, ExperimentResult of, IReadOnlyList<LegendEntry> legend, string? note = null, string WarmUpIs = "left out")
        : this(title, of.Scenario.Name, SizeOf(of, WarmUpIs), legend, note, of.IsPartial)
    {
    }

    public float Height(float width) => Draw(null, 0, 0, width);

    /// <returns>The height that it takes.</returns>
    public float Draw(SKCanvas? canvas, float left, float top, float width)
    {
        var y = top;
        foreach (var line in Letters.Wrap(Title, width, 2, Letters.Title, bold: true)) Line(line, Letters.Title, 27, Ink.Text, bold: true);
        Line(Letters.Wrap(Of, width, 1, Letters.Scenario)[0], Letters.Scenario, 21, Ink.Text);
        var partial = IsPartial ? "PARTIAL: interrupted · " : "";
        Line(partial, Letters.Small, 0, Ink.Vermillion, bold: true);
        var indent = IsPartial ? Letters.Width(partial, Letters.Small, bold: true) : 0;
        Line(Size, Letters.Small, 19, Ink.Faint, indent: indent);
        if (Note is not null)
        {
            foreach (var line in Letters.Wrap(Note, width, 2, Letters.Small)) Line(line, Letters.Small, 19, Ink.Faint);
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
                var textWidth = Letters.Width(entry.Text, Letters.Small);
                if (x > left && x + LegendEntry.MarkWidth + 8 + textWidth > left + width)
                {
                    x = left;
                    y += LegendLine;
                }
                if (canvas is not null) entry.DrawMark(canvas, x, y + LegendLine / 2 - 2);
                Line(entry.Text, Letters.Small, 0, Ink.Text, indent: x - left + LegendEntry.MarkWidth + 8);
                x += LegendEntry.MarkWidth + 8 + textWidth + LegendGap;
            }
            y += LegendLine;
        }
    }

    private static string SizeOf(ExperimentResult result, string warmUpIs)
    {
        var warmUp = result.WarmUp > TimeSpan.Zero ? $" · warm-up of {Spans.Words(result.WarmUp)} {warmUpIs}" : "";
        return $"{Spans.Counted(result.Replications, "replication")} of {Spans.Counted(result.Scenario.Run.Days, "day")}{warmUp}";
    }
}
