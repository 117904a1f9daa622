using CsCheck;
using GateSim.Experiments;
using GateSim.Model;
using GateSim.Model.Stations;
using GateSim.Scenarios;
using GateSim.Tests.Model;

namespace GateSim.Tests.Invariants;

/// <summary>What holds at every gate. Each run also checks itself: in = out + inside at every hour, and Little's law for every queue.</summary>
public class AnyGateTests
{
    private static ReplicationResult? RunOf(Scenario scenario, int number = 1)
    {
        try
        {
            return new Replication(scenario.Plan()).Run(number, null, CancellationToken.None);
        }
        catch (DeadlockException)
        {
            return null;
        }
    }

    private static Dictionary<StatisticKey, double?> Values(Scenario scenario, ReplicationResult result) =>
        Replication.Keys(scenario.Plan()).Zip(result.Values).ToDictionary(p => p.First, p => p.Second);

    [Fact]
    public void Any_gate_ends_with_a_result_or_a_deadlock()
    {
        var (results, deadlocks) = (0, 0);
        RandomGate.OfAnyKind.Sample(
            scenario =>
            {
                if (RunOf(scenario) is null) Interlocked.Increment(ref deadlocks);
                else Interlocked.Increment(ref results);
            },
            iter: 2_000);

        Assert.True(results > 1_000 && deadlocks > 20, $"{results} results and {deadlocks} deadlocks: the random gates say little");
    }

    [Fact]
    public void Vehicles_come_leave_or_are_still_there()
    {
        var losing = 0;
        RandomGate.OfAnyKind.Sample(
            scenario =>
            {
                var cold = scenario with { Run = scenario.Run with { WarmUp = TimeSpan.Zero } };
                if (RunOf(cold) is not { } run) return;
                var values = Values(cold, run);
                double PerRun(string measure) => PerDay(values, measure) * cold.Run.Days;
                if (PerRun("uncleared") > 0) Interlocked.Increment(ref losing);

                Assert.Equal(run.Vehicles, PerRun("arrivals"), 1e-6);
                Assert.Equal(run.Vehicles - run.Unfinished, PerRun("throughput") + PerRun("uncleared"), 1e-6);
                Assert.InRange(PerRun("uncleared"), 0, PerRun("turned-away") + PerRun("gave-up") + 1e-6);
                Assert.Equal(run.Unfinished, run.BacklogByDay[^1]);
            },
            iter: 300);

        Assert.True(losing > 30, $"only {losing} gates lose vehicles");
    }

    /// <summary>Of the gate; 0 where the scenario has no such measure.</summary>
    private static double PerDay(Dictionary<StatisticKey, double?> values, string measure) =>
        values.SingleOrDefault(v => v.Key is { Station: null, Class: null, Statistic: "perDay" } && v.Key.Measure == measure).Value ?? 0;

    // Who is not cleared by the midnight after arriving is in that midnight's backlog or left uncleared; all in the first backlog came on the
    // first day.
    [Fact]
    public void Who_does_not_clear_the_same_day_is_in_a_backlog() => RandomGate.OfAnyKind.Sample(
        scenario =>
        {
            var cold = scenario with { Run = scenario.Run with { WarmUp = TimeSpan.Zero }, ExtraMeasures = ["same-day"] };
            if (RunOf(cold) is not { Vehicles: > 0 } run) return;
            var values = Values(cold, run);
            var share = values.Single(v => v.Key.Measure == "same-day" && v.Key.Class is null).Value!.Value;
            var left = Math.Round((1 - share) * run.Vehicles, 6);

            Assert.InRange(left, run.BacklogByDay[0], run.BacklogByDay.Sum() + Math.Round(PerDay(values, "uncleared") * cold.Run.Days, 6));
        },
        iter: 300);

    [Fact]
    public void Classes_add_up_to_all() => RandomGate.OfAnyKind.Sample(
        scenario =>
        {
            if (RunOf(scenario) is not { } run) return;
            var values = Values(scenario, run);
            foreach (var measure in (string[])["arrivals", "throughput", "turned-away", "gave-up", "uncleared"])
            {
                var rows = values.Where(v => v.Key.Measure == measure && v.Key.Station is null).ToList();
                if (rows.Count > 0) Assert.Equal(rows.Single(r => r.Key.Class is null).Value!.Value, rows.Where(r => r.Key.Class is not null).Sum(r => r.Value!.Value),
                    1e-9);
            }
        },
        iter: 200);

    [Fact]
    public void Costs_of_classes_and_stations_add_up_to_those_of_the_gate() => RandomGate.OfAnyKind.Where(s => s.Costs is not null).Sample(
        scenario =>
        {
            if (RunOf(scenario) is not { } run) return;
            var costs = Values(scenario, run).Where(v => v.Key is { Measure: "cost", Statistic: "perDay" }).ToList();
            var all = costs.Single(c => c.Key.Station is null && c.Key.Class is null).Value!.Value;
            Assert.Equal(all, costs.Where(c => c.Key.Station is not null || c.Key.Class is not null).Sum(c => c.Value!.Value), 1e-6 * all);
        },
        iter: 100);

    // λ W = L, from the numbers that are reported: at each station and for the gate as a whole.
    [Fact]
    public void Littles_law_on_runs_that_drain()
    {
        var drained = 0;
        RandomGate.ThatDrains.Sample(
            scenario =>
            {
                if (RunOf(scenario) is not { Unfinished: 0 } run) return;
                Interlocked.Increment(ref drained);
                var values = Values(scenario, run);
                double Value(string measure, string? station, string statistic = "mean") =>
                    values.Single(v =>
                        v.Key.Measure == measure && v.Key.Station == station && v.Key.Class is null && v.Key.Statistic == statistic).Value ?? 0;
                void Holds(double perMinute, double wait, double number) => Assert.Equal(number, perMinute * wait, 1e-9 * Math.Max(1, number));

                for (var s = 0; s < scenario.Stations.Count; s++)
                {
                    var visitsPerDay = Enumerable.Range(0, 24).Sum(hour => run.Hourly[4 * ((24 * s) + hour)]!.Value);
                    Holds(visitsPerDay / 1440, Value("waiting-time", scenario.Stations[s].Name), Value("queue-length", scenario.Stations[s].Name));
                }
                Holds(Value("throughput", null, "perDay") / 1440, Value("clearance-time", null), Value("in-system", null));
            },
            iter: 300);

        Assert.True(drained > 150, $"only {drained} runs drained");
    }

    [Fact]
    public void The_number_of_threads_changes_nothing() => RandomGate.OfAnyKind.Sample(
        scenario =>
        {
            var one = Everything(scenario, 1);
            Assert.Equal(one, Everything(scenario, 2));
            Assert.Equal(one, Everything(scenario, 8));
        },
        iter: 25, threads: 1);

    private static List<object?> Everything(Scenario scenario, int threads)
    {
        var seen = new List<object?>();
        try
        {
            var experiment = new Experiment(scenario)
            {
                Threads = threads,
                EachReplication = (_, r) => seen.AddRange([r.Number, .. r.Values.Cast<object?>()]),
            };
            var result = experiment.Run(CancellationToken.None);
            seen.AddRange(result.Estimates);
            seen.AddRange(result.Hourly);
            seen.AddRange(result.InSystemByHour.Cast<object?>());
            seen.AddRange(result.ClearanceTimes.Cumulative().Cast<object?>());
            seen.AddRange(result.BacklogByDay.SelectMany(b => b.Cumulative()).Cast<object?>());
            seen.AddRange(result.Stations.SelectMany(s => s.QueueByHour).SelectMany(q => q.Cumulative()).Cast<object?>());
            seen.AddRange([result.BacklogGrowth, result.Unfinished, result.Vehicles]);
        }
        catch (ExperimentException failure)
        {
            seen.Add(failure.Message);
        }
        return seen;
    }

    [Fact]
    public void A_station_that_nobody_visits_changes_nothing() => RandomGate.OfAnyKind.Sample(
        scenario =>
        {
            var more = scenario with { Stations = [DrawnGate.Station("nobody's", DrawnGate.TakesAbout(5)) with { Room = 0 }, .. scenario.Stations] };
            AssertSame(scenario, more);
        },
        iter: 200);

    [Fact]
    public void A_class_split_into_two_neighbours_that_are_alike_changes_nothing_but_its_rows() => RandomGate.OfAnyKind.Sample(
        scenario =>
        {
            // Its waiting vehicles and its costs keep the name: they are the first half's.
            scenario = scenario with { Costs = null };
            var first = scenario.Classes[0];
            var (one, other) = (first with { Share = first.Share / 4 }, first with { Name = "other half", Share = first.Share * 3 / 4 });
            // Those of a declaration are of one class.
            var alone = scenario with { Demand = scenario.Demand with { Declarations = null } };
            var split = alone with { Classes = [one, other, .. scenario.Classes.Skip(1)] };
            AssertSame(alone, split, except: first.Name);
        },
        iter: 200);

    // From three to five at night the station is closed, whatever its staffing says. It costs money all the same.
    [Fact]
    public void A_server_that_is_never_on_duty_changes_nothing() => RandomGate.ThatDrains.Sample(
        scenario =>
        {
            OpeningWindow[] day = [new(TimeSpan.Zero, TimeSpan.FromHours(3)), new(TimeSpan.FromHours(5), TimeSpan.FromHours(24))];
            var hours = new OpeningHours(Enumerable.Repeat<IReadOnlyList<OpeningWindow>>(day, 7).ToArray());
            Scenario With(Func<int, StaffPlan> staff) => scenario with
            {
                Costs = null,
                Stations = [.. scenario.Stations.Select(s => s with { Queue = QueueKind.Shared, Hours = hours, Servers = staff(s.Servers.Most) })],
            };
            AssertSame(With(StaffPlan.Always), With(n => new StaffPlan([
                new Shift(TimeSpan.Zero, TimeSpan.FromHours(3), n),
                new Shift(TimeSpan.FromHours(3), TimeSpan.FromHours(5), n + 2),
                new Shift(TimeSpan.FromHours(5), TimeSpan.FromHours(24), n)])));
        },
        iter: 200);

    // All rows of the one that the other has too, except those of a class.
    private static void AssertSame(Scenario expected, Scenario actual, string? except = null)
    {
        var (one, other) = (RunOf(expected), RunOf(actual));
        Assert.Equal(one is null, other is null);
        if (one is null || other is null) return;
        var values = Values(actual, other);
        Assert.All(Values(expected, one).Where(v => v.Key.Class is null || v.Key.Class != except), v => Assert.Equal(v.Value, values[v.Key]));
        Assert.Equal(one.InSystemByHour, other.InSystemByHour);
        Assert.Equal(one.BacklogByDay, other.BacklogByDay);
    }

    // One station, one first-come queue; any hours.
    [Fact]
    public void With_one_server_more_and_the_same_draws_nobody_starts_later()
    {
        var waited = 0;
        RandomGate.OfAnyKind.Where(s => s.Stations.Count == 1).Sample(
            scenario =>
            {
                var station = scenario.Stations[0] with
                {
                    Queue = QueueKind.Shared,
                    Order = QueueOrder.Fifo,
                    Room = null,
                    Breakdowns = null,
                    ChangeLanes = default,
                    Groups = [],
                    WhenFull = default,
                    Patience = [],
                };
                var servers = station.Servers.Most;
                double[] Starts(int n) => DrawnGate.Starts(scenario with
                {
                    // Numbered as they come, so that those who have started are told apart by their place.
                    Demand = scenario.Demand with { WaitingAtStart = [], Sources = [], Platoons = null },
                    Classes = [.. scenario.Classes.Select(c => c with { Returns = null })],
                    Stations = [station with { Servers = StaffPlan.Always(n) }],
                    Routes = [.. scenario.Routes.Select(r => r with { Steps = [DrawnGate.Visit(station.Name)] })],
                });
                var (few, more) = (Starts(servers), Starts(servers + 1));

                Assert.True(few.Length <= more.Length);
                Assert.All(few.Zip(more), pair => Assert.True(pair.Second <= pair.First));
                if (!few.SequenceEqual(more)) Interlocked.Increment(ref waited);
            },
            iter: 100);

        Assert.True(waited > 20, "nobody ever waited");
    }
}
