using GateSim.Reporting.Languages;

namespace GateSim.Reporting.Plots;

/// <summary>How a picture is drawn, whatever it shows.</summary>
/// <param name="Width">Of the picture in its own pixels: 960 as it stands in a page, less for a narrow column, from 480 to 1000. A file has two for each.</param>
public sealed record PictureStyle(Language Language, bool IsDark = false, int Width = 960)
{
    /// <summary>The narrowest and the widest in which no text covers another.</summary>
    public const int LeastWidth = 480, MostWidth = 1000;

    private const int NarrowBelow = 700;

    /// <summary>English, dark on white, 960 wide.</summary>
    public static PictureStyle Usual { get; } = new(Language.English);

    private readonly int _width = Checked(Width);

    public int Width { get => _width; init => _width = Checked(value); }

    internal Ink Ink => IsDark ? Ink.OnDark : Ink.OnWhite;

    /// <summary>Numbers beside marks would be cut off: they stand with the names.</summary>
    internal bool IsNarrow => Width < NarrowBelow;

    /// <summary>Panels side by side.</summary>
    /// <param name="usual">Where there is room.</param>
    internal int Columns(int usual) => IsNarrow ? Math.Min(usual, usual > 2 ? 2 : 1) : usual;

    /// <summary>Room for names at the left.</summary>
    internal float Names(float usual) => IsNarrow ? Math.Min(usual, Width * 0.34f) : usual;

    private static int Checked(int width) => width is >= LeastWidth and <= MostWidth ? width
        : throw new ArgumentOutOfRangeException(nameof(width), width, $"A picture is from {LeastWidth} to {MostWidth} wide.");
}
