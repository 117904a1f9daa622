using GateSim.Statistics;

namespace GateSim.Experiments.Comparisons;

/// <summary>What an alternative does to a quantity against another, by their values in the same replications.</summary>
/// <param name="Of">Index of the one whose change it is.</param>
/// <param name="From">Index of the one that it is held against.</param>
/// <param name="Change">Of the one less the other; its interval holds together with those of the other differences.</param>
/// <param name="Confidence">Of the interval by itself.</param>
/// <param name="VarianceReduction">How many times smaller pairing made the variance.</param>
public sealed record AlternativeDifference(int Of, int From, Estimate Change, double Confidence, double VarianceReduction)
{
    internal static AlternativeDifference Between(int of, int from, PairedSample sample, Scenarios.StatisticKey key, double confidence) =>
        new(of, from, ReplicationMeans.Estimate(key, sample.Difference(of, from), confidence), confidence, sample.VarianceReduction(of, from));

    private double Mean => Change.Mean!.Value;

    private double HalfWidth => Change.HalfWidth!.Value;

    /// <param name="indifference">Differences up to it do not matter; 0: all do.</param>
    public Finding Judge(double indifference, bool largerIsBetter)
    {
        if (Math.Abs(Mean) + HalfWidth <= indifference) return Finding.Tie;
        if (Math.Abs(Mean) <= HalfWidth) return Finding.CannotTell;
        return Mean > 0 == largerIsBetter ? Finding.Better : Finding.Worse;
    }

    /// <summary>
    /// How many replications in all would tell, if mean and variance stay where they are: until the interval leaves 0 out, or lies within the indifference,
    /// whichever comes first. Null: nobody can say.
    /// </summary>
    public int? ReplicationsToTell(double indifference)
    {
        var deviation = HalfWidth / StudentT.TwoSided(Confidence, Change.Replications - 1) * Math.Sqrt(Change.Replications);
        return Forecast.Replications(Math.Max(Math.Abs(Mean), indifference - Math.Abs(Mean)), deviation * deviation, Confidence);
    }
}

/// <summary>Whether an alternative is better than another, by the interval of the difference.</summary>
public enum Finding { Better, Worse, Tie, CannotTell }
