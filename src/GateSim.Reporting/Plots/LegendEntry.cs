using ScottPlot;
using SkiaSharp;

namespace GateSim.Reporting.Plots;

internal enum LegendMark { Line, Band, Dot, DotWithWhisker, Upright, Dashes }

/// <summary>One entry of the legend, which stands above the panels, where it covers nothing.</summary>
internal sealed record LegendEntry(LegendMark Mark, Color Color, string Text)
{
    public const float MarkWidth = 26;

    /// <param name="x">Left end of the mark.</param>
    /// <param name="y">Its middle.</param>
    public void DrawMark(SKCanvas canvas, float x, float y)
    {
        using var paint = new SKPaint { Color = Color.ToSKColor(), IsAntialias = true, StrokeWidth = 2.5f };
        if (Mark == LegendMark.Band) canvas.DrawRect(x, y - 6, MarkWidth, 12, paint);
        if (Mark is LegendMark.Line) canvas.DrawLine(x, y, x + MarkWidth, y, paint);
        if (Mark == LegendMark.Dashes)
        {
            for (var i = 0; i < 3; i++) canvas.DrawLine(x + i * 10, y, x + i * 10 + 6, y, paint);
        }
        if (Mark == LegendMark.Upright) canvas.DrawLine(x + MarkWidth / 2, y - 8, x + MarkWidth / 2, y + 8, paint);
        if (Mark == LegendMark.DotWithWhisker)
        {
            paint.StrokeWidth = 1.5f;
            canvas.DrawLine(x + 3, y, x + MarkWidth - 3, y, paint);
        }
        if (Mark is LegendMark.Dot or LegendMark.DotWithWhisker) canvas.DrawCircle(x + MarkWidth / 2, y, 4, paint);
    }
}
