using ScottPlot;

namespace GateSim.Reporting.Plots;

/// <summary>Colours that the colour-blind can tell apart, by Okabe and Ito (https://jfly.uni-koeln.de/color/), and greys.</summary>
internal sealed record Ink
{
    public static Ink OnWhite { get; } = new();

    /// <summary>The same hues, lighter: each mark at least 3 : 1 against the ground, text 4.5 : 1 (WCAG 2.2, 1.4.11 and 1.4.3).</summary>
    public static Ink OnDark { get; } = new()
    {
        Blue = Color.FromHex("#8CC8F5"),
        Sky = Color.FromHex("#3E8FC9"),
        Orange = Color.FromHex("#F2B632"),
        Vermillion = Color.FromHex("#FF8148"),
        Green = Color.FromHex("#2FBF95"),
        Purple = Color.FromHex("#DE9CC4"),
        Text = Color.FromHex("#E9EBEE"),
        Faint = Color.FromHex("#B3B9C1"),
        Frame = Color.FromHex("#868D96"),
        Grid = Color.FromHex("#343A41"),
        Shade = Color.FromHex("#FFFFFF").WithAlpha(.10),
        Paper = Color.FromHex("#15191E"),
        Lowest = Color.FromHex("#22303C"),
        Highest = Color.FromHex("#8CC8F5"),
        LettersTurnAt = 0.45,
    };

    public Color Blue { get; private init; } = Color.FromHex("#0072B2");
    public Color Sky { get; private init; } = Color.FromHex("#56B4E9");
    public Color Orange { get; private init; } = Color.FromHex("#E69F00");
    public Color Vermillion { get; private init; } = Color.FromHex("#D55E00");
    public Color Green { get; private init; } = Color.FromHex("#009E73");
    public Color Purple { get; private init; } = Color.FromHex("#CC79A7");
    public Color Text { get; private init; } = Color.FromHex("#222222");
    public Color Faint { get; private init; } = Color.FromHex("#595959");
    public Color Frame { get; private init; } = Color.FromHex("#8C8C8C");
    public Color Grid { get; private init; } = Color.FromHex("#E6E6E6");
    public Color Shade { get; private init; } = Color.FromHex("#000000").WithAlpha(.08);
    public Color Paper { get; private init; } = Color.FromHex("#FFFFFF");

    /// <summary>The ends of a scale of shades; in grey print they have the same order.</summary>
    public Color Lowest { get; private init; } = Color.FromHex("#EAF3F9");

    public Color Highest { get; private init; } = Color.FromHex("#0072B2");

    /// <summary>For lines that are told apart by colour alone.</summary>
    public IReadOnlyList<Color> OfLines => [Blue, Orange, Green, Vermillion, Sky];

    /// <param name="share">0: the lowest; 1: the highest.</param>
    public Color Between(double share)
    {
        byte Mixed(byte from, byte to) => (byte)Math.Round(from + share * (to - from));
        return new Color(Mixed(Lowest.R, Highest.R), Mixed(Lowest.G, Highest.G), Mixed(Lowest.B, Highest.B));
    }

    /// <summary>What can be read on a shade of the scale.</summary>
    public Color On(double share) => share > LettersTurnAt ? Paper : Text;

    private double LettersTurnAt { get; init; } = 0.6;
}
