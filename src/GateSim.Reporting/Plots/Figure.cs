using System.Text;
using ScottPlot;
using SkiaSharp;

namespace GateSim.Reporting.Plots;

/// <summary>A picture before it is drawn: a heading, a legend below it, and one or more panels side by side and below each other.</summary>
internal sealed record Figure
{
    private const float Margin = 16;
    private const float Gap = 14;
    private const float Scale = 2;    // pixels of the file for one of the picture: crisp when printed

    // Pictures of few colours and sharp edges: most rows are the one above, and a quick search finds the rest. Files are a third larger than with
    // the smallest setting, in a third of the time.
    private static readonly SKPngEncoderOptions Png = new(SKPngEncoderFilterFlags.Up, 3);

    public required PictureStyle Style { get; init; }

    public required Heading Heading { get; init; }

    /// <summary>All of the same size.</summary>
    public required IReadOnlyList<Panel> Panels { get; init; }

    public int Columns { get; init; } = 1;

    public float PanelHeight { get; init; } = 440;

    public int Width => Style.Width;

    public int Height => (int)Math.Ceiling(Margin + Heading.Height(Style, Width - 2 * Margin) + Rows * (PanelHeight + Gap) - Gap + Margin);

    private int Rows => (Panels.Count + Columns - 1) / Columns;

    /// <summary>The same bytes for the same figure, on any machine of one kind, whatever fonts it has.</summary>
    public void WritePng(Stream to)
    {
        var size = new SKImageInfo((int)(Width * Scale), (int)(Height * Scale), SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var surface = SKSurface.Create(size)!;
        surface.Canvas.Scale(Scale);
        Draw(surface.Canvas);
        using var pixels = surface.PeekPixels()!;
        using var png = pixels.Encode(Png)!;
        png.SaveTo(to);
    }

    /// <summary>As <see cref="WritePng"/>; letters are paths, so it looks the same in whatever shows it.</summary>
    /// <param name="name">Tells its parts from those of other pictures on the same page.</param>
    public void WriteSvg(string name, Stream to)
    {
        using var stream = new MemoryStream();
        using (var canvas = SKSvgCanvas.Create(new SKRect(0, 0, Width, Height), stream)) Draw(canvas);
        var svg = SvgClips.Renumber(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length), name);
        to.Write(Encoding.UTF8.GetBytes(SvgLetters.Draw(svg)));
    }

    public void Draw(SKCanvas canvas)
    {
        canvas.Clear(Style.Ink.Paper.ToSKColor());
        Heading.Draw(Style, canvas, Margin, Margin, Width - 2 * Margin);
        var top = Margin + Heading.Height(Style, Width - 2 * Margin);
        var width = (Width - 2 * Margin - (Columns - 1) * Gap) / Columns;
        var titleLines = Panels.Max(p => p.TitleLines(width));
        var padding = Largest(Panels.Select(p => Axes.Padding(p.Plot)));
        foreach (var panel in Panels) Axes.Fit(panel.Plot, new SKSize(width, PanelHeight - (titleLines * Panel.LineHeight)), padding);
        padding = Largest(Panels.Select(p => Axes.Padding(p.Plot)));
        for (var i = 0; i < Panels.Count; i++)
        {
            var left = Margin + i % Columns * (width + Gap);
            var y = top + i / Columns * (PanelHeight + Gap);
            Panels[i].Draw(Style, canvas, new PixelRect(left, left + width, y + PanelHeight, y), titleLines, padding);
        }
    }

    /// <summary>Width of the data of a plot that is the only one of its row; its left ticks must be set.</summary>
    public static float DataWidth(PictureStyle style, Plot plot)
    {
        var padding = Axes.Padding(plot);
        return style.Width - 2 * Margin - padding.Left - padding.Right;
    }

    private static PixelPadding Largest(IEnumerable<PixelPadding> paddings) => paddings.Aggregate((a, b) =>
        new PixelPadding(Math.Max(a.Left, b.Left), Math.Max(a.Right, b.Right), Math.Max(a.Bottom, b.Bottom), Math.Max(a.Top, b.Top)));
}
