using GateSim.Experiments.Cautions;
using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Experiments;

/// <summary>
/// What a good analyst would warn of before anybody decides on a result. A new warning: a kind of <see cref="Caution"/> with its words, a method, and
/// a line in the list.
/// </summary>
public static class Advice
{
    private const double TooWide = 0.10;  // half-width / estimate
    private const double Material = 0.02; // of the vehicles
    private const int FewForTail = 1000;  // 1 % of them are ten

    private static readonly Func<ExperimentResult, IEnumerable<Caution>>[] Warnings =
    [
        Partial, NobodyCleared, OverCapacity, AreaOverCapacity, Uncleared, GrowingBacklog, LeftOverNight, Unfinished, PrecisionMissed, TooWideToDecide, TooFewForTail,
    ];

    /// <summary>The precision of the mean clearance time that is proposed where it is not good enough to decide.</summary>
    public const double Decided = 0.05;

    /// <summary>How much of their time servers should be busy at the most.</summary>
    public const double Comfortable = 0.9;

    /// <summary>The gravest first; none where there is nothing to warn of.</summary>
    public static IReadOnlyList<Caution> Of(ExperimentResult result) => [.. Warnings.SelectMany(warning => warning(result))];

    /// <summary>The same as sentences in English.</summary>
    public static IReadOnlyList<string> On(ExperimentResult result) => [.. Of(result).Select(CautionSentences.Of)];

    private static IEnumerable<Caution> Partial(ExperimentResult result)
    {
        if (result.IsPartial) yield return new PartialResult(result.Replications, result.ReplicationsAsked);
    }

    private static IEnumerable<Caution> NobodyCleared(ExperimentResult result)
    {
        if (result.Find("throughput", "perDay").Mean is null or 0) yield return new NobodyCleared();
    }

    private static IEnumerable<Caution> OverCapacity(ExperimentResult result)
    {
        foreach (var station in result.Stations)
        {
            if (station.OfferedLoad is null)
            {
                if (result.Find("waiting-time", "mean", station.Station).Replications > 0 || station.QueueByHour.Any(q => q.Max > 0))
                    yield return new NobodyOnDuty(station.Station);
            }
            else if (station.OfferedLoad > 1)
            {
                var (load, plan) = (station.OfferedLoad.Value, result.Scenario.Stations.First(s => s.Name == station.Station));
                double? longer = Closes(plan, result.Scenario) ? (load / Comfortable) - 1 : null;
                yield return new StationOverCapacity(station.Station, load, plan.MayLoseVehicles, Servers(station), station.ServersOnDuty, longer);
            }
            else if (station.OfferedLoad > 0.95)
            {
                yield return new StationNearCapacity(station.Station, station.OfferedLoad.Value);
            }
        }
    }

    private static IEnumerable<Caution> AreaOverCapacity(ExperimentResult result) => result.Areas
        .Where(a => a.OfferedLoad > 1 && !result.Scenario.Areas.First(p => p.Name == a.Area).MayLoseVehicles)
        .Select(a => new Cautions.AreaOverCapacity(a.Area, a.OfferedLoad!.Value));

    private static IEnumerable<Caution> Uncleared(ExperimentResult result)
    {
        if (!MeasureCatalogue.Uncleared.IsIn(result.Scenario)) yield break;
        var share = result.Find("uncleared", "perDay").Mean / result.Find("arrivals", "perDay").Mean;
        if (share is > Material and { } lost && double.IsFinite(lost))
            yield return new ManyUncleared(lost);
    }

    private static IEnumerable<Caution> GrowingBacklog(ExperimentResult result)
    {
        var growth = result.BacklogGrowth;
        var days = result.Scenario.Run.Days - result.WarmUp.TotalDays;
        // Material: what is added over the run is more than a tenth of what lies there on average, and at least one vehicle.
        var added = growth.Mean * days;
        if (growth.Low > 0 && added >= 1 && added > 0.1 * result.Find("backlog", "mean").Mean)
            yield return new Cautions.GrowingBacklog(growth.Mean!.Value, growth.Low!.Value, growth.High!.Value);
    }

    private static IEnumerable<Caution> LeftOverNight(ExperimentResult result)
    {
        var backlog = result.Find("backlog", "mean");
        if (backlog.Mean is not >= 0.5 || !result.Scenario.Stations.Any(s => Closes(s, result.Scenario))) yield break;
        yield return new Cautions.LeftOverNight(backlog.Mean.Value);
    }

    // By its hours, on a special day, or because there are times at which no server is on duty.
    private static bool Closes(StationPlan station, Scenario scenario) =>
        !station.Hours.IsAlways
        || station.Servers.Changes.Prepend(TimeSpan.Zero).Any(t => station.Servers.At(t) == 0)
        || scenario.SpecialDaysInRun.Any(s => s.ConcernsStation(station.Name) && s.Closes);

    private static IEnumerable<Caution> Unfinished(ExperimentResult result)
    {
        var perReplication = (double)result.Vehicles / result.Replications;
        if (result.Unfinished.Mean > Material * perReplication && result.ClearanceTimes.Count > 0)
            yield return new ManyUnfinished(result.Unfinished.Mean!.Value / perReplication);
    }

    /// <summary>The numbers of which a precision was asked that they did not reach; none where all did, though perhaps not for long.</summary>
    internal static IReadOnlyList<StatisticName> NotPrecise(ExperimentResult result) => result.Scenario.Run.Replications is not ReplicationsToPrecision wanted ? []
        : [.. wanted.All.Where(name => result.Find(name) is not { Mean: { } mean, HalfWidth: { } half } || half > wanted.Relative * Math.Abs(mean))];

    private static IEnumerable<Caution> PrecisionMissed(ExperimentResult result)
    {
        if (result.PrecisionReached != false || result.IsPartial) yield break;
        var wanted = (ReplicationsToPrecision)result.Scenario.Run.Replications;
        var missed = NotPrecise(result);
        yield return missed.Count == 0
            ? new PrecisionDidNotLast(wanted.Relative, wanted.Max)
            : new Cautions.PrecisionMissed(missed, wanted.Relative, wanted.Max);
    }

    private static IEnumerable<Caution> TooWideToDecide(ExperimentResult result)
    {
        var mean = result.Find("clearance-time", "mean");
        var level = result.Scenario.Run.Confidence;
        if (mean.Replications == 1)
        {
            yield return new OneReplication(result.LongRun.FirstOrDefault(l => l.Key.Measure == "clearance-time"));
            yield break;
        }
        if (mean.Mean is not > 0 || mean.HalfWidth / mean.Mean <= TooWide) yield break;
        var half = mean.HalfWidth!.Value;
        var deviation = half / StudentT.TwoSided(level, mean.Replications - 1);
        // A forecast from very few says little: ten at the least.
        var needed = Math.Max(Experiment.FewestForPrecision, Precision.ReplicationsNeeded(mean.Mean.Value, deviation * deviation * mean.Replications, Decided, level));
        yield return new IntervalTooWide(half / mean.Mean.Value, needed);
    }

    private static IEnumerable<Caution> TooFewForTail(ExperimentResult result)
    {
        var cleared = (double)result.ClearanceTimes.Count / result.Replications;
        if (cleared is > 0 and < FewForTail)
            yield return new FewVehiclesForTail(cleared);
        else if (cleared > 0 && result.Replications is > 1 and < 10)
            yield return new FewReplicationsForTail(result.Replications);
    }

    private static int Servers(StationResult station) =>
        Math.Max((int)Math.Floor(station.ServersOnDuty) + 1, (int)Math.Ceiling(station.ServersOnDuty * station.OfferedLoad!.Value / Comfortable));
}
