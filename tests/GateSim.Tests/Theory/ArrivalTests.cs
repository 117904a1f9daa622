using GateSim.Model;
using GateSim.Model.Traffic;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios;
using GateSim.Verification;
using static GateSim.Verification.TheoryGate;

namespace GateSim.Tests.Theory;

/// <summary>Arrivals that are not one Poisson stream of single vehicles.</summary>
public class ArrivalTests(ITestOutputHelper output) : SteadyStateTests(output)
{
    // M^X/M/1: L = ρ (1 + E[X²] / E[X]) / 2 (1 − ρ), for platoons of constant size k ρ (1 + k) / 2 (1 − ρ) (Gross et al., §4.1).
    [Theory]
    [InlineData(3, 3, 3.0)]
    [InlineData(1, 5, 4.0)]
    public void Platoons(int one, int other, double expected)
    {
        var single = Steady(21, 0.6, 250, Lanes(1, Exp(1)));
        PlatoonSize[] sizes = one == other ? [new(one, 1)] : [new(one, 0.5m), new(other, 0.5m)];
        var scenario = single with { Demand = single.Demand with { Platoons = new Platoons(sizes, TimeSpan.Zero) } };

        Row($"M^X/M/1, platoons of {one} and {other}")
            .Hold("L", expected, Replicate(scenario, 30).Select(r => r.Passages.MeanInside(scenario.Run.Length.Ticks)));
    }

    // The sum of two Poisson streams is one: row 1.
    [Fact]
    public void Two_sources_are_as_one_stream()
    {
        var one = Steady(22, 0.3, 250, Lanes(1, Exp(1)));
        var more = new VehicleSource("more", Steady(22, 0.5, 250).Demand.MainStream(), [new ClassShare("truck", 1)]);
        var scenario = one with { Demand = one.Demand with { Sources = [more] } };

        Row("row 1 of two streams").HoldRatio("Wq", 4, MeanWaits(Replicate(scenario, 30)));
    }

    // The departures of M/M/1 are Poisson (Burke 1956), and so they are after independent delays (Mirasol 1963) and for a share of them: the second
    // station, which only those who come back visit, is M/M/1 with λ = 0.75 · 0.8 and Wq = 0.6 / (1 − 0.6) = 1.5.
    [Fact]
    public void Those_who_come_back()
    {
        var first = Steady(23, 0.8, 250, Lanes(1, Exp(1), name: "lanes"), Lanes(1, Exp(1), name: "back"));
        var truck = first.Classes[0];
        var scenario = first with
        {
            Classes = [truck with { Route = "out", Returns = new Returns("empty", 0.75m, new Uniform(Ticks(10), Ticks(100)), null) },
                truck with { Name = "empty", Share = 0, Route = "in" }],
            Routes = [new Route("out", [new VisitStep("lanes", Condition.Always, 1)]), new Route("in", [new VisitStep("back", Condition.Always, 1)])],
        };
        var plan = new GatePlan(scenario, TimeSpan.Zero);
        var waits = InParallel(30, number =>
        {
            var back = new Waits(WarmUp(scenario));
            Run(plan, number, null, [new Waits(), back]);
            return (back.Minutes, back.Vehicles);
        });

        Row("returns").HoldRatio("Wq", 1.5, waits);
    }

    // Of two consecutive vehicles of a class, the later begins a declaration with probability 1 / 4, and then differs in a flag of 20 % with
    // probability 2 · 0.2 · 0.8. The share of the flag stays.
    [Fact]
    public void Declarations_cluster_what_they_share()
    {
        var steady = Steady(24, 20, 1, Lanes(1, Exp(1)));
        var scenario = steady with
        {
            Traits = [new Trait("red", true, [new TraitValue("red", 0.2m)])],
            Demand = steady.Demand with { Declarations = new Declarations(4, ["red"]) },
            Stations = [steady.Stations[0] with { Service = [new(new([new("red", false)]), new Constant(2)), new(Condition.Always, new Constant(1))] }],
        };
        var plan = new GatePlan(scenario, TimeSpan.Zero);
        var runs = InParallel(40, number =>
        {
            var (traffic, vehicle) = (new DrawnTraffic(plan, number), new Vehicle());
            var reds = new List<bool>();
            while (traffic.Next(vehicle)) reds.Add(vehicle.LegAt(0).Ticks == 2);
            return (Red: reds.Average(r => r ? 1.0 : 0), Changes: reds.Zip(reds.Skip(1)).Average(p => p.First != p.Second ? 1.0 : 0));
        });
        var row = Row("declarations of 4 vehicles");

        row.Hold("share of red", 0.2, runs.Select(r => r.Red));
        row.Hold("changes from one to the next", 0.25 * 2 * 0.2 * 0.8, runs.Select(r => r.Changes));
    }
}
