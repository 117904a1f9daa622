using GateSim.Experiments;
using GateSim.Scenarios;
using GateSim.Statistics;
using GateSim.Tests.Model;
using static GateSim.Verification.TheoryGate;

namespace GateSim.Tests.Theory;

/// <summary>
/// M/M/1, λ 0.8/min, mean service 1: W = 1 / (μ − λ) = 5 min (row 1), whichever way the variance is reduced. More and longer services make every wait
/// longer, so antithetic pairs must help (Law, Simulation Modeling and Analysis, 5th ed., §11.3), and so must knowing how much came.
/// </summary>
public class VarianceReductionTheoryTests(ITestOutputHelper output)
{
    private static ExperimentResult Run(VarianceReduction reduction, int replications)
    {
        var scenario = Steady(3, 0.8, 12, Lanes(1, Exp(1)));
        scenario = scenario with
        {
            Run = scenario.Run with { WarmUp = TimeSpan.FromDays(1), VarianceReduction = reduction, Replications = new FixedReplications(replications), Confidence = 0.95 },
        };
        return new Experiment(scenario) { Threads = 2 }.Run(CancellationToken.None);
    }

    [Theory]
    [InlineData(VarianceReduction.None, 0)]
    [InlineData(VarianceReduction.Antithetic, 1.1)]
    [InlineData(VarianceReduction.Controls, 1.3)]
    public void The_mean_stays_and_the_variance_falls(VarianceReduction reduction, double atLeast)
    {
        var result = Run(reduction, 300);
        var clearance = result.Find("clearance-time", "mean");
        var standardError = clearance.HalfWidth!.Value / StudentT.TwoSided(0.95, clearance.Replications - 1);
        var factor = result.VarianceReduced.FirstOrDefault(v => v.Key == clearance.Key)?.Factor ?? 0;
        output.WriteLine(FormattableString.Invariant($"{reduction}: {clearance.Mean:F4} ± {standardError:F4} (standard error), factor {factor:F2}"));

        Assert.InRange(Math.Abs(clearance.Mean!.Value - 5), 0, 4 * standardError);
        Assert.InRange(factor, atLeast, 10);
    }

    // What came is known to be as expected on average: with a day factor, sources, traits and hours too.
    [Fact]
    public void Controls_are_zero_on_average()
    {
        var (vehicles, work) = (new RunningMean(), new RunningMean());
        var scenario = DrawnGate.Usual with { Run = DrawnGate.Usual.Run with { WarmUp = TimeSpan.FromHours(9.5), VarianceReduction = VarianceReduction.Controls, Replications = new FixedReplications(600) } };
        new Experiment(scenario)
        {
            EachReplication = (_, replication) =>
            {
                vehicles.Add(replication.Controls[0]);
                work.Add(replication.Controls[1]);
            },
        }.Run(CancellationToken.None);

        Assert.InRange(vehicles.Mean / Math.Sqrt(vehicles.Variance / vehicles.Count), -4, 4);
        Assert.InRange(work.Mean / Math.Sqrt(work.Variance / work.Count), -4, 4);
        Assert.True(vehicles.Variance > 1 && work.Variance > 0);
    }
}
