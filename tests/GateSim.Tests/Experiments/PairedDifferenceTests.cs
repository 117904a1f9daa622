using GateSim.Experiments;
using GateSim.Scenarios;

namespace GateSim.Tests.Experiments;

/// <summary>Two results of the same vehicles, replication by replication.</summary>
public class PairedDifferenceTests
{
    private static readonly Quantity Clearance = Of("clearance-time/mean");

    private static Quantity Of(params string[] names) =>
        new([.. names.Select(n => n.Split('/')).Select(p => new StatisticName(p[0], p.Length > 2 ? p[1] : null, null, p[^1]))]);

    private static ReplicatedResult Run(Scenario scenario) => ReplicatedResult.Of(scenario, 2, CancellationToken.None);

    private static ReplicatedResult Lanes(int servers, ulong seed = 1)
    {
        var scenario = Written.Lanes(servers, "exponential(5 min)", 700);
        return Run(scenario with { Run = scenario.Run with { Seed = seed } });
    }

    [Fact]
    public void Nothing_changed_is_a_difference_of_nothing_without_doubt()
    {
        var difference = PairedDifference.Between(Lanes(3), Lanes(3), Clearance).Change;

        Assert.Equal((0, 0, 0), (difference.Mean, difference.Low, difference.High));
    }

    // A service of 5 minutes that is made one of 7, with a lane for everyone: each vehicle takes two minutes longer, whoever comes and when.
    [Fact]
    public void What_is_sure_of_every_vehicle_has_an_interval_of_no_width()
    {
        var (five, seven) = (Run(Written.Lanes(500, "constant(5 min)", 300)), Run(Written.Lanes(500, "constant(7 min)", 300)));
        var difference = PairedDifference.Between(five, seven, Clearance);

        Assert.Equal(5, difference.Before.Mean!.Value, 9);
        Assert.Equal(7, difference.After.Mean!.Value, 9);
        Assert.Equal(2, difference.Change.Mean!.Value, 9);
        Assert.Equal(0, difference.Change.HalfWidth!.Value, 9);
    }

    [Fact]
    public void On_the_same_vehicles_a_difference_is_known_better_than_either_figure()
    {
        var difference = PairedDifference.Between(Lanes(4), Lanes(3), Clearance);

        Assert.True(difference.Change.Low > 0); // a lane less never makes anybody faster
        Assert.Equal(difference.After.Mean!.Value - difference.Before.Mean!.Value, difference.Change.Mean!.Value, 9);
        Assert.True(difference.Change.HalfWidth < difference.After.HalfWidth);
    }

    [Fact]
    public void Other_seeds_meet_other_vehicles_and_are_refused() =>
        Assert.Throws<ArgumentException>(() => PairedDifference.Between(Lanes(3), Lanes(3, seed: 2), Clearance));

    [Fact]
    public void Statistics_are_added_up_replication_by_replication_and_multiplied()
    {
        var run = Lanes(3);
        var arrivals = run.Values(Of("arrivals/perDay"));

        Assert.Equal(12, arrivals.Count);
        Assert.Equal(arrivals.Select(a => 1.5 * (a + a)), run.Values(Of("arrivals/perDay", "arrivals/perDay") with { Times = 1.5 }));
        Assert.Equal(run.Result.Find("arrivals", "perDay"), run.Estimate(Of("arrivals/perDay")));
    }

    [Theory]
    [InlineData(-9, -5, 5, false, Verdict.Pays)]
    [InlineData(-9, -4.9, 5, false, Verdict.CannotTell)]
    [InlineData(-5, -1, 5, false, Verdict.DoesNotPay)]
    [InlineData(1, 2, 0, false, Verdict.DoesNotPay)]
    [InlineData(0, 0, 0, false, Verdict.DoesNotPay)]
    [InlineData(0.05, 0.09, 0.05, true, Verdict.Pays)]
    [InlineData(0.01, 0.09, 0.05, true, Verdict.CannotTell)]
    [InlineData(-0.09, 0.04, 0.05, true, Verdict.DoesNotPay)]
    public void A_change_is_judged_by_its_whole_interval(double low, double high, double worthwhile, bool largerIsBetter, Verdict verdict) =>
        Assert.Equal(verdict, new PairedDifference(At(0, 0), At(low, high), At(low, high)).Judge(worthwhile, largerIsBetter));

    [Fact]
    public void One_replication_cannot_tell() =>
        Assert.Equal(Verdict.CannotTell, new PairedDifference(At(0, 0), At(0, 0), new Estimate(Key, -100, null, null, 1)).Judge(1, false));

    private static readonly StatisticKey Key = new("clearance-time", null, null, "mean", "min");

    private static Estimate At(double low, double high) => new(Key, (low + high) / 2, low, high, 10);
}
