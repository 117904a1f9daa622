using GateSim.Analysis.Stationary;
using GateSim.Analysis.Twins;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios;
using GateSim.Tests.Model;
using static GateSim.Verification.TheoryGate;

namespace GateSim.Tests.Analysis;

public class TwinTests
{
    private static readonly Scenario Row3 = Steady(1, 1550 / 1440.0, 10, Lanes(6, Exp(5)));

    private static Twin Of(Scenario scenario) => Twin.Of(scenario.Plan());

    private static StationTwin Only(Scenario scenario) => Assert.Single(Of(scenario).Stations);

    [Fact]
    public void Row_11_is_exact()
    {
        var twin = Of(OneDay(1, 1550, ProfileP, Lanes(6, Exp(3))));
        var lanes = Assert.Single(twin.Stations);

        Assert.Equal(TwinMethod.Exact, lanes.Method);
        Assert.Empty(lanes.LeftOut);
        Assert.Equal(33.110095, lanes.Wait, 5e-7);
        Assert.Equal(0.879286, lanes.DelayProbability!.Value, 5e-7);
        Assert.Equal((33.110095, 36.110095), (twin.Wait, twin.Clearance), (a, b) => Math.Abs(a.Item1 - b.Item1) < 5e-7 && Math.Abs(a.Item2 - b.Item2) < 5e-7);
        Assert.Equal(775, twin.VehiclesPerDay, 1e-9); // of two days, one without vehicles
    }

    [Fact]
    public void Row_14_begins_with_those_that_wait() => Assert.Equal(78.8125, Only(Drain(1, 200, Lanes(6, Exp(5)))).Wait, 5e-5);

    [Fact]
    public void Always_the_same_demand_has_a_long_run()
    {
        var lanes = Only(Row3);

        Assert.Equal(new MMc(1550 / 1440.0, 5, 6).Wait, Assert.IsType<MMc>(lanes.Steady).Wait, 1e-9);
        Assert.Equal(0.896991, lanes.OfferedLoad!.Value, 5e-7);
        Assert.Equal(6, lanes.ServersFor(0.9));
        Assert.Null(lanes.ClearsAt);
    }

    // An hour of either is more steps than a day of any gate: it is not even begun.
    [Theory]
    [InlineData(100_000, 5)]
    [InlineData(1_000, 0.000_01)]
    public void What_would_take_for_ever_is_left_to_the_fluid(int servers, double minutes) =>
        Assert.Equal(TwinMethod.Fluid, Only(Steady(1, 1550 / 1440.0, 10, Lanes(servers, Exp(minutes)))).Method);

    [Fact]
    public void A_warm_up_is_left_out() =>
        Assert.Equal(5.928835, Only(Row3 with { Run = Row3.Run with { Days = 30, WarmUp = TimeSpan.FromDays(20) } }).Wait, 1e-5);

    // Row 6: constant services wait half as long, in one queue's formula and by the day.
    [Fact]
    public void Regular_services_wait_by_the_mean_of_both_variances()
    {
        var lanes = Only(Steady(1, 0.8, 30, Lanes(1, new Constant(Ticks(1)))) is var s ? s with { Run = s.Run with { WarmUp = TimeSpan.FromDays(10) } } : throw new InvalidOperationException());

        Assert.Equal(TwinMethod.Corrected, lanes.Method);
        Assert.Equal(["services have a squared cv of 0"], lanes.LeftOut);
        Assert.Equal(2, lanes.Steady!.Wait, 1e-9);
        Assert.Equal(2, lanes.Wait, 1e-5);
    }

    // Half of the time under repair: the load is double; 2 + (1 + 1) 0.5 0.5 30 / 5 = 4 with exponential services.
    [Fact]
    public void Breakdowns_make_services_longer_and_more_irregular()
    {
        var lanes = Only(Steady(1, 0.1, 2, Lanes(2, Exp(5), breakdowns: new BreakdownPlan(Exp(30), Exp(30)))));

        Assert.Equal(0.5, lanes.OfferedLoad!.Value, 1e-9);
        Assert.Equal((10.0, 4.0), (Math.Round(lanes.Service, 9), Math.Round(lanes.ServiceScv, 9)));
    }

    // 2 a minute come and 1 is served: 1,440 more each day, and three servers would be 67 % busy.
    [Fact]
    public void Overload_grows_and_says_by_how_much()
    {
        var lanes = Only(Steady(1, 2, 3, Lanes(1, Exp(1))));

        Assert.Equal(2, lanes.OfferedLoad!.Value, 1e-9);
        Assert.Equal(1, lanes.Utilization!.Value, 1e-9);
        Assert.Equal(1440, lanes.GrowthPerDay, 1e-6);
        Assert.Equal(3, lanes.ServersFor(0.9));
        Assert.Null(lanes.Steady);
    }

    [Fact]
    public void A_closed_station_has_no_load()
    {
        var lanes = Only(Steady(1, 1, 2, Lanes(0, Exp(1))));

        Assert.Equal(((double?)null, null), (lanes.OfferedLoad, lanes.Utilization));
        Assert.Equal(1440, lanes.Queue, 1e-6); // from 0 to 2,880
    }

    [Fact]
    public void Nobody_comes_and_nothing_fails()
    {
        var twin = Of(Steady(1, 0, 2, Lanes(1, Exp(1))));

        Assert.Equal((0, 0, 0.0), (twin.VehiclesPerDay, twin.Clearance, Assert.Single(twin.Stations).Queue));
    }

    // Two exponential stations in series: by Burke the second is M/M/c too.
    [Fact]
    public void A_second_station_gets_what_leaves_the_first()
    {
        var scenario = Steady(1, 0.5, 30, Lanes(1, Exp(1)), Lanes(1, Exp(1), name: "documents"));
        var twin = Of(scenario with { Run = scenario.Run with { WarmUp = TimeSpan.FromDays(5) } });

        Assert.Equal([TwinMethod.Exact, TwinMethod.Corrected], twin.Stations.Select(s => s.Method));
        Assert.All(twin.Stations, s => Assert.Equal(1, s.Wait, 1e-5));
    }

    [Theory]
    [InlineData(0, "one queue for all servers, not one for each")]
    [InlineData(1, "room for any number, not 3: nobody is blocked or turned away")]
    [InlineData(2, "nobody gives up")]
    [InlineData(3, "breakdowns are longer and more irregular services")]
    public void What_is_left_out_is_said(int which, string sentence)
    {
        var plain = Lanes(2, Exp(1));
        StationPlan[] stations =
        [
            plain with { Queue = QueueKind.PerServer }, plain with { Room = 3 }, plain with { Patience = [new ServiceLine(Condition.Always, Exp(5))] },
            plain with { Breakdowns = new BreakdownPlan(Exp(600), Exp(1)) },
        ];
        var lanes = Only(Steady(1, 1, 2, stations[which]));

        Assert.Contains(sentence, lanes.LeftOut);
        Assert.Equal(TwinMethod.Corrected, lanes.Method);
    }

    [Fact]
    public void A_server_that_can_be_blocked_is_not_exact()
    {
        var lanes = Of(Steady(1, 0.5, 2, Lanes(1, Exp(1)), Lanes(1, Exp(1), room: 2, name: "documents"))).Stations[0];

        Assert.Equal((TwinMethod.Corrected, "no server is blocked by a full room"), (lanes.Method, Assert.Single(lanes.LeftOut)));
    }

    [Fact]
    public void Who_waits_at_the_start_by_chance_is_not_exact()
    {
        var drain = Drain(1, 200, Lanes(6, Exp(5)));
        var lanes = Only(drain with { Routes = [new Route("all", [new VisitStep("lanes", Condition.Always, 0.5m)])] });

        Assert.Equal((TwinMethod.Corrected, "as many wait at the start as are expected there"), (lanes.Method, Assert.Single(lanes.LeftOut)));
    }

    // Row 22: E[X²] / E[X] of platoons of 3 is 3.
    [Fact]
    public void Platoons_are_more_irregular_arrivals()
    {
        var scenario = Steady(1, 0.6, 2, Lanes(1, Exp(1)));
        var lanes = Only(scenario with { Demand = scenario.Demand with { Platoons = new Platoons([new PlatoonSize(3, 1)], TimeSpan.Zero) } });

        Assert.Equal(["platoons come with a squared cv of 3"], lanes.LeftOut);
        Assert.Equal(3, Assert.IsType<GGc>(lanes.Steady).ArrivalScv);
    }

    // A tenth of the vehicles, 4 to a declaration: 0.9 (2 · 4 - 1) + 0.1.
    [Fact]
    public void Declarations_come_in_clumps()
    {
        var usual = DrawnGate.Usual;
        var twin = Of(usual with
        {
            Demand = usual.Demand with { Declarations = new Declarations(4, ["red"]) },
            Traits = [DrawnGate.Flag("red", 0.1m)],
            Routes = [new Route("all", [DrawnGate.Visit("lanes"), DrawnGate.Visit("documents", 1, "red")])],
        });

        Assert.Equal(["what comes from other stations is Poisson", "declarations that share red come with a squared cv of 6.4"], twin.Stations[1].LeftOut);
    }
}
