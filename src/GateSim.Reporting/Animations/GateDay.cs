using GateSim.Experiments;
using GateSim.Model;
using GateSim.Model.Crossings;
using GateSim.Reporting.Crossings;
using GateSim.Scenarios;

namespace GateSim.Reporting.Animations;

/// <summary>One day of one replication, as <c>run --vehicles</c> would have written it: who was in the gate, and when each of them was where.</summary>
/// <param name="Day">Of the run, from 1.</param>
public sealed record GateDay(Scenario Scenario, int Day, int Replication)
{
    internal const long Length = 24 * 60 * 60 * 1000;
    private const string ChannelTrait = "channel";

    /// <summary>In the order in which they came; those that are there at its beginning included.</summary>
    internal IReadOnlyList<DayVehicle> Vehicles { get; private init; } = [];

    /// <summary>By place: stations, then areas.</summary>
    internal IReadOnlyList<IReadOnlyList<Duty>> Duties { get; private init; } = [];

    /// <summary>The first day that a run does not leave out.</summary>
    public static int FirstAfterWarmUp(Scenario scenario) => Math.Min((int)Math.Ceiling((scenario.Run.WarmUp ?? TimeSpan.Zero).TotalDays) + 1, scenario.Run.Days);

    public DateOnly Date => Scenario.Run.Start.AddDays(Day - 1);

    /// <summary>The trait that tells the customs channel of a vehicle; null: the scenario has none.</summary>
    internal static Trait? Channel(Scenario scenario) => scenario.Traits.FirstOrDefault(t => t is { Name: ChannelTrait, IsFlag: false });

    /// <param name="day">One of the run, from 1.</param>
    /// <exception cref="ExperimentException">The replication failed: vehicles block each other for ever.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static GateDay Simulate(Scenario scenario, int day, int replication, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, scenario.Run.Days);
        var result = new GateDay(scenario, day, replication);
        var (names, trait) = (new CrossingNames(scenario), scenario.Traits.ToList().FindIndex(t => t == Channel(scenario)));
        var vehicles = new List<(long Number, DayVehicle Vehicle)>();
        new Experiment(Alone(scenario, replication)) { Threads = 1, Crossings = new CrossingLog(Take) }.Run(cancellation);
        return result with
        {
            Vehicles = [.. vehicles.OrderBy(v => v.Number).Select(v => v.Vehicle)],
            Duties = Duty.Of(new GatePlan(scenario, TimeSpan.Zero), day),
        };

        void Take(int number, Crossing crossing)
        {
            if (number != replication || result.OnTheDay(crossing.Arrived) >= Length || result.OnTheDay(crossing.Left) <= 0) return;
            int? channel = trait >= 0 && names.Value(crossing, trait) is { } value ? scenario.Traits[trait].Values.ToList().FindIndex(v => v.Name == value) : null;
            vehicles.Add((crossing.Vehicle, new DayVehicle(
                new VehicleIdentity(crossing.Population, crossing.Number, crossing.IsBack), crossing.Class, channel, result.OnTheDay(crossing.Arrived), result.OnTheDay(crossing.Left), result.VisitsOf(crossing))));
        }
    }

    // The draws of a replication depend on seed and number alone; of an antithetic pair the second also on that it is one.
    private static Scenario Alone(Scenario scenario, int replication)
    {
        var isPaired = scenario.Run.VarianceReduction == VarianceReduction.Antithetic;
        return scenario with
        {
            Run = scenario.Run with
            {
                WarmUp = TimeSpan.Zero,
                Replications = new FixedReplications(isPaired ? 2 : 1) { From = isPaired ? replication - ((replication + 1) % 2) : replication },
                VarianceReduction = isPaired ? VarianceReduction.Antithetic : VarianceReduction.None,
            },
        };
    }

    // What is over before midnight is left out, but for the last of it: the vehicle may be on the way from there. So is what comes after
    // the day, but for the next of it.
    private IReadOnlyList<DayVisit> VisitsOf(Crossing crossing)
    {
        var all = crossing.Visits.Select(v => new DayVisit(
            v.IsArea ? Scenario.Stations.Count + v.Place : v.Place, OnTheDay(v.Joined), OnTheDay(v.Started), OnTheDay(v.Served), OnTheDay(v.Ended), v.Server)).ToList();
        var lastBefore = all.Where(v => v.Ended <= 0).MaxBy(v => v.Ended);
        var firstAfter = all.FirstOrDefault(v => v.Joined >= Length);
        return [.. all.Where(v => (v.Joined < Length && !(v.Ended <= 0)) || v == lastBefore || v == firstAfter)];
    }

    private long OnTheDay(long ticks) => Milliseconds.Of(ticks) - ((Day - 1) * Length);

    private long? OnTheDay(long? ticks) => ticks is { } there ? OnTheDay(there) : null;
}
