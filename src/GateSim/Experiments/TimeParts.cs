using GateSim.Model;
using GateSim.Scenarios;

namespace GateSim.Experiments;

/// <summary>Adds up where the time of vehicles goes, replication by replication: each mean times the number it is a mean of.</summary>
internal sealed class TimeParts
{
    private readonly GatePlan _plan;
    private readonly int[] _clearanceKeys, _waitingKeys; // by class: where its mean stands among the values
    private readonly int[][] _stationKeys, _areaKeys; // by place, then by class
    private readonly long[] _cleared;
    private readonly double[] _clearance, _waiting;
    private readonly double[][] _atStations, _outsideAreas;
    private bool _isTakenDown = true; // files of earlier versions lack the numbers

    public TimeParts(GatePlan plan, IReadOnlyList<StatisticKey> keys)
    {
        _plan = plan;
        var means = keys.Index().Where(k => k.Item is { Statistic: "mean", Class: not null })
            .ToDictionary(k => (k.Item.Measure, k.Item.Station, k.Item.Class), k => k.Index);
        _clearanceKeys = Of(MeasureCatalogue.ClearanceTime, null);
        _waitingKeys = Of(MeasureCatalogue.WaitingTime, null);
        _stationKeys = [.. plan.Scenario.Stations.Select(s => Of(MeasureCatalogue.StationWaitingTime, s.Name))];
        _areaKeys = [.. plan.Scenario.Areas.Select(a => Of(MeasureCatalogue.AreaWaitingTime, a.Name))];
        _cleared = new long[plan.Classes.Count];
        (_clearance, _waiting) = (new double[plan.Classes.Count], new double[plan.Classes.Count]);
        _atStations = [.. _stationKeys.Select(_ => new double[plan.Classes.Count])];
        _outsideAreas = [.. _areaKeys.Select(_ => new double[plan.Classes.Count])];

        int[] Of(MeasureDefinition measure, string? place) => [.. plan.Scenario.Classes.Select(c => means[(measure.Name, place, c.Name)])];
    }

    public void Add(ReplicationResult result)
    {
        if (result.WaitsAtStations.Count < _stationKeys.Length || result.WaitsOutsideAreas.Count < _areaKeys.Length) _isTakenDown = false;
        if (!_isTakenDown) return;
        for (var c = 0; c < _cleared.Length; c++)
        {
            var cleared = result.ClearanceTimes[c].Count;
            _cleared[c] += cleared;
            _clearance[c] += Sum(result, _clearanceKeys[c], cleared);
            _waiting[c] += Sum(result, _waitingKeys[c], cleared);
            for (var s = 0; s < _stationKeys.Length; s++) _atStations[s][c] += Sum(result, _stationKeys[s][c], result.WaitsAtStations[s][c]);
            for (var a = 0; a < _areaKeys.Length; a++) _outsideAreas[a][c] += Sum(result, _areaKeys[a][c], result.WaitsOutsideAreas[a][c]);
        }
    }

    public IReadOnlyList<TimeSpent> Means() => !_isTakenDown ? [] :
    [
        .. _plan.Scenario.Classes.Select((vehicles, c) => new TimeSpent(
            vehicles.Name, _cleared[c], Mean(_clearance[c], c), Mean(_waiting[c], c),
            [.. _atStations.Select(s => Mean(s[c], c))], [.. _outsideAreas.Select(a => Mean(a[c], c))])),
    ];

    private double Mean(double sum, int vehicleClass) => _cleared[vehicleClass] == 0 ? 0 : sum / _cleared[vehicleClass];

    private static double Sum(ReplicationResult result, int key, long count) => (result.Values[key] ?? 0) * count;
}
