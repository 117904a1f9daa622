using GateSim.Analysis.Twins;
using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Experiments;

/// <summary>
/// Holds a simulation against its analytic twin, hour of day by hour of day. They disagree where the twin's mean queue lies further from the
/// simulated one than chance explains (intervals that hold for all hours and places together: Bonferroni) and the method's own tolerance.
/// </summary>
public sealed class TwinCheck
{
    private TwinCheck(Twin twin, IReadOnlyList<TwinHour> hours) => (Twin, Hours) = (twin, hours);

    public Twin Twin { get; }

    /// <summary>24 for each station, then for each area.</summary>
    public IReadOnlyList<TwinHour> Hours { get; }

    /// <summary>By place, in the same order.</summary>
    public IEnumerable<TwinPlace> Places => Hours.GroupBy(h => h.Place).Select(place => new TwinPlace(place.Key, [.. place], Suspects(place.Key)));

    public static TwinCheck Of(ExperimentResult result, Twin twin)
    {
        var places = twin.Stations.Count + twin.Areas.Count;
        var simulated = result.Hourly.Where(h => h.Estimate.Key.Measure == MeasureCatalogue.QueueLength.Name || h.Estimate.Key.Measure == MeasureCatalogue.AreaOutside.Name)
            .ToDictionary(h => (h.Estimate.Key.Station!, h.Hour), h => h.Estimate);
        var confidence = result.Scenario.Run.Confidence;
        var level = 1 - ((1 - confidence) / (24 * places));
        IEnumerable<TwinHour> Day(string place, TwinMethod method, IReadOnlyList<double> queue) => queue.Select((q, hour) =>
        {
            var estimate = simulated[(place, hour)];
            var half = estimate.HalfWidth is { } h ? h * StudentT.TwoSided(level, estimate.Replications - 1) / StudentT.TwoSided(confidence, estimate.Replications - 1) : (double?)null;
            return new TwinHour(place, hour, method, q, estimate.Mean, half);
        });
        return new TwinCheck(twin,
        [
            .. twin.Stations.SelectMany(s => Day(s.Station, s.Method, s.QueueByHour)),
            .. twin.Areas.SelectMany(a => Day(a.Area, TwinMethod.Fluid, a.OutsideByHour)),
        ]);
    }

    private IReadOnlyList<string> Suspects(string place) => Twin.Stations.FirstOrDefault(s => s.Station == place)?.LeftOut ?? [];
}

/// <summary>An hour of the day at a station, or outside an area.</summary>
/// <param name="Twin">Mean number waiting, by the twin.</param>
/// <param name="Simulated">By the simulation; null where no time of that hour counts.</param>
/// <param name="HalfWidth">Of the simultaneous interval; null where there is none.</param>
public sealed record TwinHour(string Place, int Hour, TwinMethod Method, double Twin, double? Simulated, double? HalfWidth)
{
    /// <summary>Vehicles by which the method may be off, by its own assumptions and apart from chance.</summary>
    public double Tolerance => Method switch
    {
        TwinMethod.Exact => 0.1, // queues that stand so seldom that the simulation may have missed them
        TwinMethod.Corrected => 0.5 + (0.25 * Math.Max(Twin, Simulated ?? 0)),
        _ => 5 + (0.25 * Math.Max(Twin, Simulated ?? 0)),
    };

    /// <summary>Null: one replication does not tell.</summary>
    public bool? Agrees => Simulated is { } mean ? HalfWidth is { } half ? Math.Abs(Twin - mean) <= half + Tolerance : null : true;
}

/// <param name="Suspects">What the twin simplifies there, beside what it does everywhere.</param>
public sealed record TwinPlace(string Place, IReadOnlyList<TwinHour> Hours, IReadOnlyList<string> Suspects)
{
    public TwinMethod Method => Hours[0].Method;

    /// <summary>Null: one replication does not tell.</summary>
    public bool? Agrees => Hours.Any(h => h.Agrees is null) ? null : Hours.All(h => h.Agrees == true);

    public IEnumerable<TwinHour> Differing => Hours.Where(h => h.Agrees == false);

    /// <summary>The hour in which they are furthest apart for what is allowed.</summary>
    public TwinHour Worst => Differing.MaxBy(h => Math.Abs(h.Twin - h.Simulated!.Value) / (h.HalfWidth!.Value + h.Tolerance)) ?? Hours[0];
}
