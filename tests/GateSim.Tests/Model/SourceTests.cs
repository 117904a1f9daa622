using GateSim.Scenarios;
using static GateSim.Tests.Model.DrawnGate;
using static GateSim.Tests.Model.SourcedGate;

namespace GateSim.Tests.Model;

/// <summary>Several streams of vehicles, each a population of its own.</summary>
public class SourceTests
{
    private static List<string> Of(string vehicleClass, Scenario scenario) =>
        [.. Vehicles(scenario).Where(v => v.StartsWith(vehicleClass + "@", StringComparison.Ordinal))];

    [Fact]
    public void A_source_more_changes_nobody_elses_draws()
    {
        var goods = Usual with { Classes = [Class("goods", 1), Class("empty", 0)] };
        Scenario With(params VehicleSource[] sources) => goods with { Demand = goods.Demand with { Sources = sources } };
        var (export, other) = (Source("export", PerDay(50), ("empty", 1)), Source("other", PerDay(30), ("goods", 1)));

        Assert.Equal(Vehicles(goods), Of("goods", With(export)));
        Assert.Equal(Of("empty", With(export)), Of("empty", With(other, export)));
        Assert.InRange(Of("empty", With(export)).Count, 60, 140);
    }

    [Fact]
    public void Two_sources_that_are_alike_but_for_their_names_draw_differently()
    {
        var (one, other) = (Only(Source("one", PerDay(50), ("goods", 1))), Only(Source("other", PerDay(50), ("goods", 1))));

        Assert.Equal(Vehicles(one), Vehicles(one));
        Assert.NotEqual(Vehicles(one), Vehicles(other));
    }

    [Fact]
    public void At_one_instant_sources_go_in_the_order_of_the_file()
    {
        var scenario = Only(Logged("a", (5, "goods"), (7, "goods")), Logged("b", (5, "empty"), (6, "empty")));

        Assert.Equal(["goods@5 lanes:1", "empty@5 lanes:1", "empty@6 lanes:1", "goods@7 lanes:1"], Vehicles(scenario));
        Assert.Equal("empty@5 lanes:1", Vehicles(scenario with { Demand = scenario.Demand with { Sources = [.. scenario.Demand.Sources.Reverse()] } })[0]);
    }

    [Fact]
    public void A_source_has_classes_of_its_own()
    {
        var scenario = Only(Source("export", PerDay(2_000), ("empty", 0.75m), ("goods", 0.25m)));

        Assert.Equal(0.75, (double)Of("empty", scenario).Count / Vehicles(scenario).Count, 0.05);
    }

    [Fact]
    public void A_source_has_hours_and_days_of_its_own()
    {
        var mornings = PerDay(200) with
        {
            Hours = new WeightedHours(200, [.. Enumerable.Range(0, 24).Select(h => h == 7 ? 1.0 : 0)]),
            DayFactors = [0, 1, 1, 1, 1, 1, 1],
        };

        Assert.All(Arrivals(Only(Source("mornings", mornings, ("goods", 1)))), at => Assert.InRange(at, (24 + 7) * 60, (24 + 8) * 60));
    }

    [Fact]
    public void Who_waits_at_the_start_comes_before_all_sources()
    {
        var scenario = Only(Logged("a", (0, "empty")));

        Assert.Equal(["goods@0 lanes:1", "empty@0 lanes:1"],
            Vehicles(scenario with { Demand = scenario.Demand with { WaitingAtStart = [new WaitingVehicles("goods", 1)] } }));
    }

    // Hour 7 of the first day and hour 8 of the second; no other is in the file.
    [Fact]
    public void Counted_vehicles_come_in_the_hours_in_which_they_were_counted()
    {
        double[] Hours(int hour, double vehicles) => [.. Enumerable.Range(0, 24).Select(h => h == hour ? vehicles : 0)];
        var counts = new CountedHours("", null, new Dictionary<DateOnly, IReadOnlyList<double>>
        {
            [new(2024, 1, 1)] = Hours(7, 4_000),
            [new(2024, 1, 2)] = Hours(8, 1_000),
        });
        var arrivals = Arrivals(Only(Source("counted", PerDay(0) with { Hours = counts }, ("goods", 1))));

        Assert.Equal([7, 32], arrivals.Select(at => (int)(at / 60)).Distinct());
        Assert.Equal(4_000, arrivals.Count(at => at < 1440), 300.0);
        Assert.Equal(1_000, arrivals.Count(at => at > 1440), 150.0);
    }

    [Fact]
    public void Counts_of_a_day_that_repeats_are_those_of_a_profile_with_the_same_sum()
    {
        double[] hours = [.. Enumerable.Range(0, 24).Select(h => (double)h)];
        Scenario With(HourlyDemand hours) => Only(Source("s", PerDay(0) with { Hours = hours }, ("goods", 1)));
        var counted = With(new CountedHours("", hours, new Dictionary<DateOnly, IReadOnlyList<double>>()));
        var profiled = With(new WeightedHours(hours.Sum(), hours));

        Assert.True(Vehicles(counted).Count > 300);
        Assert.Equal(Vehicles(profiled), Vehicles(counted));
    }

    [Fact]
    public void Factors_multiply_counts()
    {
        var counts = new CountedHours("", Enumerable.Repeat(10.0, 24).ToArray(), new Dictionary<DateOnly, IReadOnlyList<double>>());
        Scenario With(double factor) => Only(Source("s", PerDay(0) with { Hours = counts, DayFactors = Enumerable.Repeat(factor, 7).ToArray() }, ("goods", 1)));

        Assert.Empty(Vehicles(With(0)));
        Assert.Equal(2 * 480, Vehicles(With(2)).Count, 130.0);
    }
}
