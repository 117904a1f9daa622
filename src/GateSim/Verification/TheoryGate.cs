using GateSim.Kernel;
using GateSim.Model;
using GateSim.Model.Measures;
using GateSim.Model.Traffic;
using GateSim.Randomness;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios;

namespace GateSim.Verification;

/// <summary>Gates whose numbers theory knows, as scenarios.</summary>
internal static class TheoryGate
{
    /// <summary>Arrivals an hour from 07:00 to 22:00, constant within the hour: 1,550 a day.</summary>
    public static IReadOnlyList<double> ProfileP { get; } =
        [0, 0, 0, 0, 0, 0, 0, 40, 80, 120, 150, 160, 150, 110, 100, 120, 140, 130, 100, 70, 50, 30, 0, 0];

    public static IReadOnlyList<double> Flat { get; } = Enumerable.Repeat(1.0, 24).ToArray();

    public static long Ticks(double minutes) => (long)(minutes * TimeSpan.TicksPerMinute);

    public static Exponential Exp(double mean) => new(Ticks(mean));

    public static StationPlan Lanes(int servers, Distribution service, QueueKind queue = QueueKind.Shared, QueueOrder order = QueueOrder.Fifo,
        int? room = null, BreakdownPlan? breakdowns = null, string name = "lanes") =>
        new(name, StaffPlan.Always(servers), OpeningHours.Always, queue, order, room, [new ServiceLine(Condition.Always, service)], breakdowns);

    /// <summary>Poisson arrivals all day and night; every vehicle visits every station.</summary>
    public static Scenario Steady(ulong seed, double perMinute, int days, params StationPlan[] stations) =>
        Make(seed, 1440 * perMinute, Flat, Enumerable.Repeat(1.0, 7).ToArray(), days, 0, stations);

    /// <summary>One day by the hour, and another without arrivals for what is left. Begins empty.</summary>
    public static Scenario OneDay(ulong seed, double perDay, IReadOnlyList<double> hours, params StationPlan[] stations) =>
        Make(seed, perDay, hours, [1, 0, 0, 0, 0, 0, 0], 2, 0, stations);

    /// <summary>So many at the start, and none after.</summary>
    public static Scenario Drain(ulong seed, int vehicles, params StationPlan[] stations) =>
        Make(seed, 0, Flat, Enumerable.Repeat(1.0, 7).ToArray(), 2, vehicles, stations);

    private static Scenario Make(
        ulong seed, double perDay, IReadOnlyList<double> hours, IReadOnlyList<double> days, int length, int atStart, StationPlan[] stations) => new()
        {
            Name = "theory",
            Run = new RunPlan(new DateOnly(2024, 1, 1), length, TimeSpan.Zero, new FixedReplications(1), seed, 0.95),
            Demand = new Demand(perDay, 0, hours, days, [], atStart == 0 ? [] : [new WaitingVehicles("truck", atStart)]),
            Classes = [new VehicleClass("truck", 1, "all", 0, new Dictionary<string, IReadOnlyList<TraitValue>>())],
            Stations = stations,
            Routes = [new Route("all", [.. stations.Select(s => new VisitStep(s.Name, Condition.Always, 1))])],
        };

    /// <summary>What each replication gives, in order; two at a time, on which nothing depends.</summary>
    public static T[] InParallel<T>(int replications, Func<int, T> run)
    {
        var results = new T[replications];
        Parallel.For(0, replications, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => results[i] = run(i + 1));
        return results;
    }

    /// <summary>One replication with nobody listening but <paramref name="atStations"/> (one each) and <paramref name="ofGate"/>.</summary>
    public static Gate Run(GatePlan plan, int replication, IGateTraffic? traffic, Observer[] atStations, Observer? ofGate = null,
        Action<Clock, Gate>? beforeOpening = null, Observer? alsoAtFirst = null)
    {
        var measures = new GateMeasures(plan) { AreTakenDown = false };
        for (var s = 0; s < atStations.Length; s++) measures.OfStation[s] = new Audience([atStations[s]]);
        if (alsoAtFirst is not null) measures.OfStation[0] = new Audience([atStations[0], alsoAtFirst]);
        measures.OfGate = new Audience(ofGate is null ? [] : [ofGate]);
        var clock = new HeapClock();
        var gate = new Gate(plan, clock, traffic ?? new DrawnTraffic(plan, replication), measures, new VehiclePool());
        beforeOpening?.Invoke(clock, gate);
        gate.Open(new RandomStreams(plan.Scenario.Run.Seed, replication));
        clock.Run(plan.Scenario.Run.Length.Ticks, Rank.Count);
        return gate;
    }
}
