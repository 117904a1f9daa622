namespace GateSim.Experiments;

/// <summary>
/// What a change of the scenario does to a quantity. Replications of the same number met the same vehicles, so the difference is taken within
/// each, where the luck of both cancels out, and its interval is that of the differences (Law, Simulation Modeling and Analysis, 5th ed., 10.2.1).
/// </summary>
/// <param name="Change">After less before.</param>
public sealed record PairedDifference(Estimate Before, Estimate After, Estimate Change)
{
    /// <summary>Of the replications in which both have a value.</summary>
    /// <exception cref="ArgumentException">They have different seeds: other vehicles came.</exception>
    public static PairedDifference Between(ReplicatedResult before, ReplicatedResult after, Quantity of)
    {
        if (before.Result.Scenario.Run.Seed != after.Result.Scenario.Run.Seed)
            throw new ArgumentException("Results of different seeds did not meet the same vehicles.", nameof(after));
        if (before.Result.Scenario.Run.VarianceReduction != after.Result.Scenario.Run.VarianceReduction)
            throw new ArgumentException("Results with different reductions of the variance are not paired replication by replication.", nameof(after));
        var changes = before.Values(of).Zip(after.Values(of), (b, a) => a - b);
        return new PairedDifference(before.Estimate(of), after.Estimate(of), before.Estimate(of, changes));
    }

    /// <param name="worthwhile">The least improvement that counts, in the unit of the quantity; not below 0.</param>
    /// <param name="largerIsBetter">Otherwise the change has to go down.</param>
    public Verdict Judge(double worthwhile, bool largerIsBetter)
    {
        if (Change.Low is not { } low || Change.High is not { } high) return Verdict.CannotTell;
        var (least, most) = largerIsBetter ? (low, high) : (-high, -low);
        if (most <= worthwhile) return Verdict.DoesNotPay;
        return least >= worthwhile ? Verdict.Pays : Verdict.CannotTell;
    }
}

/// <summary>Whether an improvement is worthwhile, by the interval of the difference.</summary>
public enum Verdict { Pays, CannotTell, DoesNotPay }
