using GateSim.Scenarios;

namespace GateSim.Experiments.Sensitivity;

/// <summary>One input at both ends of its range, all others as the scenario says; differences to the scenario on the same vehicles.</summary>
public sealed record OneAtATime(UncertainInput Input, PairedDifference AtLow, PairedDifference AtHigh)
{
    /// <summary>The larger of the two changes; 0 where neither has a value.</summary>
    public double Size => Math.Max(Math.Abs(AtLow.Change.Mean ?? 0), Math.Abs(AtHigh.Change.Mean ?? 0));

    /// <summary>Some end of the range changes something, as far as the replications can tell.</summary>
    public bool Matters => IsSure(AtLow.Change) || IsSure(AtHigh.Change);

    private static bool IsSure(Estimate change) => change.Low > 0 || change.High < 0;
}
