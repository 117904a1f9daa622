using GateSim.Model.Measures;
using GateSim.Scenarios;

namespace GateSim.Model;

/// <summary>All that listens to a gate, and to whom it belongs. Used again for the next replication on the same thread.</summary>
internal sealed class GateMeasures
{
    private readonly List<Observer> _witnesses = [];

    public GateMeasures(GatePlan plan)
    {
        All = MeasureList.Of(plan);
        Windows = [.. plan.Scenario.Stations.Select(_ => new StationWindows(plan))];
        GateWindows = new GateWindows(plan);
        DailyTimes = plan.Scenario.Run.Replications is FixedReplications { Count: 1 } ? new DailyTimes(plan) : null;
        OfGate = new Audience([.. All.Where(m => m.Station is null && m.Area is null), GateWindows, .. DailyTimes is null ? Array.Empty<Observer>() : [DailyTimes]]);
        OfStation = [.. plan.Scenario.Stations.Select((_, s) => new Audience([.. All.Where(m => m.Station == s), Windows[s]]))];
        AreaWindows = [.. plan.Scenario.Areas.Select(_ => new AreaWindows(plan))];
        OfArea = [.. plan.Scenario.Areas.Select((_, a) => new Audience([.. All.Where(m => m.Area == a), AreaWindows[a]]))];
    }

    /// <summary>In the order of the results table.</summary>
    public IReadOnlyList<Measure> All { get; }

    public IReadOnlyList<StationWindows> Windows { get; }

    public IReadOnlyList<AreaWindows> AreaWindows { get; }

    public GateWindows GateWindows { get; }

    /// <summary>Only where there is one replication.</summary>
    public DailyTimes? DailyTimes { get; }

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

    internal IEnumerable<Observer> Everyone => All.Concat<Observer>(Windows).Concat(AreaWindows).Append(GateWindows).Concat(DailyTimes is null ? [] : [DailyTimes]).Concat(_witnesses);
}
