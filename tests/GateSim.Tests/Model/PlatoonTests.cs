using GateSim.Scenarios;
using static GateSim.Tests.Model.DrawnGate;

namespace GateSim.Tests.Model;

/// <summary>Vehicles that come in groups.</summary>
public class PlatoonTests
{
    private static Scenario InPlatoons(double headwaySeconds, params PlatoonSize[] sizes) => Usual with
    {
        Demand = Usual.Demand with { VehiclesPerDay = 3_000, Platoons = new Platoons(sizes, TimeSpan.FromSeconds(headwaySeconds)) },
    };

    [Fact]
    public void Without_headway_a_platoon_comes_at_one_instant() =>
        Assert.All(Arrivals(InPlatoons(0, new PlatoonSize(3, 1))).CountBy(at => at), platoon => Assert.Equal(3, platoon.Value));

    [Fact]
    public void Within_a_platoon_vehicles_follow_by_the_headway()
    {
        var leaders = Arrivals(InPlatoons(0, new PlatoonSize(3, 1))).Distinct().ToList();
        var expected = leaders.SelectMany(at => new[] { at, at + 0.5, at + 1 }).Where(at => at < 2880).Order();

        Assert.All(expected.Zip(Arrivals(InPlatoons(30, new PlatoonSize(3, 1)))), pair => Assert.Equal(pair.First, pair.Second, 6));
    }

    [Fact]
    public void Who_would_come_after_the_run_does_not_come()
    {
        var leaders = Arrivals(InPlatoons(0, new PlatoonSize(2, 1))).Count / 2;

        Assert.Equal(leaders, Arrivals(InPlatoons(86_400 * 2, new PlatoonSize(2, 1))).Count);
    }

    // 600 of these headways are 1.6 milliseconds less than the 2^64 ticks at which a 64-bit number begins anew: a little before the leader.
    [Fact]
    public void A_headway_of_decades_does_not_come_round()
    {
        var leaders = Arrivals(InPlatoons(0, new PlatoonSize(1000, 1))).Distinct();

        Assert.Equal(leaders, Arrivals(InPlatoons(3_074_457_345.6182560, new PlatoonSize(1000, 1))));
    }

    // The number of vehicles stays, and so does the share of the platoons (not of the vehicles) of each size.
    [Fact]
    public void Sizes_are_shares_of_platoons()
    {
        var platoons = Arrivals(InPlatoons(0, new PlatoonSize(1, 0.75m), new PlatoonSize(5, 0.25m))).CountBy(at => at).ToList();

        Assert.Equal([1, 5], platoons.Select(p => p.Value).Distinct().Order());
        Assert.Equal(0.25, (double)platoons.Count(p => p.Value == 5) / platoons.Count, 0.03);
        Assert.Equal(6_000, platoons.Sum(p => p.Value), 500.0);
    }

    [Fact]
    public void Platoons_of_one_are_no_platoons() =>
        Assert.Equal(Vehicles(Usual with { Demand = Usual.Demand with { VehiclesPerDay = 3_000 } }), Vehicles(InPlatoons(20, new PlatoonSize(1, 1))));

    // Platoons overtake each other here; whose draws are whose is not a matter of who comes first.
    [Fact]
    public void The_headway_changes_nothing_of_a_vehicle_but_when_it_comes()
    {
        var together = Vehicles(InPlatoons(0, new PlatoonSize(3, 1)));
        var apart = Vehicles(InPlatoons(100, new PlatoonSize(3, 1))).ToHashSet();

        Assert.All(together.Chunk(3), platoon => Assert.Contains(platoon[0], apart));
    }

    [Fact]
    public void Each_vehicle_of_a_platoon_has_a_class_of_its_own() =>
        Assert.Contains(Vehicles(InPlatoons(0, new PlatoonSize(3, 1))).GroupBy(v => v.Split('@', ' ')[1]),
            platoon => platoon.Select(v => v.Split('@')[0]).Distinct().Count() == 2);
}
