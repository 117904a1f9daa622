using ScottPlot;

namespace GateSim.Reporting.Plots;

/// <summary>Colours that the colour-blind can tell apart, by Okabe and Ito (https://jfly.uni-koeln.de/color/), and greys.</summary>
internal static class Ink
{
    public static Color Blue { get; } = Color.FromHex("#0072B2");
    public static Color Sky { get; } = Color.FromHex("#56B4E9");
    public static Color Orange { get; } = Color.FromHex("#E69F00");
    public static Color Vermillion { get; } = Color.FromHex("#D55E00");
    public static Color Green { get; } = Color.FromHex("#009E73");
    public static Color Text { get; } = Color.FromHex("#222222");
    public static Color Faint { get; } = Color.FromHex("#595959");
    public static Color Frame { get; } = Color.FromHex("#8C8C8C");
    public static Color Grid { get; } = Color.FromHex("#E6E6E6");
    public static Color Shade { get; } = Color.FromHex("#000000").WithAlpha(.08);
    public static Color Paper { get; } = Color.FromHex("#FFFFFF");
}
