using GateSim.Experiments;
using GateSim.Scenarios.Reading;
using GateSim.Statistics;

namespace GateSim.Tests.Theory;

/// <summary>The shipped theory scenarios, from the file to the table, against what their headings say.</summary>
public class ScenarioFileTests(ITestOutputHelper output)
{
    [Theory]
    // M/M/1, rho 0.8: Wq = rho / (mu - lambda) = 4 min, L = 4.
    [InlineData("mm1.yaml", "waiting-time", "mean", null, 4.0)]
    [InlineData("mm1.yaml", "in-system", "mean", null, 4.0)]
    // Pollaczek-Khinchine: Wq = lambda E[S²] / 2 (1 - rho) = 0.8 (1 + 1.5²) / 0.4 = 6.5 min.
    [InlineData("mg1-lognormal.yaml", "waiting-time", "mean", null, 6.5)]
    // Cobham: W0 = 0.8; 0.8 / (1 - 0.2) = 1 and 0.8 / (1 - 0.2) (1 - 0.8) = 5 min.
    [InlineData("priority.yaml", "waiting-time", "mean", "first", 1.0)]
    [InlineData("priority.yaml", "waiting-time", "mean", "other", 5.0)]
    // Vehicle k of 200 (k > 6) starts after k - 6 departures at rate 6/5 a minute: sum of (k - 6) 5/6 over 7 … 200, by 200.
    [InlineData("drain.yaml", "waiting-time", "mean", null, 78.8125)]
    // The last is out after 194 departures at 5/6 min each and the longest of six: 161.667 + 5 (1 + 1/2 + … + 1/6) = 173.917 min.
    [InlineData("drain.yaml", "clearance-time", "max", null, 173.91667)]
    public void A_shipped_theory_scenario_meets_its_theory(string file, string measure, string statistic, string? vehicleClass, double expected)
    {
        var scenario = ScenarioFile.Read(Path.Combine(AppContext.BaseDirectory, "scenarios", file));
        var estimate = new Experiment(scenario) { Threads = 2 }.Run(CancellationToken.None).Find(measure, statistic, null, vehicleClass);
        var error = estimate.HalfWidth!.Value / StudentT.TwoSided(0.95, estimate.Replications - 1);
        var z = (estimate.Mean!.Value - expected) / error;
        output.WriteLine(FormattableString.Invariant($"{file} {measure} {vehicleClass}: {estimate.Mean:0.0000} expected {expected} z = {z:0.00}, standard error {error / expected:0.00 %}"));
        Assert.InRange(z, -4, 4);
        Assert.True(error <= 0.01 * expected, "the standard error is above 1 %");
    }
}
