using GateSim.Model.Traffic;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios;
using static GateSim.Tests.Model.TinyGate;

namespace GateSim.Tests.Model;

/// <summary>Vehicles that are turned away at a full room, and those that give up waiting.</summary>
public class LeavingTests
{
    private static Need Lane(double minutes) => Needs("lanes", minutes);

    private static StationPlan Lanes(double patience, int servers = 1, StaffPlan? staff = null, OpeningHours? hours = null, int? room = null) =>
        Station("lanes", servers, room, staff: staff, hours: hours, patience: patience);

    private static StationPlan Bays(int room) => Station("bays", room: room, whenFull: WhenFull.Leave);

    public class TurnedAway
    {
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

        // 0 has the bays from 5 to 25; 1 is turned away there at 10 and has the scales until 35. 2 is turned away at 15, and keeps the lane while it waits
        // for the scales.
        [Fact]
        public void Or_keeps_it_until_it_can_go_on()
        {
            var scenario = Otherwise(new VisitStep("bays", Condition.Always, 1) { Otherwise = "scales" },
                DrawnGate.Station("bays", DrawnGate.Takes(20)) with { Room = 0, WhenFull = WhenFull.Leave },
                DrawnGate.Station("scales", DrawnGate.Takes(25)) with { Room = 0 },
                DrawnGate.Station("lanes", DrawnGate.Takes(5)));

            var diary = DrawnGate.Run(scenario);

            Assert.Equal([0, 5, 10, 35], diary.Starts("lanes"));
            Assert.Equal([10, 35], diary.Starts("scales"));
        }

        [Fact]
        public void Who_leaves_gives_back_its_place_in_the_yard()
        {
            var gate = new TinyGate(Bays(room: 0)) { Areas = [new AreaPlan("yard") { Places = 1 }] };

            Assert.Equal([0, 5], gate.Comes(0, Needs("bays", 20)).Comes(0, Enters("yard"), Drives(5), Needs("bays", 1)).Comes(1, Enters("yard")).Run().LetInto("yard"));
        }
    }

    public class GaveUp
    {
        [Fact]
        public void Who_has_waited_so_long_leaves_the_queue()
        {
            var diary = new TinyGate(Lanes(patience: 8)).Comes(0, Lane(10)).Comes(1, Lane(10)).Comes(5, Lane(10)).Run();

            Assert.Equal([10, null, 20], diary.LeftAt);
            Assert.Equal([(1, 9, Outcome.GaveUp)], diary.Uncleared);
        }

        [Fact]
        public void Who_has_started_never_gives_up() =>
            Assert.Equal([60, 110], new TinyGate(Lanes(patience: 50)).Comes(0, Lane(60)).Comes(10, Lane(50)).Run().LeftAt);

        // The service began at 0, before the other began to wait: its end comes first.
        [Fact]
        public void A_patience_that_ends_as_the_server_gets_free_is_just_long_enough() =>
            Assert.Equal([10, 20], new TinyGate(Lanes(patience: 9)).Comes(0, Lane(10)).Comes(1, Lane(10)).Run().LeftAt);

        // Vehicle 1 starts at 2, when vehicle 2 waits already: vehicle 2 gives up before the service ends at the same instant.
        [Fact]
        public void But_not_when_it_began_before_the_service() =>
            Assert.Equal([(2, 10, Outcome.GaveUp)], new TinyGate(Lanes(patience: 9)).Comes(0, Lane(2)).Comes(1, Lane(8)).Comes(1, Lane(8)).Run().Uncleared);

        // Duty changes before anybody gives up, so at 60 the third one starts.
        [Fact]
        public void Those_who_wait_for_the_opening_lose_patience_too()
        {
            var diary = new TinyGate(Lanes(patience: 50, hours: Hours((60, 600)))).Comes(0, Lane(10)).Comes(9, Lane(10)).Comes(10, Lane(10)).Comes(21, Lane(10)).Run();

            Assert.Equal([(0, 50, Outcome.GaveUp), (1, 59, Outcome.GaveUp)], diary.Uncleared);
            Assert.Equal([null, null, 70, 80], diary.LeftAt);
        }

        // Room for one: vehicle 2 waits to enter from 2 on, and enters as vehicle 1 gives up. It has begun to wait in the queue at 7 only.
        [Fact]
        public void Who_gives_up_makes_room()
        {
            var diary = new TinyGate(Lanes(patience: 6, room: 1)).Comes(0, Lane(10)).Comes(1, Lane(10)).Comes(2, Lane(10)).Run();

            Assert.Equal([0, 1, 7], diary.Joins("lanes"));
            Assert.Equal([10, null, 20], diary.LeftAt);
        }

        [Fact]
        public void Who_waits_to_enter_is_in_no_queue_and_does_not_lose_patience() =>
            Assert.Equal([100, 200, 300], new TinyGate(Station("lanes", room: 0, patience: 6)).Comes(0, Lane(100)).Comes(1, Lane(100)).Comes(2, Lane(100)).Run().LeftAt);

        [Fact]
        public void A_patience_of_nothing_is_for_those_who_can_start_at_once() =>
            Assert.Equal([10, null, 20], new TinyGate(Lanes(patience: 0)).Comes(0, Lane(10)).Comes(1, Lane(1)).Comes(10, Lane(10)).Run().LeftAt);

        // The first in the line, in its middle and at its end.
        [Theory]
        [InlineData(1, new long[] { 0, 2, 3 })]
        [InlineData(2, new long[] { 0, 1, 3 })]
        [InlineData(3, new long[] { 0, 1, 2 })]
        public void The_others_keep_their_order(int impatient, long[] order)
        {
            var lanes = Station("lanes") with { Patience = [DrawnGate.Takes(5, "fruit")] };
            var gate = new TinyGate(lanes) { Classes = [("truck", 0), ("fruit", 0)] };
            for (var v = 0; v < 4; v++) gate.Comes(v == impatient ? "fruit" : "truck", v, Lane(10));

            Assert.Equal(order, gate.Run().Order("lanes"));
        }

        [Fact]
        public void Each_class_has_a_patience_of_its_own_or_waits_for_ever()
        {
            var lanes = Station("lanes") with { Patience = [DrawnGate.Takes(5, "fruit"), DrawnGate.Takes(20, "parts")] };
            var gate = new TinyGate(lanes) { Classes = [("truck", 0), ("fruit", 0), ("parts", 0)] };

            var diary = gate.Comes("truck", 0, Lane(100)).Comes("truck", 1, Lane(1)).Comes("fruit", 2, Lane(1)).Comes("parts", 3, Lane(1)).Run();

            Assert.Equal([(2, 7, Outcome.GaveUp), (3, 23, Outcome.GaveUp)], diary.Uncleared);
            Assert.Equal(101, diary.LeftAt[1]);
        }

        [Fact]
        public void From_a_line_of_priority_too()
        {
            var gate = new TinyGate(Station("lanes", order: QueueOrder.Priority, patience: 15)) { Classes = [("truck", 0), ("fruit", 1)] };

            var diary = gate.Comes("truck", 0, Lane(10)).Comes("truck", 1, Lane(10)).Comes("fruit", 2, Lane(10)).Comes("fruit", 3, Lane(10)).Run();

            Assert.Equal([(1, 16, Outcome.GaveUp), (3, 18, Outcome.GaveUp)], diary.Uncleared);
            Assert.Equal([0, 2], diary.Order("lanes"));
        }

        // 0 and 1 are served; 2 and 4 wait at the first lane, 3 at the second. At 12 vehicle 2 has lost patience: 4 is now the first there.
        [Fact]
        public void From_a_queue_of_ones_own()
        {
            var lanes = Station("lanes", 2, queue: QueueKind.PerServer) with { Patience = [DrawnGate.Takes(10, "fruit")] };
            var gate = new TinyGate(lanes) { Classes = [("truck", 0), ("fruit", 0)] };

            var diary = gate.Comes("truck", 0, Lane(20)).Comes("truck", 1, Lane(30)).Comes("fruit", 2, Lane(5)).Comes("truck", 3, Lane(5)).Comes("truck", 4, Lane(5)).Run();

            Assert.Equal([20, 31, null, 36, 25], diary.LeftAt);
        }

        // At 14 both fruit have given up: one stands at the first lane and three at the second, of which the last comes over. At 105 the other.
        [Fact]
        public void Its_lane_is_shorter_then_and_another_comes_over()
        {
            var lanes = Station("lanes", 2, queue: QueueKind.PerServer) with { Patience = [DrawnGate.Takes(10, "fruit")], ChangeLanes = LaneChange.ToShorter };
            var gate = new TinyGate(lanes) { Classes = [("truck", 0), ("fruit", 0)] };

            var diary = gate.Comes("truck", 0, Lane(100)).Comes("truck", 1, Lane(200)).Comes("fruit", 2, Lane(5)).Comes("truck", 3, Lane(5))
                .Comes("fruit", 4, Lane(5)).Comes("truck", 5, Lane(5)).Run();

            Assert.Equal([100, 201, null, 110, null, 105], diary.LeftAt);
        }

        // 2 and 4 wait at the first lane, 3 at the second. At 5, when 1 has left, 4 comes over behind 3.
        [Fact]
        public void Who_has_changed_lanes_takes_its_patience_along()
        {
            var lanes = Station("lanes", 2, queue: QueueKind.PerServer, patience: 10) with { ChangeLanes = LaneChange.ToShorter };

            var diary = new TinyGate(lanes).Comes(0, Lane(100)).Comes(0, Lane(5)).Comes(1, Lane(50)).Comes(2, Lane(50)).Comes(3, Lane(50)).Run();

            Assert.Equal([(2, 11, Outcome.GaveUp), (4, 13, Outcome.GaveUp)], diary.Uncleared);
            Assert.Equal([100, 5, null, 55, null], diary.LeftAt);
        }

        // Ten minutes each, at once: who is heavy and not the first waits for 5.
        [Theory]
        [InlineData(1, 3)]
        [InlineData(0, 0)]
        public void It_can_go_by_a_trait_that_nothing_else_asks_for(int share, int lost)
        {
            var lanes = DrawnGate.Station("lanes", DrawnGate.Takes(10)) with { Patience = [DrawnGate.Takes(5, "heavy")] };
            var gate = FourAtTheStart with { Stations = [lanes], Routes = [new Route("all", [DrawnGate.Visit("lanes")])], Traits = [DrawnGate.Flag("heavy", share)] };

            Assert.Equal(lost, DrawnGate.Run(gate).Uncleared.Count);
        }

        [Fact]
        public void A_patience_that_nobody_needs_changes_no_draw()
        {
            var patience = new ServiceLine(Condition.Always, new Uniform(Ticks(1e6), Ticks(2e6)));
            var patient = DrawnGate.Usual with { Stations = [.. DrawnGate.Usual.Stations.Select(s => s with { Patience = [patience] })] };

            Assert.Equal(DrawnGate.Run(DrawnGate.Usual).LeftAt, DrawnGate.Run(patient).LeftAt);
        }

        // Vehicle 1 starts at 2 and has left at 3; the object that stood for its visit is then that of vehicle 3, a truck without patience, which
        // waits when the patience of vehicle 1 would have ended.
        [Fact]
        public void The_patience_of_a_vehicle_that_has_left_is_nobodys()
        {
            var lanes = Station("lanes") with { Patience = [DrawnGate.Takes(50, "fruit")] };
            var gate = new TinyGate(lanes) { Classes = [("truck", 0), ("fruit", 0)] };

            var diary = gate.Comes("truck", 0, Lane(2)).Comes("fruit", 1, Lane(1)).Comes("truck", 10, Lane(100)).Comes("truck", 20, Lane(1)).Comes("truck", 30, Lane(1)).Run();

            Assert.Empty(diary.Uncleared);
            Assert.Equal([2, 3, 110, 111, 112], diary.LeftAt);
        }
    }

    public class AtAnArea
    {
        private static TinyGate Gate(AreaPlan area) => new(Station("lanes")) { Areas = [area] };

        private static AreaPlan Yard(double patience) => new("yard") { Places = 1, Patience = new Constant(Ticks(patience)) };

        [Fact]
        public void Who_waits_outside_for_too_long_drives_away()
        {
            var diary = Gate(Yard(patience: 5)).Comes(0, Enters("yard"), Drives(10), Leaves("yard")).Comes(1, Enters("yard"), Drives(10)).Comes(6, Enters("yard"), Drives(3)).Run();

            Assert.Equal([(1, 6, Outcome.GaveUp)], diary.Uncleared);
            Assert.Equal([10, null, 13], diary.LeftAt);
        }

        [Fact]
        public void Who_has_been_let_in_stays() =>
            Assert.Equal([100], Gate(Yard(patience: 5)).Comes(0, Enters("yard"), Drives(100)).Run().LeftAt);

        // One every ten minutes: at 10 the third is called, as the second has gone.
        [Fact]
        public void The_next_one_is_called_in_its_place()
        {
            var area = new AreaPlan("gate") { PerHour = StaffPlan.Always(6), Patience = new Constant(Ticks(8)) };

            Assert.Equal([0, 10], Gate(area).Comes(0, Enters("gate")).Comes(1, Enters("gate")).Comes(3, Enters("gate")).Run().LetInto("gate"));
        }

        [Fact]
        public void Its_books_have_those_who_gave_up_outside_while_they_waited()
        {
            var result = Gate(Yard(patience: 5)).Comes(0, Enters("yard"), Drives(10)).Comes(1, Enters("yard"), Drives(10)).Result();

            Assert.Equal(5 / 1440.0, result.Value("area-outside", "mean", "yard"));
            Assert.Equal(0, result.Value("area-waiting-time", "mean", "yard"));
            Assert.Equal(1, result.Value("gave-up", "perDay", "yard"));
        }
    }

    public class Measured
    {
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

    public class OnAnotherRoute
    {
        // Four at once: the first is served, the second waits 15 minutes, the others give up at 12 and are done at the scales at 13 and 14.
        [Fact]
        public void Who_gives_up_at_a_visit_goes_on_by_the_route_named_for_that()
        {
            var diary = DrawnGate.Run(Otherwise(new VisitStep("bays", Condition.Always, 1) { Otherwise = "scales" },
                DrawnGate.Station("bays", DrawnGate.Takes(10)) with { Patience = [DrawnGate.Takes(12)] },
                DrawnGate.Station("scales", DrawnGate.Takes(1))));

            Assert.Equal([10, 20, 13, 14], diary.LeftAt);
            Assert.Equal([(2, 12, Outcome.GaveUp), (3, 12, Outcome.GaveUp)], diary.Losses);
            Assert.Empty(diary.Uncleared);
        }

        [Fact]
        public void Who_gives_up_outside_an_area_too()
        {
            var scenario = Otherwise(new EnterStep("yard", Condition.Always, 1) { Otherwise = "scales" }, DrawnGate.Station("scales", DrawnGate.Takes(1))) with
            {
                Areas = [new AreaPlan("yard") { PerHour = StaffPlan.Always(6), Patience = new Constant(Ticks(15)) }],
            };

            // Called at 0 and 10; the others go at 15 to the scales.
            var diary = DrawnGate.Run(scenario);
            Assert.Equal([0, 10, 16, 17], diary.LeftAt);
            Assert.Equal(2, diary.Losses.Count);
        }

        // Turned away at the scales, too, it leaves.
        [Fact]
        public void And_may_be_lost_there_for_good()
        {
            var diary = DrawnGate.Run(Otherwise(new VisitStep("bays", Condition.Always, 1) { Otherwise = "scales" },
                DrawnGate.Station("bays", DrawnGate.Takes(10)) with { Room = 0, WhenFull = WhenFull.Leave },
                DrawnGate.Station("scales", DrawnGate.Takes(1)) with { Room = 0, WhenFull = WhenFull.Leave }));

            Assert.Equal([10, 1, null, null], diary.LeftAt);
            Assert.Equal(3 + 2, diary.Losses.Count);
            Assert.Equal([(2, 0, Outcome.TurnedAway), (3, 0, Outcome.TurnedAway)], diary.Uncleared);
        }

        // It has been to the lanes once when it comes there again: the second visit draws anew, whatever route it is on.
        [Fact]
        public void Its_draws_are_those_of_the_visits_it_makes()
        {
            var lanes = DrawnGate.Station("lanes", DrawnGate.TakesAbout(10));
            var again = DrawnGate.Usual with
            {
                Stations = [lanes],
                Demand = DrawnGate.Usual.Demand with { VehiclesPerDay = 0, WaitingAtStart = [new WaitingVehicles("goods", 1)] },
                Routes = [new Route("all", [DrawnGate.Visit("lanes"), DrawnGate.Visit("lanes")])],
            };
            var turned = again with
            {
                Areas = [new AreaPlan("never") { PerDay = 0, WhenFull = WhenFull.Leave }],
                Routes = [new Route("all", [DrawnGate.Visit("lanes"), new EnterStep("never", Condition.Always, 1) { Otherwise = "other" }]),
                    new Route("other", [DrawnGate.Visit("lanes")])],
            };

            Assert.Equal(DrawnGate.Run(again).LeftAt, DrawnGate.Run(turned).LeftAt);
        }
    }

    private static Scenario FourAtTheStart => DrawnGate.Usual with
    {
        Demand = DrawnGate.Usual.Demand with { VehiclesPerDay = 0, WaitingAtStart = [new WaitingVehicles("goods", 4)] },
    };

    // They come to the lanes first, where there are some, then to the step, from which a route leads to the scales.
    private static Scenario Otherwise(Step step, params StationPlan[] stations) => FourAtTheStart with
    {
        Stations = stations,
        Routes =
        [
            new Route("all", [.. stations.Where(s => s.Name == "lanes").Select(s => DrawnGate.Visit(s.Name)), step]),
            new Route("scales", [DrawnGate.Visit("scales")]),
        ],
    };
}
