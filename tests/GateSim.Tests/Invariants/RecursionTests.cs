using System.Text.Json;
using CsCheck;
using GateSim.Kernel;
using GateSim.Model;
using GateSim.Model.Recursion;
using GateSim.Scenarios;
using GateSim.Tests.Model;

namespace GateSim.Tests.Invariants;

/// <summary>Working a gate out station by station gives what events give, to the last bit, wherever it is done.</summary>
public class RecursionTests
{
    private static GatePlan By(Engine? engine, Scenario scenario) => new(scenario, scenario.Run.WarmUp ?? TimeSpan.Zero) { Engine = engine };

    /// <summary>All that a replication gives, but for the engine's name.</summary>
    private static string Told(ReplicationResult result) => JsonSerializer.Serialize(new
    {
        result.Number,
        result.Values,
        result.Hourly,
        result.QueueByHour,
        result.InSystemByHour,
        result.BacklogByDay,
        result.TimesByDay,
        Sketches = result.ClearanceTimes.Select(t => new { t.Count, t.Max, Counts = t.Count == 0 ? null : t.Numbers().Counts }),
        Offered = result.OfferedTicks.Select(t => t.ToString(null, null)),
        Working = result.WorkingTicks.Select(t => t.ToString(null, null)),
        result.Unfinished,
        result.Vehicles,
    });

    /// <summary>Both after another replication, so that what is used again has to be clean.</summary>
    private static (string Engine, int Repeated) HasTheSame(Scenario scenario)
    {
        var (byEvents, byItself) = (new Replication(By(Engine.Events, scenario)), new Replication(By(null, scenario)));
        var engine = "";
        for (var number = 1; number <= 2; number++)
        {
            var expected = byEvents.Run(number, null, CancellationToken.None);
            var result = byItself.Run(number, null, CancellationToken.None);
            Assert.Equal("events", expected.Engine);
            Assert.Equal(Told(expected), Told(result));
            engine = result.Engine;
        }
        return (engine, byItself.Repeated);
    }

    [Fact]
    public void Feed_forward_gates_are_worked_out_and_give_what_events_give()
    {
        var (gates, repeated) = (0, 0);
        RandomFeedForward.Gates.Sample(
            scenario =>
            {
                var (engine, again) = HasTheSame(scenario);
                Assert.Equal("recursion", engine);
                Interlocked.Increment(ref gates);
                Interlocked.Add(ref repeated, again);
            },
            iter: 1_500);

        Assert.True(repeated > 20, $"{repeated} replications of {gates} gates were repeated by events: ties were hardly met");
        Assert.True(repeated < gates, $"{repeated} replications of {gates} gates were repeated by events: too little was worked out"); // of two each
    }

    [Fact]
    public void What_events_alone_can_tell_is_left_to_them()
    {
        var usual = DrawnGate.Usual;
        StationPlan lanes = usual.Stations[0], documents = usual.Stations[1];
        Scenario With(StationPlan first) => usual with { Stations = [first, documents] };
        Scenario Routed(params Step[] steps) => usual with { Routes = [new Route("all", steps)] };
        OpeningWindow[] day = [new(TimeSpan.FromHours(7), TimeSpan.FromHours(20))];

        Assert.True(IsWorkedOut(usual));
        Assert.True(IsWorkedOut(With(lanes with { Order = QueueOrder.Priority }))); // all have the same
        Assert.All(
            new[]
            {
                With(lanes with { Hours = new OpeningHours([day, day, day, day, day, day, day]) }),
                With(lanes with { Servers = TinyGate.Staff((0, 1), (600, 2)) }),
                With(lanes with { Servers = StaffPlan.Always(0) }),
                With(lanes with { Room = 5 }),
                With(lanes with { Queue = QueueKind.PerServer }),
                With(lanes with { Breakdowns = new BreakdownPlan(DrawnGate.TakesAbout(600).Time, DrawnGate.TakesAbout(9).Time) }),
                With(lanes with { After = [DrawnGate.Takes(1)] }),
                With(lanes with { Patience = [DrawnGate.Takes(9)] }),
                With(lanes with { Order = QueueOrder.Priority }) with { Classes = [usual.Classes[0] with { Priority = 1 }, usual.Classes[1]] },
                usual with { Classes = [usual.Classes[0] with { Returns = new Returns("empty", 0.5m, DrawnGate.TakesAbout(60).Time, null) }, usual.Classes[1]] },
                usual with { SpecialDays = [new SpecialDays(usual.Run.Start, usual.Run.Start, null) { Closed = [new(TimeSpan.FromHours(1), TimeSpan.FromHours(2))] }] },
                Routed(DrawnGate.Visit("lanes"), DrawnGate.Visit("documents"), DrawnGate.Visit("lanes")),
                Routed(new TogetherStep(["lanes", "documents"], Condition.Always, 1)),
                usual with
                {
                    Routes = [new Route("all", [DrawnGate.Visit("lanes"), DrawnGate.Visit("documents")]), new Route("back", [DrawnGate.Visit("documents"), DrawnGate.Visit("lanes")])],
                    Classes = [usual.Classes[0], usual.Classes[1] with { Route = "back" }],
                },
            },
            scenario => Assert.False(IsWorkedOut(scenario)));

        static bool IsWorkedOut(Scenario scenario) => FeedForward.Of(scenario.Plan()) is not null;
    }

    [Fact]
    public void Who_wants_to_know_of_single_vehicles_gets_events()
    {
        // One replication keeps the times of each day, for an interval from them.
        Assert.Equal("events", new Replication(By(null, DrawnGate.Usual)).Run(1, null, CancellationToken.None).Engine);
        var many = DrawnGate.Usual with { Run = DrawnGate.Usual.Run with { Replications = new FixedReplications(2) } };
        Assert.Equal("recursion", new Replication(By(null, many)).Run(1, null, CancellationToken.None).Engine);
        Assert.Equal("events", new Replication(By(null, many with { ExtraMeasures = ["same-day"] })).Run(1, null, CancellationToken.None).Engine);
    }

    [Fact]
    public void Each_hour_is_told_of_once_even_where_events_have_to_begin_again()
    {
        // Two classes come to the documents by two ways, each four minutes long, four vehicles of both at once.
        var usual = DrawnGate.FourAtTheStart;
        var tied = usual with
        {
            Run = usual.Run with { Replications = new FixedReplications(2) },
            Stations = [DrawnGate.Station("lanes", DrawnGate.Takes(4)) with { Servers = StaffPlan.Always(4) }, DrawnGate.Station("documents", DrawnGate.Takes(7)),
                DrawnGate.Station("scales", DrawnGate.Takes(4)) with { Servers = StaffPlan.Always(4) }],
            Demand = usual.Demand with { WaitingAtStart = [new WaitingVehicles("goods", 4), new WaitingVehicles("empty", 4)] },
            Classes = [usual.Classes[0], usual.Classes[1] with { Route = "other" }],
            Routes = [usual.Routes[0], new Route("other", [DrawnGate.Visit("scales"), DrawnGate.Visit("documents")])],
        };
        var replication = new Replication(By(null, tied));
        var hours = 0;
        var result = replication.Run(1, () => hours++, CancellationToken.None);

        Assert.Equal(1, replication.Repeated);
        Assert.Equal(48, hours);
        Assert.Equal(Told(new Replication(By(Engine.Events, tied)).Run(1, null, CancellationToken.None)), Told(result));

        // After three in vain it is not tried any more.
        for (var number = 2; number <= 9; number++) replication.Run(number, null, CancellationToken.None);
        Assert.Equal(3, replication.Repeated);
    }
}
