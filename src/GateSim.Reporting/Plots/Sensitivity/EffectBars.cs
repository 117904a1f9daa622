using GateSim.Reporting.Answers.Sensitivity;

namespace GateSim.Reporting.Plots.Sensitivity;

/// <summary>Morris's mean sizes of effects with intervals, and their spread.</summary>
internal static class EffectBars
{
    private const int Most = 25;

    public static Figure Draw(SensitivityFindings found) => SignedBars.Draw(
        new Heading(
            $"Effect on the {found.What} of each input over its whole range, all others anywhere",
            found.Scenario.Name,
            string.Join("; ", found.Sizes),
            [new(LegendMark.Band, Ink.Blue, "mean size μ*"), new(LegendMark.Band, Ink.Orange, "spread σ: it depends on where, and on other inputs")],
            $"Whiskers are {found.Confidence} % bootstrap intervals over the trajectories."),
        found.Unit,
        [
            .. found.Inputs.Zip(found.Morris).OrderByDescending(e => e.Second.MeanSize.Value).Take(Most).SelectMany(e => new[]
            {
                new SignedBar(e.First.Name, Ink.Blue.WithAlpha(.75), 0, e.Second.MeanSize.Value, e.Second.MeanSize.Low, e.Second.MeanSize.High) { Above = 0.18, Height = 0.34 },
                new SignedBar(e.First.Name, Ink.Orange, 0, e.Second.Deviation, null, null) { Above = -0.18, Height = 0.34 },
            }),
        ],
        "effect");
}
