using GateSim.Experiments;
using GateSim.Experiments.Comparisons;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;
using GateSim.Tests.Model;

namespace GateSim.Tests.Experiments.Comparisons;

/// <summary>Which gates can be compared, and what they then have in common.</summary>
public class AlternativesTests
{
    internal static Alternative Named(string name, Scenario scenario) => new(name, new Case($"{name}.yaml", [], null), scenario);

    private static Alternatives Beside(Func<RunPlan, RunPlan> change) => Alternatives.Of([Named("a", DrawnGate.Usual), Named("b", DrawnGate.Usual with { Run = change(DrawnGate.Usual.Run) })]);

    [Fact]
    public void The_seed_and_the_confidence_of_the_first_are_those_of_all()
    {
        var alternatives = Beside(run => run with { Seed = 7, Confidence = 0.9 });

        Assert.Equal([(1UL, 0.95), (1UL, 0.95)], alternatives.All.Select(a => (a.Scenario.Run.Seed, a.Scenario.Run.Confidence)));
        Assert.Equal(["b"], alternatives.WithOtherSeed.Select(a => a.Name));
        Assert.Empty(Beside(run => run).WithOtherSeed);
    }

    [Fact]
    public void Who_runs_longer_or_leaves_more_out_or_begins_elsewhere_is_refused_and_told_how_to_mend_it()
    {
        static string Refused(Func<RunPlan, RunPlan> change) => Assert.Throws<ScenarioException>(() => Beside(change)).Message;

        Assert.Equal("b.yaml  runs 3 days and a 2 days: results of other lengths are not comparable; --set run.days=2 gives all the same", Refused(run => run with { Days = 3 }));
        Assert.Equal("b.yaml  has the warm-up 6 h and a 0 h; --set \"run.warmUp=0 h\" gives all the same", Refused(run => run with { WarmUp = TimeSpan.FromHours(6) }));
        Assert.Contains("has the warm-up auto and a 0 h", Refused(run => run with { WarmUp = null }), StringComparison.Ordinal);
        Assert.Contains("--set run.start=2024-01-01 gives all the same", Refused(run => run with { Start = new DateOnly(2024, 1, 2) }), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_stations_meet_the_same_vehicles_and_another_demand_does_not()
    {
        var gate = DrawnGate.Usual;
        var alternatives = Alternatives.Of(
        [
            Named("a", gate),
            Named("stations", gate with { Name = "other", Stations = [gate.Stations[0] with { Servers = StaffPlan.Always(4) }, gate.Stations[1]] }),
            Named("demand", gate with { Demand = gate.Demand with { VehiclesPerDay = 120 } }),
            Named("classes", gate with { Classes = [DrawnGate.Class("goods", 0.6m), DrawnGate.Class("empty", 0.4m)] }),
        ]);

        Assert.Equal(["demand", "classes"], alternatives.WithOtherVehicles.Select(a => a.Name));
    }

    [Fact]
    public void Where_the_warm_up_is_found_the_longest_is_left_out_of_all()
    {
        // A gate that is empty at once, and one that fills for days: 20 vehicles a day too many for one server, then more than enough.
        var slow = Written.Lanes(servers: 20, "constant(30 h)", perDay: 10, days: 20, replications: 5);
        var quick = Written.Lanes(servers: 20, "constant(1 min)", perDay: 10, days: 20, replications: 5);
        var alternatives = Alternatives.Of([Named("quick", Automatic(quick)), Named("slow", Automatic(slow))]).WithWarmUp(2, CancellationToken.None);

        var longest = WarmUpSearch.Find(Automatic(slow), 1, new ExperimentProgress(), CancellationToken.None);
        Assert.True(longest > WarmUpSearch.Find(Automatic(quick), 1, new ExperimentProgress(), CancellationToken.None));
        Assert.Equal([longest, longest], alternatives.All.Select(a => a.Scenario.Run.WarmUp!.Value));

        static Scenario Automatic(Scenario scenario) => scenario with { Run = scenario.Run with { WarmUp = null } };
    }
}
