using System.Globalization;
using GateSim.Model;
using GateSim.Model.Crossings;
using GateSim.Model.Traffic;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios;
using static GateSim.Tests.Model.TinyGate;

namespace GateSim.Tests.Model;

/// <summary>What is taken down of single vehicles. A visit reads: place, joined, started, served, ended, and the server as #1.</summary>
public class CrossingTests
{
    private static string Text(Crossing crossing)
    {
        var visits = crossing.Visits.Select(v =>
            $"{(v.IsArea ? "area " : "")}{v.Place}: {At(v.Joined)} {At(v.Started)} {At(v.Served)} {At(v.Ended)}{(v.Server is { } s ? $" #{s + 1}" : "")}{(v.Outcome == Outcome.Served ? "" : $" {v.Outcome}")}");
        var end = crossing.Left is null ? "-" : $"{At(crossing.Left)} {crossing.Outcome}";
        return $"{crossing.Vehicle}: {At(crossing.Arrived)} to {end}, waited {At(crossing.Waited)}; {string.Join("; ", visits)}";
    }

    private static string At(long? ticks) => ticks is { } there ? Minutes(there).ToString(CultureInfo.InvariantCulture) : "-";

    private static IEnumerable<string> Texts(TinyGate gate) => gate.Crossings().Select(Text);

    [Fact]
    public void Who_waits_for_the_lane_starts_when_it_is_free() => Assert.Equal(
        ["1: 0 to 10 Served, waited 0; 0: 0 0 10 10 #1", "2: 1 to 15 Served, waited 9; 0: 1 10 15 15 #1"],
        Texts(new TinyGate(Station("lanes")).Comes(0, Needs("lanes", 10)).Comes(1, Needs("lanes", 5))));

    [Fact]
    public void They_come_in_the_order_in_which_they_leave_and_are_numbered_as_they_came() => Assert.Equal(
        ["2: 1 to 2 Served, waited 0; 0: 1 1 2 2 #2", "1: 0 to 10 Served, waited 0; 0: 0 0 10 10 #1"],
        Texts(new TinyGate(Station("lanes", servers: 2)).Comes(0, Needs("lanes", 10)).Comes(1, Needs("lanes", 1))));

    // The second is served at 5, but the bay is taken until 20: it stays at its lane, and waits in no queue.
    [Fact]
    public void Who_is_blocked_has_been_served_and_has_not_left_its_server()
    {
        var second = Texts(new TinyGate(Station("lanes"), Station("bays", room: 0)).Comes(0, Needs("bays", 20)).Comes(0, Needs("lanes", 5), Needs("bays", 1))).Last();
        Assert.Equal("2: 0 to 21 Served, waited 15; 0: 0 0 5 20 #1; 1: 20 20 21 21 #1", second);
    }

    [Fact]
    public void Visits_together_begin_together_and_each_ends_by_itself() => Assert.Equal(
        ["1: 0 to 9 Served, waited 0; 0: 0 0 4 4 #1; 1: 0 0 9 9 #1"],
        Texts(new TinyGate(Station("customs"), Station("quarantine")).Comes(0, Together(("customs", 4), ("quarantine", 9)))));

    [Fact]
    public void A_second_visit_to_a_station_is_a_visit_of_its_own() => Assert.Equal(
        ["1: 0 to 6 Served, waited 0; 0: 0 0 1 1 #1; 0: 4 4 6 6 #1"],
        Texts(new TinyGate(Station("lanes")).Comes(0, Needs("lanes", 1), Drives(3), Needs("lanes", 2))));

    // One place: the second is let in at 10. Who leaves the gate leaves the area with it.
    [Fact]
    public void A_stay_in_an_area_is_a_visit_without_a_server()
    {
        var gate = new TinyGate(Station("lanes")) { Areas = [new AreaPlan("yard") { Places = 1 }] };
        Assert.Equal(
            ["1: 0 to 13 Served, waited 0; area 0: 0 0 - 10; 0: 0 0 10 10 #1", "2: 2 to 14 Served, waited 8; area 0: 2 10 - 14; 0: 10 10 14 14 #1"],
            Texts(gate.Comes(0, Enters("yard"), Needs("lanes", 10), Leaves("yard"), Drives(3)).Comes(2, Enters("yard"), Needs("lanes", 4))));
    }

    [Fact]
    public void Who_gives_up_has_waited_so_long_and_was_not_served() => Assert.Equal(
        ["2: 1 to 4 GaveUp, waited -; 0: 1 - - 4 GaveUp", "1: 0 to 10 Served, waited 0; 0: 0 0 10 10 #1"],
        Texts(new TinyGate(Station("lanes", patience: 3)).Comes(0, Needs("lanes", 10)).Comes(1, Needs("lanes", 5))));

    [Fact]
    public void Who_is_turned_away_has_come_and_gone_at_once() => Assert.Equal(
        ["2: 1 to 1 TurnedAway, waited -; 0: 1 - - 1 TurnedAway", "1: 0 to 10 Served, waited 0; 0: 0 0 10 10 #1"],
        Texts(new TinyGate(Station("lanes", room: 0, whenFull: WhenFull.Leave)).Comes(0, Needs("lanes", 10)).Comes(1, Needs("lanes", 5))));

    [Fact]
    public void By_an_area_too() => Assert.Equal(
        ["1: 0 to 0 TurnedAway, waited -; area 0: 0 - - 0 TurnedAway"],
        Texts(new TinyGate(Station("lanes")) { Areas = [new AreaPlan("yard") { Places = 0, WhenFull = WhenFull.Leave }] }.Comes(0, Enters("yard"))));

    // The day ends at 1440: one is blocked, one in service, one waits; the first to come is the first told.
    [Fact]
    public void Who_is_still_there_at_the_end_comes_last_with_what_had_happened() => Assert.Equal(
        [
            "1: 1400 to 1401 Served, waited 0; 0: 1400 1400 1401 1401 #1",
            "2: 1410 to -, waited -; 0: 1410 1410 1415 - #1",
            "3: 1411 to -, waited -; 1: 1411 1411 - - #1",
            "4: 1412 to -, waited -; 0: 1412 - - -",
        ],
        Texts(new TinyGate(Station("lanes"), Station("bays", room: 0)).Comes(1400, Needs("lanes", 1)).Comes(1410, Needs("lanes", 5), Needs("bays", 1))
            .Comes(1411, Needs("bays", 100)).Comes(1412, Needs("lanes", 1))));

    [Fact]
    public void Who_came_in_the_warm_up_is_marked() =>
        Assert.Equal([true, false], new TinyGate(Station("lanes")) { WarmUp = 5 }.Comes(4, Needs("lanes", 2)).Comes(5, Needs("lanes", 1)).Crossings().Select(c => c.IsInWarmUp));

    [Fact]
    public void One_that_comes_back_has_the_number_with_which_it_left()
    {
        var scenario = SourcedGate.Only(SourcedGate.Logged("log", (10, "empty"), (20, "goods")))
            .Returning("goods", new Returns("empty", 1, new Constant(Ticks(60)), null));
        var names = new CrossingNames(scenario);
        Assert.Equal(["empty log 0 False", "goods log 1 False", "empty log 1 True"],
            Of(scenario).Select(c => $"{names.Class(c)} {names.Source(c)} {c.Number} {c.IsBack}"));
    }

    // Only who is of the goods is asked for the trait; the others do not draw it.
    [Fact]
    public void Traits_have_names_where_they_were_drawn()
    {
        var scenario = DrawnGate.FourAtTheStart with
        {
            Traits = [DrawnGate.Flag("heavy", 0.5m), new Trait("channel", false, [new TraitValue("green", 0), new TraitValue("red", 1)]), DrawnGate.Flag("asked by nobody", 1)],
            Routes = [new Route("all", [DrawnGate.Visit("lanes", 1, "goods", "heavy"), DrawnGate.Visit("documents", 1, "goods", "red")])],
        };
        scenario = scenario with { Demand = scenario.Demand with { WaitingAtStart = [new WaitingVehicles("goods", 20), new WaitingVehicles("empty", 1)] } };
        var names = new CrossingNames(scenario);
        var told = Of(scenario).Select(c => $"{names.Class(c)} {names.Has(c, 0)} {names.Value(c, 1)} {names.Has(c, 2)}").ToHashSet();
        Assert.Equal(["empty   ", "goods False red ", "goods True red "], told.Order(StringComparer.Ordinal));
    }

    // What is left is a replication's own results, whatever the number of vehicles; see the test of the same kind in CommonDrawTests.
    [Fact]
    public void Taking_down_allocates_next_to_nothing_for_a_vehicle()
    {
        long Bytes(double perDay)
        {
            var usual = DrawnGate.Usual;
            var scenario = usual with
            {
                Demand = usual.Demand with { VehiclesPerDay = perDay, DayFactors = [1, 0, 0, 0, 0, 0, 0] },
                Stations = [.. usual.Stations.Select(s => s with { Servers = StaffPlan.Always(400) })],
            };
            using var part = new CrossingPart(new MemoryStream(30_000_000));
            var replication = new Replication(scenario.Plan(), () => part);
            for (var i = 0; i < 2; i++)
            {
                part.Begin();
                replication.Run(1, null, CancellationToken.None);
            }
            part.Begin();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var result = replication.Run(1, null, CancellationToken.None);
            var visits = result.Crossings!.Read().Sum(c => c.Visits.Count);
            Assert.InRange(visits, result.Vehicles, 2 * result.Vehicles);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        var (few, many) = (Bytes(1_000), Bytes(80_000));
        Assert.True(many - few < 79_000 * 24 / 10, $"{many - few} bytes for 79,000 vehicles more");
    }

    private static IEnumerable<Crossing> Of(Scenario scenario) =>
        new Replication(scenario.Plan(), () => new CrossingPart(new MemoryStream())).Run(1, null, CancellationToken.None).Crossings!.Read();
}
