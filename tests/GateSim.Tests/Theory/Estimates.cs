using GateSim.Statistics;

namespace GateSim.Tests.Theory;

/// <summary>An estimate against a known value: within four standard errors, and the standard error within 1 % of the value.</summary>
internal sealed class Estimates(ITestOutputHelper output, string row)
{
    /// <summary>The mean of independent replications.</summary>
    public void Hold(string what, double expected, IEnumerable<double> replications)
    {
        var mean = new RunningMean();
        foreach (var value in replications) mean.Add(value);
        Hold(what, expected, mean.Mean, Math.Sqrt(mean.Variance / mean.Count));
    }

    /// <summary>E[sum] / E[number] of independent replications: the sum of sums over the sum of numbers, with the standard error of a ratio
    /// (Law, Simulation Modeling and Analysis, §9.5.3).</summary>
    public void HoldRatio(string what, double expected, IEnumerable<(double Sum, double Number)> replications)
    {
        var all = replications.ToList();
        var ratio = all.Sum(r => r.Sum) / all.Sum(r => r.Number);
        var off = new RunningMean();
        foreach (var (sum, number) in all) off.Add(sum - (ratio * number));
        Hold(what, expected, ratio, Math.Sqrt(off.Variance / all.Count) / all.Average(r => r.Number));
    }

    private void Hold(string what, double expected, double estimate, double standardError)
    {
        var z = (estimate - expected) / standardError;
        output.WriteLine(FormattableString.Invariant($"{row} {what}: {estimate:G7} expected {expected:G7} z = {z:F2} (standard error {standardError / expected:P2})"));
        Assert.True(standardError <= 0.01 * expected,
            FormattableString.Invariant($"{row} {what}: the standard error is {standardError / expected:P2} of the value"));
        Assert.True(Math.Abs(z) <= 4, FormattableString.Invariant($"{row} {what}: {estimate:G7}, not {expected:G7}: z = {z:F2}"));
    }
}
