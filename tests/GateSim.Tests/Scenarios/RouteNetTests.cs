using System.Diagnostics;

namespace GateSim.Tests.Scenarios;

/// <summary>Which routes over areas are refused since vehicles could wait for each other for ever, and that it is found out soon.</summary>
public sealed class RouteNetTests : IDisposable
{
    private const string OneWayAndTheOther = """
        routes:
          through: [{ route: { there: 50%, back: 50% } }]
          there: [{ enter: a, otherwise: aside }, lanes, { enter: b }]
          back: [{ enter: b }, { enter: a }, lanes]
          aside: [{ enter: b }, lanes]
        """;

    private readonly TemporaryGate _gate = new();

    private string Problems(string areas, string routes)
    {
        _gate.Write("gate.yaml", $"extends: tiny.yaml\nareas: {{ {areas} }}\n{routes}\n");
        return _gate.Problems("gate.yaml");
    }

    [Fact]
    public void Who_waits_for_ever_in_each_of_two_areas_for_the_other_is_refused() =>
        Assert.Contains("vehicles could wait for each other for ever", Problems("a: { places: 1 }, b: { places: 1 }", OneWayAndTheOther), StringComparison.Ordinal);

    [Theory]
    [InlineData("a: { places: 1, patience: constant(1 h) }, b: { places: 1 }")]
    [InlineData("a: { places: 1 }, b: { places: 1, whenFull: leave }")]
    public void Where_vehicles_do_not_wait_for_ever_they_need_not_keep_an_order(string areas) => Assert.Equal("", Problems(areas, OneWayAndTheOther));

    [Fact]
    public void Who_goes_on_otherwise_has_no_place_where_it_was_not_let_in() =>
        Assert.Equal("", Problems(
            "a: { places: 1 }, b: { places: 1 }",
            """
            routes:
              through: [{ route: { there: 50%, back: 50% } }]
              there: [{ enter: a, otherwise: aside }, lanes]
              back: [{ enter: b }, { enter: a }, lanes]
              aside: [{ enter: b }, lanes]
            """));

    // 2^40 ways from end to end.
    [Fact]
    public void Routes_that_fork_and_meet_again_and_again_are_checked_soon()
    {
        var numbers = Enumerable.Range(0, 40).ToList();
        var routes = string.Concat(numbers.Select(i => $$"""

              r{{i}}: [{ route: { x{{i}}: 50%, y{{i}}: 50% } }]
              x{{i}}: [{ enter: a{{i}} }, { route: r{{i + 1}} }]
              y{{i}}: [{ enter: b{{i}} }, { route: r{{i + 1}} }]
            """));
        var watch = Stopwatch.StartNew();

        Assert.Equal("", Problems(
            string.Join(", ", numbers.Select(i => $"a{i}: {{ places: 1 }}, b{i}: {{ places: 1 }}")),
            $"routes:\n  through: [{{ route: r0 }}]{routes}\n  r40: [lanes]"));
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"{watch.Elapsed}");
    }

    [Fact]
    public void A_thousand_routes_in_a_row_are_checked_soon()
    {
        var routes = string.Concat(Enumerable.Range(0, 1_000).Select(i => $"  r{i}: [{{ route: r{i + 1} }}]\n"));
        var watch = Stopwatch.StartNew();

        Assert.Equal("", Problems("a: {}", $"routes:\n  through: [{{ route: r0 }}]\n{routes}  r1000: [lanes]"));
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"{watch.Elapsed}");
    }

    public void Dispose() => _gate.Dispose();
}
