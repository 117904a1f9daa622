using GateSim.Reporting.Answers.Sensitivity;

namespace GateSim.Reporting.Plots.Sensitivity;

/// <summary>Sobol indices with intervals.</summary>
internal static class SobolBars
{
    private const int Most = 25;

    public static Figure Draw(SensitivityFindings found) => SignedBars.Draw(
        new Heading(
            $"Share of the variance of the {found.What} that each input has a part in",
            found.Scenario.Name,
            string.Join("; ", found.Sizes),
            [new(LegendMark.Band, Ink.Blue, "with all that it does together with others"), new(LegendMark.Band, Ink.Orange, "alone")],
            $"Whiskers are {found.Confidence} % bootstrap intervals; estimates can fall a little below 0."),
        "% of the variance",
        [
            .. found.Inputs.Zip(found.Sobol).OrderByDescending(e => e.Second.Total.Value).Take(Most).SelectMany(e => new[]
            {
                Bar(e.First.Name, e.Second.Total, Ink.Blue.WithAlpha(.75), 0.18),
                Bar(e.First.Name, e.Second.First, Ink.Orange, -0.18),
            }),
        ],
        "part");

    private static SignedBar Bar(string name, Experiments.Sensitivity.BootstrapInterval share, ScottPlot.Color color, double above) =>
        new(name, color, 0, 100 * share.Value, 100 * share.Low, 100 * share.High) { Above = above, Height = 0.34 };
}
