using GateSim.Analysis.Twins;
using GateSim.Experiments;
using GateSim.Scenarios;
using GateSim.Tests.Model;
using static GateSim.Verification.TheoryGate;

namespace GateSim.Tests.Experiments;

public class TwinCheckTests
{
    private static Scenario Gate(double service, int replications = 60) => OneDay(7, 1550, ProfileP, Lanes(6, Exp(service))) is var day
        ? day with { Run = day.Run with { Replications = new FixedReplications(replications) } } : day;

    private static TwinCheck Check(Scenario simulated, Scenario twin) =>
        TwinCheck.Of(new Experiment(simulated).Run(CancellationToken.None), Twin.Of(twin.Plan()));

    [Fact]
    public void A_gate_agrees_with_its_exact_twin()
    {
        var check = Check(Gate(3), Gate(3));

        Assert.Equal(24, check.Hours.Count);
        Assert.True(Assert.Single(check.Places).Agrees);
    }

    // Services that are a tenth longer make more than half as many again wait.
    [Fact]
    public void It_does_not_agree_with_that_of_another_gate()
    {
        var place = Assert.Single(Check(Gate(3), Gate(3.3)).Places);

        Assert.False(place.Agrees);
        Assert.Contains(place.Differing, h => h.Hour == 18);
        Assert.True(place.Worst.Twin > place.Worst.Simulated);
        Assert.Empty(place.Suspects);
    }

    [Fact]
    public void One_replication_does_not_tell() => Assert.Null(Assert.Single(Check(Gate(3, replications: 1), Gate(3)).Places).Agrees);

    // Intervals of 24 hours together at 95 %: each at 99.79 %, about 1.6 times as wide.
    [Theory]
    [InlineData(TwinMethod.Exact, 10, 10.5, true)]
    [InlineData(TwinMethod.Exact, 10, 10.7, false)]
    [InlineData(TwinMethod.Corrected, 10, 13.9, true)]
    [InlineData(TwinMethod.Corrected, 10, 14.9, false)]
    [InlineData(TwinMethod.Fluid, 10, 2.1, true)]
    [InlineData(TwinMethod.Fluid, 10, 1.9, false)]
    public void A_method_may_be_off_by_its_tolerance(TwinMethod method, double simulated, double twin, bool agrees) =>
        Assert.Equal(agrees, new TwinHour("lanes", 9, method, twin, simulated, 0.5).Agrees);
}
