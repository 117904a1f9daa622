using GateSim.Experiments.Sweeps;
using GateSim.Reporting.Answers;
using GateSim.Reporting.Answers.Sweeps;
using GateSim.Scenarios;

namespace GateSim.Reporting.Plots.Sweeps;

/// <summary>The effects of a factorial design as bars with intervals, the largest at the top.</summary>
internal static class EffectsBySize
{
    private const int Most = 20;

    public static Figure Draw(SweepResult sweep, StatisticName name, IReadOnlyList<FactorialEffect> effects)
    {
        var largest = effects.Where(e => e.Change.Mean is not null).OrderByDescending(e => Math.Abs(e.Change.Mean!.Value)).Take(Most).ToList();
        var left = effects.Count > largest.Count ? $" The {largest.Count} largest of {effects.Count}." : "";
        return SignedBars.Draw(
            new Heading(
                $"Change of the {StatisticWords.Of(name)} from low to high level",
                sweep.Plan.Base.Name,
                SweepPictures.SizeOf(sweep),
                [new(LegendMark.Band, Ink.Sky, "a factor"), new(LegendMark.Band, Ink.Orange, "two together, beyond what each does")],
                $"Whiskers are {SweepPictures.Confidence(sweep)} % confidence intervals.{left}"),
            effects[0].Change.Key.Unit,
            [.. largest.Select(e => new SignedBar(SweepTables.Name(sweep, e), e.Factors.Count == 1 ? Ink.Sky : Ink.Orange, 0, e.Change.Mean!.Value, e.Change.Low, e.Change.High))]);
    }
}
