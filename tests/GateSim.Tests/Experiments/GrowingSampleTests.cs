using GateSim.Experiments;
using GateSim.Scenarios;
using GateSim.Tests.Model;

namespace GateSim.Tests.Experiments;

public class GrowingSampleTests
{
    private static readonly Quantity Clearance = new([new StatisticName("clearance-time", null, null, "mean")]);

    private static Scenario Gate(int replications) => DrawnGate.Usual with { Run = DrawnGate.Usual.Run with { Replications = new FixedReplications(replications) } };

    [Fact]
    public void Grown_step_by_step_it_is_what_one_experiment_gives()
    {
        var grown = new GrowingSample(Gate(1), threads: 2);
        foreach (var count in new[] { 2, 3, 11, 7, 12 }) grown.GrowTo(count, CancellationToken.None);
        var whole = ReplicatedResult.Of(Gate(12), 1, CancellationToken.None);

        Assert.Equal(12, grown.Count);
        Assert.Equal(whole.Values(Clearance), grown.Values(Clearance));
        Assert.Equal(whole.Estimate(Clearance), grown.Estimate(Clearance));
        Assert.Equal(whole.Result.Estimates, grown.Result.Estimates);
    }

    [Fact]
    public void Several_grow_side_by_side_each_to_its_own_count()
    {
        GrowingSample[] samples = [new(Gate(1), 1), new(Gate(1) with { Run = Gate(1).Run with { Seed = 9 } }, 1)];
        GrowingSample.GrowAll([(samples[0], 3), (samples[1], 5)], 2, CancellationToken.None);

        Assert.Equal([3, 5], samples.Select(s => s.Count));
        Assert.NotEqual(samples[0].Values(Clearance)[0], samples[1].Values(Clearance)[0]);
    }

    [Fact]
    public void Cancelled_it_keeps_what_it_had()
    {
        var sample = new GrowingSample(Gate(1), 1);
        sample.GrowTo(2, CancellationToken.None);
        Assert.Throws<OperationCanceledException>(() => sample.GrowTo(9, new CancellationToken(canceled: true)));
        Assert.True(sample.Count is >= 2 and < 9);
    }
}
