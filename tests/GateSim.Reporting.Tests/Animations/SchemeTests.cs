using GateSim.Reporting.Animations;

namespace GateSim.Reporting.Tests.Animations;

public class SchemeTests
{
    [Fact]
    public void Stations_stand_in_the_order_of_the_route()
    {
        Assert.Equal("0: weigh | lanes | china", Laid("out: [weigh, lanes, china]"));
    }

    [Fact]
    public void Who_comes_from_the_other_side_goes_through_the_same_columns_backwards()
    {
        var scheme = Scheme.Of(Gate("out: [weigh, lanes, china]", "home: [china, lanes]"));

        Assert.Equal("0: weigh | lanes | china", Columns(scheme));
        Assert.Equal([true, false], scheme.IsOutward);
        // Those who go home leave at the lanes, to the left; nobody turns round at the right edge.
        Assert.Equal([new Way(-1, 0), new Way(-1, 1), new Way(0, 1), new Way(1, 2), new Way(2, -1)], scheme.Ways);
    }

    [Fact]
    public void Stations_of_which_a_vehicle_passes_one_or_the_other_stand_beside_each_other()
    {
        Assert.Equal("0: weigh scan | lanes", Laid("out: [{ visit: weigh, when: yellow }, { visit: scan, when: red }, lanes]"));
        Assert.Equal("0: weigh | scan | lanes", Laid("out: [{ visit: weigh, when: yellow }, { visit: scan, when: sampled }, lanes]"));
        Assert.Equal("0: weigh scan | lanes", Laid("out: [{ visit: weigh, when: sampled }, { visit: scan, when: not sampled }, lanes]"));
        Assert.Equal("0: weigh scan | lanes", Laid("out: [{ together: [weigh, scan] }, lanes]"));
    }

    [Fact]
    public void A_route_that_forks_goes_on_in_all_its_branches()
    {
        Assert.Equal("0: weigh scan | lanes", Laid("out: [{ route: { one: 50%, two: 50% } }]", "one: [weigh, lanes]", "two: [scan, lanes]"));
    }

    [Fact]
    public void Gates_that_share_nothing_lie_under_each_other()
    {
        Assert.Equal("0: weigh | lanes; 1: scan | china", Laid("out: [weigh, lanes]", "home: [scan, china]"));
    }

    [Fact]
    public void An_area_stands_where_it_is_entered_and_is_left_out_where_nobody_can_wait_for_it()
    {
        Assert.Equal("0: yard | lanes", Laid("out: [enter: yard, enter: open, lanes, leave: yard, leave: open]"));
    }

    private static string Laid(params string[] routes) => Columns(Scheme.Of(Gate(routes)));

    private static string Columns(Scheme scheme) => string.Join("; ", scheme.Places.GroupBy(p => p.Band).OrderBy(b => b.Key)
        .Select(b => $"{b.Key}: {string.Join(" | ", b.GroupBy(p => p.Column).OrderBy(c => c.Key).Select(c => string.Join(' ', c.Select(p => p.Name))))}"));

    // A class goes out; where a route home is given, another goes home.
    private static Scenarios.Scenario Gate(params string[] routes)
    {
        var text = string.Join("\n", routes);
        string[] stations = [.. new[] { "weigh", "scan", "lanes", "china" }.Where(s => text.Contains(s, StringComparison.Ordinal))];
        var goesHome = text.Contains("home:", StringComparison.Ordinal);
        return Written.Scenario($$"""
            name: Laid out
            run: { start: 2025-06-16, days: 1, replications: 1 }
            demand: { vehiclesPerDay: 10 }
            traits: { channel: { yellow: 50%, red: 50% }, sampled: 10% }
            classes:
              laden: { share: {{(goesHome ? "50%" : "100%")}}, route: out }
              {{(goesHome ? "empty: { share: 50%, route: home }" : "")}}
            areas: { yard: { places: 3 }, open: {} }
            stations:
            {{string.Join("\n", stations.Select(s => $"  {s}: {{ servers: 1, service: constant(1 min) }}"))}}
            routes:
            {{string.Join("\n", routes.Select(r => "  " + r))}}
            """);
    }
}
