using GateSim.Experiments;
using GateSim.Scenarios;
using GateSim.Studies;
using GateSim.Studies.Reading;
using GateSim.Tests.Scenarios;

namespace GateSim.Tests.Studies;

/// <summary>Published figures against simulated ones.</summary>
public class PublishedResultTests
{
    [Theory]
    [InlineData(100, 100, 0, 99, 101, true, 0)]
    [InlineData(100, 100, 0, 101, 103, false, 2)]     // 102 ± 1: above
    [InlineData(100, 100, 0.01, 101, 103, true, 2)]   // up to 101 is allowed, and the interval begins there
    [InlineData(110, 120, 0, 101, 103, false, -8)]
    [InlineData(110, 120, 0, 115, 117, true, 0)]      // within the range
    [InlineData(110, 120, 0.1, 97, 101, true, -11)]   // from 99 on
    public void A_figure_agrees_where_the_interval_meets_the_range(double low, double high, double tolerance, double from, double to, bool agrees, double difference)
    {
        var outcome = new Outcome("N", low, high, "S", null, null, false, new Case("f", [], null), new Quantity([]), tolerance, null);
        var result = new OutcomeResult(outcome, new Estimate(new StatisticKey("backlog", null, null, "mean", "vehicles"), (from + to) / 2, from, to, 10));

        Assert.Equal(agrees, result.Agrees);
        Assert.Equal(difference, result.Difference!.Value, 9);
    }

    [Fact]
    public void A_ratio_is_taken_replication_by_replication_and_has_no_unit_but_times()
    {
        using var gate = new TemporaryGate();
        var file = gate.Write("figures.yaml", """
            title: T
            scenario: tiny.yaml
            replications: 4
            outcomes:
              - { name: N, published: 2, unit: times, source: S, role: used, of: utilization/lanes/mean, per: utilization/lanes/mean, times: 2 }
            """);
        var simulated = PublishedResult.Of(StudyFile.Published(file), new CaseRuns(1, (_, _) => { }, CancellationToken.None)).Outcomes[0].Simulated;

        Assert.Equal((2, 2, 2, "times"), (simulated.Mean, simulated.Low, simulated.High, simulated.Key.Unit));
    }

    // One vehicle in a hundred minutes at a lane: with a service of 5 minutes it takes 5 and a little, with one of 10 some 10. A further lane hardly helps.
    [Fact]
    public void What_moves_the_measure_most_comes_first()
    {
        using var gate = new TemporaryGate();
        var file = gate.Write("figures.yaml", """
            title: T
            scenario: tiny.yaml
            replications: 4
            outcomes: []
            assumptions:
              - { name: lanes, path: stations.lanes.servers, low: 1, base: 1, high: 2, of: clearance-time/mean }
              - { name: service, path: stations.lanes.service, low: constant(5 min), base: constant(5 min), high: constant(10 min), of: clearance-time/mean }
            """);
        var result = PublishedResult.Of(StudyFile.Published(file), new CaseRuns(1, (_, _) => { }, CancellationToken.None));

        Assert.Equal(["service", "lanes"], result.Assumptions.Select(a => a.Assumption.Name));
        Assert.InRange(result.Assumptions[0].Effect, 0.95, 1.2);
        Assert.Equal(0, result.Assumptions[0].AtLow.Change.Mean);
        Assert.InRange(result.Assumptions[1].AtHigh.Change.Mean!.Value, -0.5, 0);
    }
}
