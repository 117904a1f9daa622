using GateSim.Model;
using GateSim.Scenarios;
using static GateSim.Tests.Model.DrawnGate;

namespace GateSim.Tests.Model;

/// <summary>Two scenarios that differ in what does not concern a vehicle meet the same vehicles.</summary>
public class CommonDrawTests
{
    private static Scenario Servers(Scenario scenario, int servers) =>
        scenario with { Stations = [.. scenario.Stations.Select(s => s with { Servers = StaffPlan.Always(servers) })] };

    private static Dictionary<StatisticKey, double?> Results(Scenario scenario)
    {
        var plan = scenario.Plan();
        return Replication.Keys(plan).Zip(new Replication(plan).Run(1, null, CancellationToken.None).Values)
            .ToDictionary(p => p.First, p => p.Second);
    }

    // All rows of the one that the other has too.
    private static void AssertSame(Scenario expected, Scenario actual)
    {
        var results = Results(actual);
        Assert.All(Results(expected).Where(r => results.ContainsKey(r.Key)), r => Assert.Equal(r.Value, results[r.Key]));
    }

    [Fact]
    public void More_servers_meet_the_same_vehicles()
    {
        var closed = Usual with
        {
            Stations = [.. Usual.Stations.Select(s =>
            s with { Hours = new OpeningHours(Enumerable.Repeat<IReadOnlyList<OpeningWindow>>([], 7).ToArray()) })]
        };

        Assert.True(Vehicles(Usual).Count > 100);
        Assert.Equal(Vehicles(Usual), Vehicles(Servers(Usual, 5)));
        Assert.Equal(Vehicles(Usual), Vehicles(closed));
    }

    [Fact]
    public void Seed_and_replication_make_other_vehicles()
    {
        Assert.Equal(Vehicles(Usual), Vehicles(Usual));
        Assert.NotEqual(Vehicles(Usual), Vehicles(Usual, replication: 2));
        Assert.NotEqual(Vehicles(Usual), Vehicles(Usual with { Run = Usual.Run with { Seed = 2 } }));
    }

    [Fact]
    public void A_longer_run_begins_with_the_same_vehicles()
    {
        var vehicles = Vehicles(Usual);

        Assert.Equal(vehicles, Vehicles(Usual with { Run = Usual.Run with { Days = 5 } }).Take(vehicles.Count));
    }

    [Fact]
    public void A_class_split_into_two_neighbours_that_are_alike_changes_nothing_but_its_rows()
    {
        var split = Usual with { Classes = [Class("goods", 0.2m), Class("more-goods", 0.5m), Class("empty", 0.3m)] };

        Assert.Equal(Routes(Usual), Routes(split));
        AssertSame(Usual with { Classes = [Class("all goods", 0.7m), Class("empty", 0.3m)] }, split);
    }

    [Fact]
    public void A_station_that_nobody_visits_changes_nothing()
    {
        var more = Usual with { Stations = [Station("scales", Takes(3)), .. Usual.Stations] };

        Assert.Equal(Vehicles(Usual), Vehicles(more));
        AssertSame(Usual, more);
    }

    [Fact]
    public void A_step_more_changes_no_other_draw()
    {
        var more = Usual with
        {
            Stations = [.. Usual.Stations, Station("scales", Takes(3))],
            Routes = [new Route("all", [Visit("scales"), .. Usual.Routes[0].Steps, Visit("scales", 0.5m)])],
        };

        Assert.Equal(Vehicles(Usual), Vehicles(more).Select(v => v.Replace(" scales:3", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_second_visit_to_a_station_has_a_draw_of_its_own_and_leaves_the_first_as_it_was()
    {
        var twice = Usual with { Routes = [new Route("all", [.. Usual.Routes[0].Steps, Visit("lanes")])] };

        Assert.Equal(Vehicles(Usual), Vehicles(twice).Select(v => v[..v.LastIndexOf(' ')]));
        Assert.All(Vehicles(twice).Select(v => v.Split(' ')), parts => Assert.NotEqual(parts[1], parts[3]));
    }

    [Fact]
    public void A_trait_more_changes_nothing_where_nothing_asks_for_it_and_only_that_where_it_is_asked_for()
    {
        var unused = Usual with { Traits = [Flag("heavy", 0.5m)] };
        var asked = unused with { Routes = [new Route("all", [.. Usual.Routes[0].Steps, Visit("lanes", 1, "heavy")])] };

        Assert.Equal(Vehicles(Usual), Vehicles(unused));
        AssertSame(Usual, unused);
        Assert.Equal(Vehicles(Usual), Vehicles(asked).Select(v => v.Count(c => c == ':') == 3 ? v[..v.LastIndexOf(' ')] : v));
        Assert.Contains(Vehicles(asked), v => v.Count(c => c == ':') == 3);
    }

    [Fact]
    public void The_order_of_the_stations_in_the_file_changes_nothing()
    {
        var turned = Usual with { Stations = [.. Usual.Stations.Reverse()] };

        Assert.Equal(Vehicles(Usual), Vehicles(turned));
        AssertSame(Usual, turned);
    }

    // Between midnight and one the lanes are closed, whatever their staffing says.
    [Fact]
    public void A_server_that_is_never_on_duty_changes_nothing()
    {
        OpeningWindow[] day = [new(TimeSpan.FromHours(1), TimeSpan.FromHours(24))];
        var hours = new OpeningHours(Enumerable.Repeat<IReadOnlyList<OpeningWindow>>(day, 7).ToArray());
        Scenario With(StaffPlan staff) => Usual with { Stations = [.. Usual.Stations.Select(s => s with { Servers = staff, Hours = hours })] };

        AssertSame(
            With(StaffPlan.Always(2)),
            With(new StaffPlan([new Shift(TimeSpan.Zero, TimeSpan.FromHours(1), 9), new Shift(TimeSpan.FromHours(1), TimeSpan.FromHours(24), 2)])));
    }

    [Fact]
    public void One_replication_after_another_gives_what_it_gives_alone()
    {
        var plan = Usual.Plan();
        var used = new Replication(plan);
        used.Run(7, null, CancellationToken.None);

        Assert.Equal(new Replication(plan).Run(1, null, CancellationToken.None).Values, used.Run(1, null, CancellationToken.None).Values);
    }

    // All come on the first day and are gone at the end. What is left is a replication's own results, whatever the number of vehicles.
    [Fact]
    public void A_warm_replication_allocates_next_to_nothing_for_a_vehicle()
    {
        long Bytes(double perDay)
        {
            var scenario = Servers(Usual with { Demand = Usual.Demand with { VehiclesPerDay = perDay, DayFactors = [1, 0, 0, 0, 0, 0, 0] } }, 400);
            var replication = new Replication(scenario.Plan());
            for (var i = 0; i < 2; i++) replication.Run(1, null, CancellationToken.None);
            var before = GC.GetAllocatedBytesForCurrentThread();
            replication.Run(1, null, CancellationToken.None);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        var (few, many) = (Bytes(1_000), Bytes(80_000));

        // The smallest object takes 24 bytes. The sketches of the clearance times grow with their range, by some seventy thousand bytes in all, and the
        // runtime counts in blocks of 8 kB: what is held here is that not even one vehicle in ten costs an object.
        Assert.True(many - few < 79_000 * 24 / 10, $"{many - few} bytes for 79,000 vehicles more");
    }
}
