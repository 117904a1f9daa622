using GateSim.Analysis.Flows;
using GateSim.Model.Traffic;
using GateSim.Scenarios;
using GateSim.Tests.Model;
using static GateSim.Tests.Model.DrawnGate;

namespace GateSim.Tests.Analysis;

public class ItineraryTests
{
    private const int Lanes = 0, Documents = 1;

    private static IReadOnlyList<Itinerary> Ways(Scenario scenario, FactTest known = default) => Itineraries.Of(scenario.Plan(), 0, known);

    private static Scenario With(params Step[] steps) => Usual with { Routes = [new Route("all", steps)] };

    private static (string Places, double Share)[] Shares(IEnumerable<Itinerary> ways) =>
        [.. ways.Select(w => (string.Join(' ', w.Stops.Select(s => s.Name)), Math.Round(w.Share, 9))).OrderBy(w => w.Item1)];

    [Fact]
    public void A_trait_decides_who_takes_a_step()
    {
        var scenario = With(Visit("lanes"), Visit("documents", 1, "red")) with { Traits = [Flag("red", 0.2m)] };

        Assert.Equal([("0", 0.8), ("0 1", 0.2)], Shares(Ways(scenario)));
    }

    [Fact]
    public void A_trait_that_is_asked_twice_is_drawn_once()
    {
        var scenario = With(Visit("lanes", 1, "red"), Visit("documents", 1, "not red")) with { Traits = [Flag("red", 0.2m)] };

        Assert.Equal([("0", 0.2), ("1", 0.8)], Shares(Ways(scenario)));
    }

    [Fact]
    public void What_a_log_knows_is_not_drawn()
    {
        var scenario = With(Visit("lanes", 1, "red"), Visit("documents", 1, "not red")) with { Traits = [Flag("red", 0.2m)] };

        Assert.Equal([("0", 1.0)], Shares(Ways(scenario, new FactTest(FactSet.Of(0), FactSet.Of(0)))));
    }

    [Fact]
    public void Shares_of_steps_are_drawn_for_each() =>
        Assert.Equal([("", 0.25), ("0", 0.25), ("0 1", 0.25), ("1", 0.25)], Shares(Ways(With(Visit("lanes", 0.5m), Visit("documents", 0.5m)))));

    // Two in ten take 10 minutes, the others 5: mean 6, mean square 40.
    [Fact]
    public void Ways_by_the_same_stops_are_one_with_the_mean_service()
    {
        var scenario = With(Visit("lanes")) with { Traits = [Flag("red", 0.2m)], Stations = [Station("lanes", Takes(10, "red"), Takes(5))] };
        var stop = Assert.Single(Assert.Single(Ways(scenario)).Stops);

        Assert.Equal((new Span(6, 40), 6), (stop.Keeps, stop.Then.Mean));
    }

    [Fact]
    public void The_time_after_a_service_keeps_the_server_and_not_the_vehicle()
    {
        var scenario = With(Visit("lanes")) with { Stations = [Station("lanes", Takes(5)) with { After = [Takes(1)] }] };
        var stop = Assert.Single(Assert.Single(Ways(scenario)).Stops);

        Assert.Equal((new Span(6, 36), 5), (stop.Keeps, stop.Then.Mean));
    }

    [Fact]
    public void Delays_pass_before_the_next_stop()
    {
        DelayStep delay = new(new GateSim.Randomness.Distributions.Constant(TinyGate.Ticks(7)), Condition.Always, 1);
        var way = Assert.Single(Ways(With(delay, Visit("lanes"), delay, delay)));

        Assert.Equal(7, way.Before.Mean);
        Assert.Equal(24, Assert.Single(way.Stops).Then.Mean, 1e-9); // 10 of service and twice 7
    }

    // Variances add up; the five times keep the mean, and lie on both sides of it.
    [Fact]
    public void A_time_is_spread_as_it_varies()
    {
        var span = Span.Of(30, 400).Then(Span.Of(30, 500));

        Assert.Equal((60, 900), (span.Mean, Math.Round(span.Variance, 9)));
        var parts = span.Parts(hardly: 5);
        Assert.Equal(60, parts.Average(), 1e-9);
        Assert.True(parts.SequenceEqual(parts.Order()) && parts[0] is > 20 and < 40 && parts[^1] is > 85 and < 120);
        Assert.Equal([60.0], span.Parts(hardly: 30));
    }

    [Fact]
    public void Together_the_longer_service_leads_on()
    {
        var way = Assert.Single(Ways(With(new TogetherStep(["lanes", "documents"], Condition.Always, 1))));
        var stop = Assert.Single(way.Stops);

        Assert.Equal((Lanes, 10), (stop.Place, stop.Then.Mean));
        Assert.Equal(Documents, Assert.Single(stop.Beside).Place);
    }

    [Fact]
    public void Routes_lead_on_by_their_shares()
    {
        ForkStep fork = new(new ForkByShare([new Branch("left", 0.3m), new Branch("right", 0.7m)]), Condition.Always, 1);
        var scenario = Usual with { Routes = [new Route("all", [fork]), new Route("left", [Visit("lanes")]), new Route("right", [Visit("documents")])] };

        Assert.Equal([("0", 0.3), ("1", 0.7)], Shares(Ways(scenario)));
    }

    // A million ways: few of them are followed, and the shares are still right.
    [Fact]
    public void Ways_without_number_keep_their_shares()
    {
        var ways = Ways(With([.. Enumerable.Range(0, 20).Select(i => (Step)Visit(i % 2 == 0 ? "lanes" : "documents", 0.5m))]));

        Assert.InRange(ways.Count, 1000, 200_000);
        Assert.Equal(1, ways.Sum(w => w.Share), 1e-9);
        Assert.Equal(10, ways.Sum(w => w.Share * w.Stops.Count), 0.05);
    }
}
