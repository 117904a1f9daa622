using GateSim.Reporting.Answers.Sensitivity;
using GateSim.Reporting.Text;

namespace GateSim.Reporting.Plots.Sensitivity;

/// <summary>What each input does at the ends of its range, the widest at the top.</summary>
internal static class Tornado
{
    private const int Most = 25;

    public static Figure Draw(SensitivityFindings found)
    {
        var largest = found.OneAtATime.OrderByDescending(o => o.Size).Take(Most).ToList();
        return SignedBars.Draw(
            new Heading(
                $"Change of the {found.What}, one uncertain input at a time",
                found.Scenario.Name,
                $"From {Digits.Of(found.OneAtATime[0].AtLow.Before)} as the scenario stands",
                [new(LegendMark.Band, Ink.Sky, "at the low end of its range"), new(LegendMark.Band, Ink.Orange, "at the high end")],
                $"Whiskers are {found.Confidence} % confidence intervals of the differences, on the same vehicles.{(largest.Count < found.OneAtATime.Count ? $" The {largest.Count} largest of {found.OneAtATime.Count}." : "")}"),
            found.Unit,
            [
                .. largest.SelectMany(o => new[]
                {
                    new SignedBar(o.Input.Name, Ink.Sky, 0, o.AtLow.Change.Mean ?? 0, o.AtLow.Change.Low, o.AtLow.Change.High) { Above = 0.18, Height = 0.34 },
                    new SignedBar(o.Input.Name, Ink.Orange, 0, o.AtHigh.Change.Mean ?? 0, o.AtHigh.Change.Low, o.AtHigh.Change.High) { Above = -0.18, Height = 0.34 },
                }),
            ]);
    }
}
