using GateSim.Experiments;
using GateSim.Model;
using GateSim.Scenarios;
using GateSim.Tests.Model;

namespace GateSim.Tests.Experiments;

public class RangeTests
{
    private static Scenario Gate(FixedReplications replications) => DrawnGate.Usual with { Run = DrawnGate.Usual.Run with { Replications = replications } };

    private static (ExperimentResult Result, List<ReplicationResult> Each) Run(FixedReplications replications)
    {
        List<ReplicationResult> each = [];
        var experiment = new Experiment(Gate(replications)) { Threads = 2, EachReplication = (_, replication) => each.Add(replication) };
        return (experiment.Run(CancellationToken.None), each);
    }

    [Fact]
    public void A_range_gives_the_replications_of_its_numbers()
    {
        var (whole, range) = (Run(new FixedReplications(9)).Each, Run(new FixedReplications(3) { From = 5 }).Each);
        Assert.Equal([5, 6, 7], range.Select(r => r.Number));
        foreach (var replication in range) Assert.Equal(whole[replication.Number - 1].Values, replication.Values);
    }

    [Fact]
    public void Replications_that_were_run_elsewhere_come_to_the_result_of_one_run()
    {
        var (whole, each) = Run(new FixedReplications(9));
        var collected = new Experiment(Gate(new FixedReplications(9))).Collect(TimeSpan.Zero, each, CancellationToken.None);
        Assert.Equal(whole.Estimates, collected.Estimates);
        Assert.Equal(whole.Hourly, collected.Hourly);
        Assert.Equal((whole.Vehicles, whole.Unfinished, whole.Replications), (collected.Vehicles, collected.Unfinished, collected.Replications));
    }

    // Else each range could leave out another warm-up.
    [Theory]
    [InlineData(1, 3)]
    [InlineData(51, 100)]
    public void Every_range_looks_for_the_warm_up_in_the_same_pilots(int from, int count) =>
        Assert.Equal(30, WarmUpSearch.PilotsOf(Gate(new FixedReplications(count) { From = from })));

    [Fact]
    public void A_plain_number_looks_for_the_warm_up_in_no_more_than_it_runs() => Assert.Equal(3, WarmUpSearch.PilotsOf(Gate(new FixedReplications(3))));
}
