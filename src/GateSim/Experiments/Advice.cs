using System.Globalization;
using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Experiments;

/// <summary>What a good analyst would warn of before anybody decides on a result. A new warning: a method, and a line in the list.</summary>
public static class Advice
{
    private const double TooWide = 0.10;  // half-width / estimate
    private const double Decided = 0.05;  // the precision that is proposed instead
    private const double Comfortable = 0.9;
    private const double Material = 0.02; // of the vehicles
    private const int FewForTail = 1000;  // 1 % of them are ten

    private static readonly Func<ExperimentResult, IEnumerable<string>>[] Warnings =
    [
        Partial, NobodyCleared, OverCapacity, AreaOverCapacity, Uncleared, GrowingBacklog, LeftOverNight, Unfinished, PrecisionMissed, TooWideToDecide, TooFewForTail,
    ];

    /// <summary>Sentences, the gravest first; none where there is nothing to warn of.</summary>
    public static IReadOnlyList<string> On(ExperimentResult result) => [.. Warnings.SelectMany(warning => warning(result))];

    private static IEnumerable<string> Partial(ExperimentResult result)
    {
        if (result.IsPartial) yield return Say($"Partial: interrupted after {result.Replications} of {result.ReplicationsAsked} replications.");
    }

    private static IEnumerable<string> NobodyCleared(ExperimentResult result)
    {
        if (result.Find("throughput", "perDay").Mean is null or 0) yield return "No vehicle left the gate after the warm-up: there are no clearance times.";
    }

    private static IEnumerable<string> OverCapacity(ExperimentResult result)
    {
        foreach (var station in result.Stations)
        {
            if (station.OfferedLoad is null)
            {
                if (result.Find("waiting-time", "mean", station.Station).Replications > 0 || station.QueueByHour.Any(q => q.Max > 0))
                    yield return Say($"Nobody was on duty at {station.Station} in the time that counts.");
            }
            else if (station.OfferedLoad > 1)
            {
                var plan = result.Scenario.Stations.First(s => s.Name == station.Station);
                var longer = Closes(plan, result.Scenario) ? Say($", or {(station.OfferedLoad / Comfortable) - 1:P0} more hours") : "";
                var then = plan.MayLoseVehicles ? "vehicles are turned away there or give up" : "its queue grows";
                yield return Say($"Demand at {station.Station} is {station.OfferedLoad:P0} of its capacity: {then} for as long as that lasts. ")
                    + Say($"It would take {Servers(station)} servers on duty instead of {station.ServersOnDuty:0.#} (to be busy {Comfortable:P0} of the time){longer}.");
            }
            else if (station.OfferedLoad > 0.95)
            {
                yield return Say($"Demand at {station.Station} is {station.OfferedLoad:P1} of its capacity: waiting there changes much with small changes of the demand.");
            }
        }
    }

    private static IEnumerable<string> AreaOverCapacity(ExperimentResult result) => result.Areas
        .Where(a => a.OfferedLoad > 1 && !result.Scenario.Areas.First(p => p.Name == a.Area).MayLoseVehicles)
        .Select(a => Say($"Vehicles come to {a.Area} at {a.OfferedLoad:P0} of what it may let in: the number outside grows for as long as that lasts."));

    private static IEnumerable<string> Uncleared(ExperimentResult result)
    {
        if (!MeasureCatalogue.Uncleared.IsIn(result.Scenario)) yield break;
        var share = result.Find("uncleared", "perDay").Mean / result.Find("arrivals", "perDay").Mean;
        if (share is > Material and { } lost && double.IsFinite(lost))
            yield return Say($"{lost:P1} of the vehicles leave uncleared, turned away or out of patience: the times speak only of those that stayed.");
    }

    private static IEnumerable<string> GrowingBacklog(ExperimentResult result)
    {
        var growth = result.BacklogGrowth;
        var days = result.Scenario.Run.Days - result.WarmUp.TotalDays;
        // Material: what is added over the run is more than a tenth of what lies there on average, and at least one vehicle.
        var added = growth.Mean * days;
        if (growth.Low > 0 && added >= 1 && added > 0.1 * result.Find("backlog", "mean").Mean)
            yield return Say($"The backlog at midnight grows by {Plain(growth.Mean!.Value)} vehicles a day ({Plain(growth.Low!.Value)} to {Plain(growth.High!.Value)}): the gate does not settle, and the times depend on how long the run is.");
    }

    private static IEnumerable<string> LeftOverNight(ExperimentResult result)
    {
        var backlog = result.Find("backlog", "mean");
        if (backlog.Mean is not >= 0.5 || !result.Scenario.Stations.Any(s => Closes(s, result.Scenario))) yield break;
        yield return Say($"On an average day {Plain(backlog.Mean.Value)} vehicles are in the gate at midnight: they came too late, or waited too long, to finish before closing.");
    }

    // By its hours, on a special day, or because there are times at which no server is on duty.
    private static bool Closes(StationPlan station, Scenario scenario) =>
        !station.Hours.IsAlways
        || station.Servers.Changes.Prepend(TimeSpan.Zero).Any(t => station.Servers.At(t) == 0)
        || scenario.SpecialDaysInRun.Any(s => s.ConcernsStation(station.Name) && s.Closes);

    private static IEnumerable<string> Unfinished(ExperimentResult result)
    {
        var perReplication = (double)result.Vehicles / result.Replications;
        if (result.Unfinished.Mean > Material * perReplication && result.ClearanceTimes.Count > 0)
            yield return Say($"{result.Unfinished.Mean / perReplication:P1} of the vehicles had not left at the end; their times are not in the clearance times, which are therefore too short.");
    }

    /// <summary>The numbers of which a precision was asked that they did not reach; none where all did, though perhaps not for long.</summary>
    internal static IReadOnlyList<StatisticName> NotPrecise(ExperimentResult result) => result.Scenario.Run.Replications is not ReplicationsToPrecision wanted ? []
        : [.. wanted.All.Where(name => result.Find(name) is not { Mean: { } mean, HalfWidth: { } half } || half > wanted.Relative * Math.Abs(mean))];

    private static IEnumerable<string> PrecisionMissed(ExperimentResult result)
    {
        if (result.PrecisionReached != false || result.IsPartial) yield break;
        var wanted = (ReplicationsToPrecision)result.Scenario.Run.Replications;
        var missed = NotPrecise(result);
        if (missed.Count == 0) yield return Say($"The precision of {wanted.Relative * 100:0.##} % was reached, but did not last for the look-ahead within {wanted.Max} replications (run.replications.max).");
        else yield return Say($"{string.Join(" and ", missed)} did not reach the precision of {wanted.Relative * 100:0.##} % within {wanted.Max} replications (run.replications.max).");
    }

    private static IEnumerable<string> TooWideToDecide(ExperimentResult result)
    {
        var mean = result.Find("clearance-time", "mean");
        var level = result.Scenario.Run.Confidence;
        if (mean.Replications == 1)
        {
            yield return OneReplication(result.LongRun.FirstOrDefault(l => l.Key.Measure == "clearance-time"));
            yield break;
        }
        if (mean.Mean is not > 0 || mean.HalfWidth / mean.Mean <= TooWide) yield break;
        var half = mean.HalfWidth!.Value;
        var deviation = half / StudentT.TwoSided(level, mean.Replications - 1);
        // A forecast from very few says little: ten at the least.
        var needed = Math.Max(Experiment.FewestForPrecision, Precision.ReplicationsNeeded(mean.Mean.Value, deviation * deviation * mean.Replications, Decided, level));
        yield return Say($"The mean clearance time is known to ± {half / mean.Mean.Value:P0} only; about {needed} replications (--replications {needed}) would give ± {Decided:P0}.");
    }

    private static string OneReplication(LongRun? clearance) => clearance?.Batches switch
    {
        null => "One replication gives no interval: nothing can be said of how far the figures may be off. Run ten or more.",
        { HalfWidth: { } half } b => Say($"One replication gives no interval in the tables. By {b.Batches} batches of {b.DaysEach} days each, the mean clearance time in the long run is {Supported(b.Mean, half)} ± {Supported(half, half)} min.")
            .Replace("of 1 days each", "of a day each", StringComparison.Ordinal),
        var b => Say($"One replication gives no interval, and its days hang together too much for batch means (correlation {b.Correlation:0.00} between batches of {b.DaysEach} days): run ten or more, or a longer one."),
    };

    private static IEnumerable<string> TooFewForTail(ExperimentResult result)
    {
        var cleared = (double)result.ClearanceTimes.Count / result.Replications;
        if (cleared is > 0 and < FewForTail)
            yield return Say($"p99 of the clearance time rests on the slowest {Math.Max(1, Math.Floor(cleared / 100)):0} of {cleared:0} vehicles a replication: give more run.days to rely on it.");
        else if (cleared > 0 && result.Replications is > 1 and < 10)
            yield return Say($"{result.Replications} replications are few for an interval of p99: run ten or more.");
    }

    // Two digits of the half-width, and the value to the same place.
    private static string Supported(double value, double half) =>
        value.ToString("F" + Math.Clamp(1 - (int)Math.Floor(Math.Log10(half)), 0, 6).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string Plain(double vehicles) => vehicles.ToString(vehicles < 100 ? "0.#" : "N0", CultureInfo.InvariantCulture);

    private static int Servers(StationResult station) =>
        Math.Max((int)Math.Floor(station.ServersOnDuty) + 1, (int)Math.Ceiling(station.ServersOnDuty * station.OfferedLoad!.Value / Comfortable));

    private static string Say(FormattableString sentence) => sentence.ToString(CultureInfo.InvariantCulture).Replace(" %", " %", StringComparison.Ordinal);
}
