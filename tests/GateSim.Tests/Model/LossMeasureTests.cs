using GateSim.Randomness.Distributions;
using GateSim.Scenarios;
using static GateSim.Tests.Model.TinyGate;

namespace GateSim.Tests.Model;

/// <summary>How vehicles are counted that are turned away or give up.</summary>
public class LossMeasureTests
{
    private static Need Lane(double minutes) => Needs("lanes", minutes);

    private static StationPlan Lanes(double patience, int servers = 1, StaffPlan? staff = null, OpeningHours? hours = null, int? room = null) =>
        Station("lanes", servers, room, staff: staff, hours: hours, patience: patience);

    // Of four at a lane, one starts, one waits, two find the room full; the one that waits gives up at 10.
    private static TinyGate Four => new TinyGate(Station("lanes", room: 1, whenFull: WhenFull.Leave, patience: 9), Station("scales")) { Classes = [("truck", 0), ("fruit", 0)] }
        .Comes("truck", 0, Lane(30)).Comes("fruit", 1, Lane(30)).Comes("fruit", 2, Lane(30)).Comes("truck", 3, Needs("scales", 4), Lane(30));

    [Fact]
    public void Losses_are_counted_for_the_gate_for_the_place_and_by_class()
    {
        var result = Four.Result();

        Assert.Equal((2, 1, 1), (result.Value("turned-away", "perDay"), result.Value("turned-away", "perDay", vehicleClass: "truck"), result.Value("turned-away", "perDay", vehicleClass: "fruit")));
        Assert.Equal((2, 1), (result.Value("turned-away", "perDay", "lanes"), result.Value("turned-away", "perDay", "lanes", "fruit")));
        Assert.Equal((1, 0, 1), (result.Value("gave-up", "perDay"), result.Value("gave-up", "perDay", vehicleClass: "truck"), result.Value("gave-up", "perDay", "lanes", "fruit")));
        Assert.Equal((3, 1, 2), (result.Value("uncleared", "perDay"), result.Value("uncleared", "perDay", vehicleClass: "truck"), result.Value("uncleared", "perDay", vehicleClass: "fruit")));
        Assert.DoesNotContain(result.Keys, k => k is { Measure: "turned-away" or "gave-up", Station: "scales" });
    }

    [Fact]
    public void Who_leaves_uncleared_has_arrived_but_is_in_no_time_and_no_throughput()
    {
        var result = Four.Result();

        Assert.Equal((4, 1), (result.Value("arrivals", "perDay"), result.Value("throughput", "perDay")));
        Assert.Equal((30, 0), (result.Value("clearance-time", "max"), result.Value("waiting-time", "mean")));
        Assert.Equal((0, 0), (result.Value("backlog", "max"), result.Replication.Unfinished));
    }

    // In the queue from 1 to 10; in the gate 30 + 9 + 0 + 4.
    [Fact]
    public void It_was_in_the_queue_and_in_the_gate_while_it_was_there()
    {
        var result = Four.Result();

        Assert.Equal(9 / 1440.0, result.Value("queue-length", "mean", "lanes")!.Value, 1e-12);
        Assert.Equal(43 / 1440.0, result.Value("in-system", "mean")!.Value, 1e-12);
        Assert.Equal(0, result.Value("waiting-time", "mean", "lanes"));
    }

    [Fact]
    public void Nor_was_it_cleared_the_same_day()
    {
        var gate = new TinyGate(Lanes(patience: 5)) { ExtraMeasures = ["same-day"] }.Comes(0, Lane(10)).Comes(1, Lane(10));

        Assert.Equal(0.5, gate.Result().Value("same-day", "share"));
    }

    [Fact]
    public void Those_before_the_end_of_the_warm_up_do_not_count()
    {
        TinyGate Warmed(double warmUp) => new TinyGate(Lanes(patience: 5)) { WarmUp = warmUp, Days = 2 }.Comes(0, Lane(10)).Comes(1, Lane(10));

        Assert.Equal((0.5, 0.5), (Warmed(0).Result().Value("gave-up", "perDay"), Warmed(0).Result().Value("uncleared", "perDay")));
        Assert.Equal((0, 0), (Warmed(1440).Result().Value("gave-up", "perDay"), Warmed(1440).Result().Value("uncleared", "perDay")));
    }

    // A minute of waiting is 1,000 VND. 20 minutes are waited by the one, and 8 by the other, which leaves.
    [Fact]
    public void Its_waiting_costs_too()
    {
        var lanes = Station("lanes") with { Patience = [DrawnGate.Takes(8, "fruit")] };
        var costs = new Costs([new VehicleCosts("truck", 60_000, 0, null), new VehicleCosts("fruit", 60_000, 7_000_000, new Constant(Ticks(1)))], []);
        var result = new TinyGate(lanes) { Classes = [("truck", 0), ("fruit", 0)], Costs = costs }
            .Comes("truck", 0, Lane(20)).Comes("truck", 0, Lane(20)).Comes("fruit", 1, Lane(20)).Result();

        Assert.Equal((28_000, 8_000), (result.Value("cost", "perDay"), result.Value("cost", "perDay", vehicleClass: "fruit")));
        Assert.Equal(14_000, result.Value("cost", "perVehicle"));
        Assert.Equal(0, result.Value("spoiled", "perDay"));
    }

    // 20 + 20 came to the lane; 5 that would have come to the scales never will.
    [Fact]
    public void What_it_would_have_needed_later_is_no_work_for_anybody()
    {
        var result = new TinyGate(Lanes(patience: 5), Station("scales")).Comes(0, Lane(20), Needs("scales", 5)).Comes(0, Lane(20), Needs("scales", 5)).Result();

        Assert.Equal([40, 5], result.Replication.OfferedTicks.Select(t => Minutes((long)t)));
    }

    [Fact]
    public void Nothing_is_counted_where_nobody_can_be_lost() =>
        Assert.DoesNotContain(new TinyGate(Station("lanes", room: 1)).Result().Keys, k => k.Measure is "turned-away" or "gave-up" or "uncleared");
}
