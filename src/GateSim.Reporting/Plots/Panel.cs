using ScottPlot;
using SkiaSharp;

namespace GateSim.Reporting.Plots;

/// <param name="Title">Above the plot, at most two lines; null: none.</param>
internal sealed record Panel(string? Title, Plot Plot)
{
    public const float LineHeight = 18;
    private const int MostLines = 2;

    public int TitleLines(float width) => Title is null ? 0 : Wrapped(width).Count;

    /// <param name="titleLines">Room for the title: as many lines as the longest of the figure needs.</param>
    /// <param name="padding">Room around the data, the same in all panels.</param>
    public void Draw(PictureStyle style, SKCanvas canvas, PixelRect area, int titleLines, PixelPadding padding)
    {
        if (Title is not null) DrawTitle(style, canvas, area, titleLines);
        Plot.Layout.Fixed(padding);
        DrawOnce(canvas, new PixelRect(area.Left, area.Right, area.Bottom, area.Top + titleLines * LineHeight));
    }

    // ScottPlot's own Render draws all of it a second time, over the first, in case the layout has changed meanwhile. Here it is fixed.
    private void DrawOnce(SKCanvas canvas, PixelRect area)
    {
        using var pack = new RenderPack(Plot, area, canvas);
        foreach (var action in Plot.RenderManager.RenderActions)
        {
            canvas.Save();
            action.Render(pack);
            canvas.Restore();
        }
    }

    private void DrawTitle(PictureStyle style, SKCanvas canvas, PixelRect area, int titleLines)
    {
        using var font = Letters.Font(Letters.Label, bold: true);
        using var paint = new SKPaint { Color = style.Ink.Text.ToSKColor(), IsAntialias = true };
        var lines = Wrapped(area.Width);
        for (var i = 0; i < lines.Count; i++)
        {
            // Close to its plot: a title of one line leaves the first empty.
            var baseline = area.Top + LineHeight * (titleLines - lines.Count + i + 1) - 3;
            canvas.DrawText(lines[i], area.Left, baseline, font, paint);
        }
    }

    private IReadOnlyList<string> Wrapped(float width) => Letters.Wrap(Title!, width - 8, MostLines, Letters.Label, bold: true);
}
