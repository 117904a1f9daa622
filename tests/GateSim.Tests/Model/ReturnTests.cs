using System.Globalization;
using GateSim.Model;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios;
using static GateSim.Tests.Model.DrawnGate;
using static GateSim.Tests.Model.SourcedGate;
using static GateSim.Tests.Model.TinyGate;

namespace GateSim.Tests.Model;

/// <summary>Vehicles that come back some time after they left, as another class.</summary>
public class ReturnTests
{
    private static Returns After(double minutes, decimal share = 1, double? within = null) =>
        new("empty", share, new Constant(Ticks(minutes)), within is { } most ? TimeSpan.FromMinutes(most) : null);

    private static ReplicationResult Result(Scenario scenario) => new Replication(scenario.Plan()).Run(1, null, CancellationToken.None);

    [Fact]
    public void A_vehicle_comes_back_so_long_after_it_left() =>
        Assert.Equal(["+goods@10", "-goods@11", "+empty@71", "-empty@72"],
            Passages(Only(Logged("log", (10, "goods"))).Returning("goods", After(60))));

    [Fact]
    public void It_comes_back_once() => Assert.Equal(["+empty@10", "-empty@11"],
        Passages(Only(Logged("log", (10, "empty"))).Returning("goods", After(60))));

    [Fact]
    public void It_is_never_later_than_it_must_be() =>
        Assert.Equal("+empty@41", Passages(Only(Logged("log", (10, "goods"))).Returning("goods", After(60, within: 30)))[2]);

    [Fact]
    public void Who_waited_at_the_start_comes_back_too()
    {
        var scenario = Only().Returning("goods", After(60));

        Assert.Equal(["+goods@0", "-goods@1", "+empty@61", "-empty@62"],
            Passages(scenario with { Demand = scenario.Demand with { WaitingAtStart = [new WaitingVehicles("goods", 1)] } }));
    }

    [Fact]
    public void Who_would_come_back_after_the_run_does_not()
    {
        var scenario = Only(Logged("log", (10, "goods"))).Lasting(1);

        Assert.Equal(2, Passages(scenario.Returning("goods", After(1440 - 11))).Count);
        Assert.Equal(4, Passages(scenario.Returning("goods", After(1440 - 13))).Count);
    }

    // At 71 come a logged vehicle and one that had left at 11.
    [Fact]
    public void At_one_instant_those_who_return_come_last() =>
        Assert.Equal(["+goods@71", "+empty@71"],
            Passages(Only(Logged("log", (10, "goods"), (71, "goods"))).Returning("goods", After(60))).Where(p => p.EndsWith("@71", StringComparison.Ordinal)));

    [Fact]
    public void Who_leaves_at_once_can_come_back_at_once() =>
        Assert.Equal(["+goods@10", "-goods@10", "+empty@10", "-empty@10"],
            Passages(Only(Logged("log", (10, "goods"))).Returning("goods", After(0)) with { Stations = [Station("lanes", Takes(0))] }));

    [Fact]
    public void A_share_of_those_who_leave_comes_back()
    {
        var scenario = Only(Source("export", PerDay(2_000), ("goods", 1)), Logged("log", (10, "goods"))).Returning("goods", After(1, 0.25m));
        var passages = Passages(scenario);

        Assert.Equal(0.25, (double)passages.Count(p => p.StartsWith("+empty", StringComparison.Ordinal))
            / passages.Count(p => p.StartsWith("-goods", StringComparison.Ordinal)), 0.03);
    }

    // So far apart that each has left before the next one comes.
    [Fact]
    public void Slower_lanes_meet_the_same_vehicles_again()
    {
        var log = Logged("log", [.. Enumerable.Range(0, 14).Select(i => (200.0 * i, "goods"))]);
        List<double> Stays(double minutes)
        {
            var scenario = Only(log).Returning("goods", After(60, 0.75m)) with { Stations = [Station("lanes", Takes(minutes, "goods"), TakesAbout(3))] };
            var empties = Passages(scenario).Where(p => p[1..].StartsWith("empty", StringComparison.Ordinal))
                .Select(p => double.Parse(p.Split('@')[1], CultureInfo.InvariantCulture));
            return [.. empties.Chunk(2).Select(stay => Math.Round(stay[1] - stay[0], 6))];
        }

        Assert.InRange(Stays(1).Count, 5, 13);
        Assert.Equal(Stays(1), Stays(2));
    }

    [Fact]
    public void A_source_more_changes_nothing_of_those_who_come_back()
    {
        var scenario = Usual.Returning("goods", new Returns("empty", 0.5m, new Exponential(Ticks(100)), null)) with
        {
            Stations = [.. Usual.Stations.Select(s => s with { Servers = StaffPlan.Always(1_000) })],
        };
        var more = scenario with
        {
            Classes = [.. scenario.Classes, Class("other", 0)],
            Demand = scenario.Demand with { Sources = [Source("more", PerDay(50), ("other", 1))] },
        };

        Assert.True(Passages(scenario).Count > 300);
        Assert.Equal(Passages(scenario), Passages(more).Where(p => !p.Contains("other", StringComparison.Ordinal)));
    }

    [Fact]
    public void Those_who_come_back_are_arrivals_with_times_of_their_own()
    {
        var scenario = Only(Logged("log", (10, "goods"), (20, "goods"))).Lasting(1).Returning("goods", After(60));
        var values = Replication.Keys(scenario.Plan()).Zip(Result(scenario).Values).ToDictionary(p => p.First, p => p.Second);
        double? Value(string measure, string statistic, string? vehicleClass) =>
            values.Single(v => v.Key.Measure == measure && v.Key.Statistic == statistic && v.Key.Station is null && v.Key.Class == vehicleClass).Value;

        Assert.Equal((4, 2, 2), (Value("arrivals", "perDay", null), Value("arrivals", "perDay", "goods"), Value("arrivals", "perDay", "empty")));
        Assert.Equal((4, 1), (Value("throughput", "perDay", null), Value("clearance-time", "mean", "empty")));
    }

    // One comes in the warm-up, and again after it.
    [Fact]
    public void Who_comes_back_after_the_warm_up_is_tallied()
    {
        var scenario = Only(Logged("log", (10, "goods"))).Returning("goods", After(1440)) with { Run = Usual.Run with { WarmUp = TimeSpan.FromDays(1) } };
        var result = Result(scenario);

        Assert.Equal(Ticks(1), (long)result.OfferedTicks[0]);
        Assert.Equal((2, 1), (result.Vehicles, result.ClearanceTimes.Sum(c => c.Count)));
    }

    [Fact]
    public void They_bring_their_work_with_them() =>
        Assert.Equal(Ticks(4), (long)Result(Only(Logged("log", (10, "goods"), (20, "goods"))).Returning("goods", After(60))).OfferedTicks[0]);
}
