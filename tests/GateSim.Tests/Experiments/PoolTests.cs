using GateSim.Experiments;
using GateSim.Model;
using GateSim.Scenarios;
using GateSim.Tests.Model;

namespace GateSim.Tests.Experiments;

/// <summary>What all replications say together.</summary>
public class PoolTests
{
    private static readonly Scenario Gate = (DrawnGate.Usual with { Run = DrawnGate.Usual.Run with { Replications = new FixedReplications(12) } })
        .Measuring(new StatisticName("waiting-time", null, null, "share>0s"));

    private readonly List<ReplicationResult> _replications = [];
    private readonly ExperimentResult _result;

    public PoolTests() =>
        _result = new Experiment(Gate) { EachReplication = (_, replication) => _replications.Add(replication) }.Run(CancellationToken.None);

    private Estimate Pooled(string measure, string statistic, string? station = null, string? vehicleClass = null) =>
        _result.Pooled.Select(p => p.Estimate).Single(e => e.Key == new StatisticKey(measure, station, vehicleClass, statistic, e.Key.Unit));

    private List<double> Values(StatisticName name) =>
        _replications.ConvertAll(r => r.Values[MeasureCatalogue.KeysIn(Gate).Index().First(k => name.Names(k.Item)).Index] ?? 0);

    [Theory]
    [InlineData("clearance-time", "mean")]
    [InlineData("waiting-time", "mean")]
    [InlineData("waiting-time", "share>0s")]
    public void A_pooled_mean_gives_each_vehicle_the_same_weight(string measure, string statistic)
    {
        var vehicles = _replications.ConvertAll(r => r.ClearanceTimes.Sum(c => c.Count));
        var expected = Values(new(measure, null, null, statistic)).Zip(vehicles, (mean, count) => mean * count).Sum() / vehicles.Sum();
        var estimate = Pooled(measure, statistic);

        Assert.Equal(expected, estimate.Mean!.Value, 9);
        Assert.Equal(expected, (estimate.Low!.Value + estimate.High!.Value) / 2, 9);
        Assert.Equal(12, estimate.Replications);
    }

    [Fact]
    public void A_pooled_quantile_is_of_all_vehicles_and_within_its_interval()
    {
        var p95 = Pooled("clearance-time", "p95");

        Assert.Equal(_result.ClearanceTimes.Quantile(0.95), p95.Mean!.Value, 0.009 * p95.Mean.Value);
        Assert.InRange(p95.Mean.Value, p95.Low!.Value, p95.High ?? double.MaxValue);
    }

    [Fact]
    public void Classes_have_their_own() =>
        Assert.Equal(
            [null, .. Gate.Classes.Select(c => c.Name)],
            _result.Pooled.Where(p => p.Estimate.Key is { Measure: "clearance-time", Statistic: "p99" }).Select(p => p.Estimate.Key.Class));

    // Of twelve replications the sixth smallest is the median, the eleventh (10.8) the 90 % quantile; ranks 3 and 10 are the ends of the first at 95 %
    // (Conover: P(B ≤ 2) = 0.0193, P(B ≤ 9) = 0.9807), and the second has no end above: 0.9¹² = 28 %.
    [Fact]
    public void Half_of_the_runs_never_have_more_in_the_gate()
    {
        var largest = Values(new("in-system", null, null, "max")).Order().ToList();
        var (half, most) = (Pooled("in-system", "p50 of max"), Pooled("in-system", "p90 of max"));

        Assert.Equal((largest[5], largest[2], largest[9]), (half.Mean, half.Low, half.High));
        Assert.Equal((largest[10], largest[7], null), (most.Mean, most.Low, most.High));
    }
}
