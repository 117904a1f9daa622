using GateSim.Model.Stations;
using static GateSim.Tests.Model.TinyGate;

namespace GateSim.Tests.Model;

/// <summary>Vehicles that block each other for ever: the run fails and names the stations.</summary>
public class DeadlockTests
{
    private static DeadlockException Fails(TinyGate gate) => Assert.Throws<DeadlockException>(() => gate.Run());

    [Fact]
    public void Of_two()
    {
        var failure = Fails(new TinyGate(Station("lanes", room: 0), Station("scales"), Station("bays", room: 0))
            .Comes(0, Needs("lanes", 5), Needs("bays", 5))
            .Comes(0, Needs("bays", 7), Needs("lanes", 5)));

        Assert.Equal(["lanes", "bays"], failure.Stations);
        Assert.Equal(7, Minutes(failure.At));
        Assert.Equal("vehicles block each other for ever at lanes and bays", failure.Message);
    }

    [Fact]
    public void Of_three()
    {
        var failure = Fails(new TinyGate(Station("a", room: 0), Station("b", room: 0), Station("c", room: 0))
            .Comes(0, Needs("a", 5), Needs("b", 5))
            .Comes(0, Needs("b", 5), Needs("c", 5))
            .Comes(0, Needs("c", 5), Needs("a", 5)));

        Assert.Equal(["a", "b", "c"], failure.Stations);
    }

    [Fact]
    public void Of_one_with_itself() =>
        Assert.Equal(["a"], Fails(new TinyGate(Station("a", room: 0)).Comes(0, Needs("a", 5), Needs("a", 5))).Stations);

    // The place is taken by one that waits for the very server that is kept.
    [Fact]
    public void Of_one_with_one_that_waits_behind_it() =>
        Assert.Equal(["a"], Fails(new TinyGate(Station("a", room: 1)).Comes(0, Needs("a", 5), Needs("a", 5)).Comes(1, Needs("a", 5))).Stations);

    [Fact]
    public void Of_all_servers_of_two_stations()
    {
        var failure = Fails(new TinyGate(Station("a", servers: 2, room: 0), Station("b", room: 0))
            .Comes(0, Needs("a", 5), Needs("b", 5))
            .Comes(0, Needs("a", 6), Needs("b", 5))
            .Comes(0, Needs("b", 7), Needs("a", 5)));

        Assert.Equal(["a", "b"], failure.Stations);
        Assert.Equal(7, Minutes(failure.At));
    }

    [Fact]
    public void Who_only_waits_behind_a_deadlock_is_not_named()
    {
        var failure = Fails(new TinyGate(Station("a", room: 0), Station("b", room: 0), Station("before"), Station("c", room: 0))
            .Comes(0, Needs("before", 1), Needs("c", 1))
            .Comes(0, Needs("c", 30))
            .Comes(0, Needs("a", 5), Needs("b", 5))
            .Comes(0, Needs("b", 5), Needs("a", 5)));

        Assert.Equal(["a", "b"], failure.Stations);
    }

    [Fact]
    public void It_comes_out_of_a_replication_too() =>
        Assert.Throws<DeadlockException>(() => new TinyGate(Station("a", room: 0)).Comes(0, Needs("a", 5), Needs("a", 5)).Result());

    // A server that is planned, but at a time when the station is always closed, is no way out.
    [Fact]
    public void A_server_that_is_never_on_duty_does_not_help() =>
        Assert.Equal(["a"],
            Fails(new TinyGate(Station("a", room: 0, staff: Staff((0, 1), (600, 2)), hours: Hours((0, 500))))
            .Comes(0, Needs("a", 5), Needs("a", 5))).Stations);

    [Fact]
    public void A_server_that_comes_on_duty_later_is_a_way_out() =>
        Assert.Equal([605], new TinyGate(Station("a", room: 0, staff: Staff((0, 1), (600, 2)))).Comes(0, Needs("a", 5), Needs("a", 5)).Run().LeftAt);

    [Fact]
    public void A_server_still_at_work_is_a_way_out()
    {
        var diary = new TinyGate(Station("a", servers: 2, room: 0), Station("b", room: 0))
            .Comes(0, Needs("a", 5), Needs("b", 5))
            .Comes(0, Needs("a", 30))
            .Comes(0, Needs("b", 7), Needs("a", 5))
            .Run();

        Assert.Equal([35, 30, 35], diary.LeftAt);
    }

    [Fact]
    public void A_server_that_will_be_repaired_is_a_way_out()
    {
        var diary = new TinyGate(Station("a", servers: 2, room: 0)).Comes(0, Needs("a", 5), Needs("a", 5)).Breaks("a", 1, 1, 20).Run();

        Assert.Equal([25], diary.LeftAt);
    }

    [Fact]
    public void Without_limited_room_nobody_blocks_anybody() =>
        Assert.Equal([10, 10], new TinyGate(Station("a"), Station("b")).Comes(0, Needs("a", 5), Needs("b", 5)).Comes(0, Needs("b", 5), Needs("a", 5))
            .Run().LeftAt);

    // They wait for ever, but not for each other: the run says how many are unfinished.
    [Fact]
    public void A_station_that_never_opens_is_no_deadlock()
    {
        var gate = new TinyGate(Station("lanes"), Station("bays", room: 0, hours: Hours())).Comes(0, Needs("lanes", 5), Needs("bays", 5))
            .Comes(0, Needs("lanes", 5));

        Assert.Equal([0], gate.Run().Starts("lanes"));
        Assert.Equal(2, gate.Result().Replication.Unfinished);
    }

    private static TinyGate RingWithFruitBehind => new TinyGate(Station("a", room: 0), Station("b", room: 1) with { Patience = [DrawnGate.Takes(20, "fruit")] })
    {
        Classes = [("truck", 0), ("fruit", 0)],
    };

    // From 10 on 0 keeps the server of b and waits for that of a, 1 the other way round. At 21 the fruit gives up its place in the room.
    [Fact]
    public void One_that_will_lose_patience_dissolves_a_ring() =>
        Assert.Equal([26, 26, null], RingWithFruitBehind
            .Comes("truck", 0, Needs("b", 10), Needs("a", 5)).Comes("truck", 0, Needs("a", 5), Needs("b", 5)).Comes("fruit", 1, Needs("b", 5)).Run().LeftAt);

    // The place of the fruit is taken by the truck of 2, which waits for ever.
    [Fact]
    public void Or_shows_that_there_is_one()
    {
        var failure = Fails(RingWithFruitBehind
            .Comes("truck", 0, Needs("b", 10), Needs("a", 5)).Comes("truck", 0, Needs("a", 5), Needs("b", 5)).Comes("fruit", 1, Needs("b", 5)).Comes("truck", 2, Needs("b", 5)));

        Assert.Equal(["a", "b"], failure.Stations);
        Assert.Equal(21, Minutes(failure.At));
    }

    [Fact]
    public void Who_is_turned_away_blocks_nobody() =>
        Assert.Equal([null, 5], new TinyGate(Station("a", room: 0, whenFull: GateSim.Scenarios.WhenFull.Leave), Station("b", room: 0))
            .Comes(0, Needs("b", 2), Needs("a", 5)).Comes(0, Needs("a", 4), Needs("b", 1)).Run().LeftAt);
}
