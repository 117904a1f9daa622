using GateSim.Model.Measures;
using GateSim.Model.Records;
using GateSim.Scenarios;

namespace GateSim.Model;

/// <summary>
/// All that listens to a gate, and to whom it belongs: records, which take down what everybody wants to know, and the observers of what only some
/// scenarios ask for. Used again for the next replication on the same thread.
/// </summary>
internal sealed class GateMeasures
{
    private readonly List<Observer> _witnesses = [];

    public GateMeasures(GatePlan plan)
    {
        Record = new GateRecord(plan);
        StationRecords = [.. plan.Scenario.Stations.Select(_ => new StationRecord(plan))];
        AreaRecords = [.. plan.Scenario.Areas.Select(_ => new AreaRecord(plan))];
        All = MeasureList.Of(plan, Record, StationRecords);
        DailyTimes = plan.Scenario.Run.Replications is FixedReplications { Count: 1 } ? new DailyTimes(plan) : null;
        OfGate = new Audience([.. All.Where(m => m.Station is null && m.Area is null), .. DailyTimes is null ? Array.Empty<Observer>() : [DailyTimes]]);
        OfStation = [.. plan.Scenario.Stations.Select((_, s) => new Audience([.. All.Where(m => m.Station == s)]))];
        OfArea = [.. plan.Scenario.Areas.Select((_, a) => new Audience([.. All.Where(m => m.Area == a), AreaRecords[a]]))];
    }

    /// <summary>In the order of the results table.</summary>
    public IReadOnlyList<Measure> All { get; }

    public IReadOnlyList<StationRecord> StationRecords { get; }

    public IReadOnlyList<AreaRecord> AreaRecords { get; }

    public GateRecord Record { get; }

    /// <summary>Only where there is one replication.</summary>
    public DailyTimes? DailyTimes { get; }

    /// <summary>Whether the gate and its stations have things taken down; where all that is asked is heard by observers, they need not.</summary>
    public bool AreTakenDown { get; init; } = true;

    /// <summary>All that is asked is in the records: nobody has to be told what happens to whom.</summary>
    public bool AreInRecords => OfStation.Append(OfGate).Concat(OfArea).All(a => a.HearsOnlyCounts);

    /// <summary>One more hears of everything that happens.</summary>
    public void Add(Observer witness)
    {
        _witnesses.Add(witness);
        OfGate = OfGate.And(witness);
        for (var s = 0; s < OfStation.Length; s++) OfStation[s] = OfStation[s].And(witness);
        for (var a = 0; a < OfArea.Length; a++) OfArea[a] = OfArea[a].And(witness);
    }

    internal Audience OfGate { get; set; }

    internal Audience[] OfStation { get; }

    internal Audience[] OfArea { get; }

    /// <summary>A new replication begins.</summary>
    public void Clear()
    {
        Record.Clear();
        foreach (var record in StationRecords) record.Clear();
        foreach (var observer in Observers) observer.Clear();
    }

    /// <summary>What has passed is forgotten, where things stand is not.</summary>
    public void WarmUpEnds(long now)
    {
        Record.WarmUpEnds(now);
        foreach (var record in StationRecords) record.WarmUpEnds(now);
        foreach (var observer in Observers) observer.WarmUpEnds(now);
    }

    private IEnumerable<Observer> Observers => [.. All, .. AreaRecords, .. DailyTimes is null ? Array.Empty<Observer>() : [DailyTimes], .. _witnesses];
}
