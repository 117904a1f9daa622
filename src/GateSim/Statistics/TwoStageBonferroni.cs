namespace GateSim.Statistics;

/// <summary>
/// How many replications select the best of several alternatives when their number is fixed after a first stage: afterwards the one with the best mean is
/// taken. Common random numbers are used and allowed. (Clark and Yang, Proc. Winter Simulation Conference 1986; Nelson and Matejcik, Management
/// Science 41, 1995; Banks, Carson, Nelson and Nicol, Discrete-Event System Simulation, 5th ed., §12.2.2.)
/// </summary>
public static class TwoStageBonferroni
{
    /// <summary>
    /// Of each alternative, so that the best is taken with <paramref name="confidence"/> if it is better than the others by <paramref name="indifference"/>.
    /// </summary>
    /// <param name="firstStage">The sample of the first stage, which counts.</param>
    public static double Replications(PairedSample firstStage, double confidence, double indifference)
    {
        var t = Bonferroni.OneSidedT(confidence, firstStage.Alternatives - 1, firstStage.Count - 1);
        var largest = (from a in Enumerable.Range(0, firstStage.Alternatives)
                       from b in Enumerable.Range(0, a)
                       select firstStage.Difference(a, b).Variance).Max();
        return Math.Max(firstStage.Count, Math.Ceiling(t * t * largest / (indifference * indifference)));
    }
}
