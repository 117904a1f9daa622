using GateSim.Experiments;

namespace GateSim.Studies;

/// <param name="Assumptions">Those first that move their measure the most.</param>
public sealed record PublishedResult(PublishedFigures Figures, IReadOnlyList<OutcomeResult> Outcomes, IReadOnlyList<AssumptionResult> Assumptions)
{
    /// <exception cref="ExperimentException">A run failed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static PublishedResult Of(PublishedFigures figures, CaseRuns runs)
    {
        OutcomeResult[] outcomes = [.. figures.Outcomes.Select(o => new OutcomeResult(o, runs.Of(o.Case).Estimate(o.Of)))];
        AssumptionResult[] assumptions = [.. figures.Assumptions.Select(a => AssumptionResult.Of(a, runs)).OrderByDescending(a => a.Effect)];
        return new PublishedResult(figures, outcomes, assumptions);
    }
}

public sealed record OutcomeResult(Outcome Outcome, Estimate Simulated)
{
    /// <summary>The interval of the simulation meets the published range, widened by its tolerance.</summary>
    public bool Agrees => Simulated.Mean is { } mean
        && (Simulated.Low ?? mean) <= Outcome.High + Outcome.Tolerance * Math.Abs(Outcome.High)
        && (Simulated.High ?? mean) >= Outcome.Low - Outcome.Tolerance * Math.Abs(Outcome.Low);

    /// <summary>From the nearer end of the published range to the estimate; 0 within it. Null where nothing was simulated.</summary>
    public double? Difference => Simulated.Mean is { } mean ? mean - Math.Clamp(mean, Outcome.Low, Outcome.High) : null;

    /// <summary>The same as a share of that end.</summary>
    public double? RelativeDifference => Difference is { } difference && Simulated.Mean is { } mean && Math.Clamp(mean, Outcome.Low, Outcome.High) is not 0 and var end
        ? difference / Math.Abs(end)
        : null;
}

/// <summary>What becomes of the measure at both ends of the range.</summary>
public sealed record AssumptionResult(Assumption Assumption, PairedDifference AtLow, PairedDifference AtHigh)
{
    public static AssumptionResult Of(Assumption assumption, CaseRuns runs)
    {
        var asItStands = runs.Of(assumption.Case);
        PairedDifference To(string value) => PairedDifference.Between(asItStands, runs.Of(assumption.At(value)), assumption.Of);
        return new AssumptionResult(assumption, To(assumption.Low), To(assumption.High));
    }

    /// <summary>The larger of the two changes as a share of the measure as the scenario stands; assumptions are ranked by it.</summary>
    public double Effect => AtLow.Before.Mean is { } mean and not 0
        ? Math.Max(Math.Abs(AtLow.Change.Mean ?? 0), Math.Abs(AtHigh.Change.Mean ?? 0)) / Math.Abs(mean)
        : 0;
}
