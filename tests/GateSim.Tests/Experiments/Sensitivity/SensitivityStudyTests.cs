using GateSim.Experiments;
using GateSim.Experiments.Sensitivity;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;
using GateSim.Tests.Scenarios;

namespace GateSim.Tests.Experiments.Sensitivity;

/// <summary>One lane that ten vehicles wait for at the start: they are cleared after 1, 2 … 10 services, 5.5 on average.</summary>
public sealed class SensitivityStudyTests : IDisposable
{
    private static readonly Quantity Clearance = new([new StatisticName("clearance-time", null, null, "mean")]);
    private readonly TemporaryGate _gate = new();

    public void Dispose() => _gate.Dispose();

    private SensitivityStudy Study(string uncertain, params string[] sets)
    {
        _gate.Write("gate.yaml", $"extends: tiny.yaml\nrun: {{ days: 1, replications: 2 }}\ndemand: {{ vehiclesPerDay: 0, waitingAtStart: {{ truck: 10 }} }}\nuncertain:\n{uncertain}");
        return new SensitivityStudy(new Case(Path.Combine(_gate.Folder, "gate.yaml"), sets, null), c => c.Read(), Clearance, 2, (_, _) => { }, CancellationToken.None);
    }

    private const string Service = "  service: { path: stations.lanes.service, low: constant(4 min), high: constant(8 min) }\n";
    private const string Order = "  order: { path: stations.lanes.order, low: fifo, high: priority }\n";

    [Fact]
    public void One_at_a_time_each_end_is_held_against_the_scenario()
    {
        var found = Study(Service + Order).OneAtATime();

        // 5 minutes a service as it stands: 27.5 on average; 4 give 22 and 8 give 44.
        Assert.Equal((-5.5, 16.5), (found[0].AtLow.Change.Mean!.Value, found[0].AtHigh.Change.Mean!.Value));
        Assert.Equal((16.5, true), (found[0].Size, found[0].Matters));
        Assert.Equal((0, false), (found[1].Size, found[1].Matters));
    }

    [Fact]
    public void Together_the_input_that_does_all_has_all_of_the_variance()
    {
        var effects = Study(Service + Order).Morris(4);
        Assert.Equal([22, 0], effects.Select(e => Math.Round(e.MeanSize.Value, 6)));

        var indices = Study(Service + Order).Sobol(64);
        Assert.Equal(1, indices[0].Total.Value, 0.1);
        Assert.Equal(0, indices[1].Total.Value);
    }

    [Fact]
    public void A_decision_is_judged_at_every_point_of_the_joint_sample()
    {
        // Two lanes halve the services that one waits for: 3 instead of 5.5 on average, 2.5 services or 10 to 20 minutes less.
        var joint = Study(Service).Decide(["stations.lanes.servers=2"], worthwhile: 15, sample: 10);

        // The sample has one point in each tenth of 4 to 8 minutes; 15 minutes are saved from 6 minutes on.
        Assert.Equal((5, 5, 0), (joint.Count(Verdict.Pays), joint.Count(Verdict.DoesNotPay), joint.Count(Verdict.CannotTell)));
        // Clopper and Pearson's interval for 5 of 10, as in any table.
        var (share, low, high) = joint.Share(Verdict.Pays, 0.95);
        Assert.Equal((0.5, 0.1871, 0.8129), (share, Math.Round(low, 4), Math.Round(high, 4)));
    }

    [Fact]
    public void What_cannot_be_told_yet_says_how_many_replications_would_tell_half_of_it()
    {
        var key = new StatisticKey("clearance-time", null, null, "mean", "min");
        DecisionPoint Point(double change, double half, Verdict verdict) => new([], new PairedDifference(
            new Estimate(key, 50, null, null, 5), new Estimate(key, 50 + change, null, null, 5), new Estimate(key, change, change - half, change + half, 5)), verdict);

        // 10 less, where 5 would be worthwhile: half-widths of 10, 15 and 20 have to shrink to 5, which takes 4, 9 and 16 times the 5 replications.
        var joint = new JointDecision([Point(-10, 15, Verdict.CannotTell), Point(-10, 20, Verdict.CannotTell), Point(-10, 10, Verdict.CannotTell), Point(-10, 1, Verdict.Pays)], 5);
        Assert.Equal(45, joint.ReplicationsForHalf(largerIsBetter: false));
        Assert.Null(new JointDecision([Point(-10, 1, Verdict.Pays)], 5).ReplicationsForHalf(largerIsBetter: false));
    }

    [Fact]
    public void An_end_that_makes_a_wrong_scenario_is_told_with_what_set_it() =>
        Assert.StartsWith("--set classes.truck.share=50%", Assert.Throws<ScenarioException>(() => Study("  share: { path: classes.truck.share, low: 50%, high: 100% }\n").OneAtATime()).Problems[0].ToString(), StringComparison.Ordinal);
}
