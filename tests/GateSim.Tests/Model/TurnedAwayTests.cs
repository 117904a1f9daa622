using GateSim.Model.Traffic;
using GateSim.Scenarios;
using static GateSim.Tests.Model.TinyGate;

namespace GateSim.Tests.Model;

/// <summary>Vehicles that find the room full and do not wait.</summary>
public class TurnedAwayTests
{
    private static Need Lane(double minutes) => Needs("lanes", minutes);

    private static StationPlan Bays(int room) => Station("bays", room: room, whenFull: WhenFull.Leave);

    [Fact]
    public void Who_finds_the_room_full_leaves_at_once()
    {
        var diary = new TinyGate(Bays(room: 1)).Comes(0, Needs("bays", 10)).Comes(1, Needs("bays", 10)).Comes(2, Needs("bays", 10)).Comes(11, Needs("bays", 10)).Run();

        Assert.Equal([10, 20, null, 30], diary.LeftAt);
        Assert.Equal([(2, 2, Outcome.TurnedAway)], diary.Uncleared);
        Assert.Equal([0, 1, 11], diary.Joins("bays"));
    }

    [Fact]
    public void Without_room_who_cannot_start_leaves() =>
        Assert.Equal([10, null, 20], new TinyGate(Bays(room: 0)).Comes(0, Needs("bays", 10)).Comes(9, Needs("bays", 10)).Comes(10, Needs("bays", 10)).Run().LeftAt);

    [Fact]
    public void A_closed_station_fills_its_room_and_turns_the_rest_away() =>
        Assert.Equal([65, null, 70], new TinyGate(Station("bays", room: 1, hours: Hours((60, 600)), whenFull: WhenFull.Leave))
            .Comes(0, Needs("bays", 5)).Comes(1, Needs("bays", 5)).Comes(60, Needs("bays", 5)).Run().LeftAt);

    // Vehicle 1 is done at the lane at 5 and turned away at the bays: the lane is free at once.
    [Fact]
    public void Who_comes_from_a_server_leaves_it_with_the_gate()
    {
        var diary = new TinyGate(Station("lanes"), Bays(room: 0)).Comes(0, Needs("bays", 20)).Comes(0, Lane(5), Needs("bays", 10)).Comes(1, Lane(5)).Run();

        Assert.Equal([0, 5], diary.Starts("lanes"));
        Assert.Equal([(1, 5, Outcome.TurnedAway)], diary.Uncleared);
    }

    [Fact]
    public void Who_leaves_gives_back_its_place_in_the_yard()
    {
        var gate = new TinyGate(Bays(room: 0)) { Areas = [new AreaPlan("yard") { Places = 1 }] };

        Assert.Equal([0, 5], gate.Comes(0, Needs("bays", 20)).Comes(0, Enters("yard"), Drives(5), Needs("bays", 1)).Comes(1, Enters("yard")).Run().LetInto("yard"));
    }
}
