using GateSim.Reporting.Answers.Sensitivity;
using GateSim.Reporting.Languages;

namespace GateSim.Reporting.Plots.Sensitivity;

/// <summary>Sobol indices with intervals.</summary>
internal static class SobolBars
{
    private const int Most = 25;

    private static readonly Phrase
        Title = new("Share of the variance of the {0} that each input has a part in", "Phần phương sai của {0} mà từng đầu vào góp vào"),
        Together = new("with all that it does together with others", "kể cả phần cùng các đầu vào khác"),
        Alone = new("alone", "một mình"),
        Note = new("Whiskers are {0} bootstrap intervals; estimates can fall a little below 0.", "Vạch ngang là khoảng bootstrap {0}; ước lượng có thể hơi dưới 0."),
        Part = new("part", "phần góp");

    public static Figure Draw(SensitivityFindings found, PictureStyle style) => SignedBars.Draw(
        style,
        new Heading(
            style.Say(Title, style.Of(found.Of, found.Scenario)),
            found.Scenario.NameIn(style.Language),
            SensitivityPictures.SizeOf(style, found),
            [new(LegendMark.Band, style.Ink.Blue, style.Say(Together)), new(LegendMark.Band, style.Ink.Orange, style.Say(Alone))],
            style.Say(Note, style.Percent(found.Scenario.Run.Confidence))),
        "% of the variance",
        [
            .. found.Inputs.Zip(found.Sobol).OrderByDescending(e => e.Second.Total.Value).Take(Most).SelectMany(e => new[]
            {
                Bar(style.Label(found.Scenario, e.First.Name), e.Second.Total, style.Ink.Blue.WithAlpha(.75), 0.18),
                Bar(style.Label(found.Scenario, e.First.Name), e.Second.First, style.Ink.Orange, -0.18),
            }),
        ],
        Part);

    private static SignedBar Bar(string name, Experiments.Sensitivity.BootstrapInterval share, ScottPlot.Color color, double above) =>
        new(name, color, 0, 100 * share.Value, 100 * share.Low, 100 * share.High) { Above = above, Height = 0.34 };
}
