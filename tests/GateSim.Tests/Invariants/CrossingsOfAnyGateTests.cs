using CsCheck;
using GateSim.Model;
using GateSim.Model.Crossings;
using GateSim.Model.Stations;
using GateSim.Model.Traffic;
using GateSim.Scenarios;
using GateSim.Tests.Model;

namespace GateSim.Tests.Invariants;

/// <summary>What is taken down of single vehicles adds up to the measures, at every gate; and taking it down changes none of them.</summary>
public class CrossingsOfAnyGateTests
{
    private const double TicksPerMinute = TimeSpan.TicksPerMinute;

    [Fact]
    public void The_rows_add_up_to_the_measures()
    {
        var lost = 0;
        RandomGate.OfAnyKind.Sample(
            scenario =>
            {
                if (Run(scenario) is not var (values, crossings, result)) return;
                var days = (scenario.Run.Length - scenario.Run.WarmUp!.Value).TotalDays;
                var (counted, cleared) = (crossings.Where(c => !c.IsInWarmUp).ToList(), crossings.Where(c => c is { Left: not null, Outcome: Outcome.Served }).ToList());
                void Agree(double? expected, double? actual, string measure, string statistic, string? at = null)
                {
                    Assert.Equal(expected is null, actual is null);
                    if (expected is { } there) Assert.True(Math.Abs(there - actual!.Value) <= 1e-9 * Math.Max(1, Math.Abs(there)), $"{measure} {at} {statistic}: {actual}, not {there}");
                }
                double? Value(string measure, string statistic, string? at = null) =>
                    values.SingleOrDefault(v => v.Key.Measure == measure && v.Key.Statistic == statistic && v.Key.Station == at && v.Key.Class is null).Value;

                Assert.Equal(result.Vehicles, crossings.Count);
                Assert.Equal(result.Unfinished, crossings.Count(c => c.Left is null));
                Assert.Equal(Enumerable.Range(1, crossings.Count).Select(v => (long)v), crossings.Select(c => c.Vehicle).Order());
                Agree(Value("arrivals", "perDay"), counted.Count / days, "arrivals", "perDay");
                Agree(Value("throughput", "perDay"), cleared.Count(c => c.Left >= scenario.Run.WarmUp!.Value.Ticks) / days, "throughput", "perDay");
                Agree(Value("clearance-time", "mean"), Mean(counted.Where(cleared.Contains).Select(c => c.Left - c.Arrived)), "clearance-time", "mean");
                Agree(Value("waiting-time", "mean"), Mean(counted.Select(c => c.Waited)), "waiting-time", "mean");
                foreach (var (station, s) in scenario.Stations.Select((station, s) => (station.Name, s)))
                {
                    var visits = counted.SelectMany(c => c.Visits).Where(v => !v.IsArea && v.Place == s).ToList();
                    Agree(Value("waiting-time", "mean", station), Mean(visits.Select(v => v.Started - v.Joined)), "waiting-time", "mean", station);
                }
                foreach (var (area, a) in scenario.Areas.Select((area, a) => (area.Name, a)))
                {
                    var stays = counted.SelectMany(c => c.Visits).Where(v => v.IsArea && v.Place == a).ToList();
                    Agree(Value("area-waiting-time", "mean", area), Mean(stays.Select(v => v.Started - v.Joined)), "area-waiting-time", "mean", area);
                }
                var losses = crossings.SelectMany(c => c.Visits).Where(v => v.Outcome != Outcome.Served && v.Ended >= scenario.Run.WarmUp!.Value.Ticks).ToList();
                Interlocked.Add(ref lost, losses.Count);
                Agree(Value("turned-away", "perDay") ?? 0, losses.Count(v => v.Outcome == Outcome.TurnedAway) / days, "turned-away", "perDay");
                Agree(Value("gave-up", "perDay") ?? 0, losses.Count(v => v.Outcome == Outcome.GaveUp) / days, "gave-up", "perDay");
            },
            iter: 500);

        Assert.True(lost > 100, $"only {lost} vehicles are lost: the random gates say little");
    }

    [Fact]
    public void A_vehicle_s_own_times_are_in_order_and_within_its_crossing() => RandomGate.OfAnyKind.Sample(
        scenario =>
        {
            foreach (var crossing in Run(scenario)?.Crossings ?? [])
            {
                var end = crossing.Left ?? scenario.Run.Length.Ticks;
                foreach (var visit in crossing.Visits)
                {
                    long[] times = [crossing.Arrived, visit.Joined, .. Known(visit.Started), .. Known(visit.Served), .. Known(visit.Ended), end];
                    Assert.Equal(times.Order(), times);
                    Assert.Equal(visit.IsArea || visit.Started is null, visit.Server is null);
                }
                if (crossing.Left is not null) Assert.All(crossing.Visits, v => Assert.NotNull(v.Ended));
            }
        },
        iter: 300);

    [Fact]
    public void Taking_down_changes_no_measure() => RandomGate.OfAnyKind.Sample(
        scenario =>
        {
            if (Run(scenario) is not { } taken) return;
            Assert.Equal(new Replication(scenario.Plan()).Run(1, null, CancellationToken.None).Values, taken.Values.Values);
        },
        iter: 200);

    private static (Dictionary<StatisticKey, double?> Values, List<Crossing> Crossings, ReplicationResult Result)? Run(Scenario scenario)
    {
        try
        {
            var plan = scenario.Plan();
            var result = new Replication(plan, () => new CrossingPart(new MemoryStream())).Run(1, null, CancellationToken.None);
            return (Replication.Keys(plan).Zip(result.Values).ToDictionary(p => p.First, p => p.Second), [.. result.Crossings!.Read().Select(Copy)], result);
        }
        catch (DeadlockException)
        {
            return null;
        }
    }

    // A crossing that is read is the same object as the one before.
    private static Crossing Copy(Crossing crossing)
    {
        var part = new CrossingPart(new MemoryStream());
        part.Begin();
        part.Write(crossing);
        return part.Read().Single();
    }

    private static double? Mean(IEnumerable<long?> ticks) => ticks.Average() / TicksPerMinute;

    private static IEnumerable<long> Known(long? ticks) => ticks is { } there ? [there] : [];
}
