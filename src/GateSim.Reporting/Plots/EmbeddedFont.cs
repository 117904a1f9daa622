using ScottPlot;
using SkiaSharp;

namespace GateSim.Reporting.Plots;

/// <summary>
/// DejaVu Sans from this assembly, whatever font is asked for: on a machine without fonts pictures would have no text at all, and with
/// others they would differ from machine to machine.
/// </summary>
internal sealed class EmbeddedFont : IFontResolver
{
    public const string Name = "DejaVu Sans";

    public static SKTypeface Regular { get; } = Load("DejaVuSans.ttf");
    public static SKTypeface Bold { get; } = Load("DejaVuSans-Bold.ttf");

    // Fonts are global to ScottPlot; this is done once, before the first picture.
    static EmbeddedFont()
    {
        ScottPlot.Fonts.FontResolvers.Insert(0, new EmbeddedFont());
        ScottPlot.Fonts.Default = ScottPlot.Fonts.Sans = ScottPlot.Fonts.Serif = ScottPlot.Fonts.Monospace = Name;
    }

    /// <summary>To be called before anything of ScottPlot is made.</summary>
    public static void Use() => _ = Regular;

    public SKTypeface CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) =>
        weight >= FontWeight.SemiBold ? Bold : Regular;

    public SKTypeface CreateTypeface(string fontName, bool bold, bool italic) => bold ? Bold : Regular;

    private static SKTypeface Load(string file)
    {
        using var stream = typeof(EmbeddedFont).Assembly.GetManifestResourceStream(file)!;
        using var data = SKData.Create(stream);
        return SKTypeface.FromData(data);
    }
}
