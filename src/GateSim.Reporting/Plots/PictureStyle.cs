using GateSim.Reporting.Languages;

namespace GateSim.Reporting.Plots;

/// <summary>How a picture is drawn, whatever it shows.</summary>
/// <param name="Width">Of the picture in its own pixels: 960 as it stands in a page, less for a narrow column.</param>
public sealed record PictureStyle(Language Language, bool IsDark = false, int Width = 960)
{
    /// <summary>English, dark on white, 960 wide.</summary>
    public static PictureStyle Usual { get; } = new(Language.English);
}
