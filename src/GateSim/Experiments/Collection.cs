using GateSim.Model;
using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Experiments;

/// <summary>Adds replications up as they come; none is kept.</summary>
internal sealed class Collection
{
    private static readonly (string Measure, string Unit)[] HourlyOfStation =
        [("arrivals", "vehicles/h"), ("queue-length", "vehicles"), ("busy-servers", "servers"), ("waiting-time", "min")];

    private static readonly (string Measure, string Unit)[] HourlyOfArea = [("area-occupancy", "vehicles"), ("area-outside", "vehicles")];

    private readonly GatePlan _plan;
    private readonly double _confidence;
    private readonly ReplicationMeans _values;
    private readonly List<ReplicationResult> _together = [];
    private readonly int _goTogether; // an antithetic pair is one independent value
    private readonly (int Hour, StatisticKey Key)[] _hourlyKeys;
    private readonly RunningMean[] _hourly;
    private readonly RunningMean[] _inSystemByHour;
    private readonly QuantileSketch[] _backlogByDay;
    private readonly QuantileSketch[] _clearanceByClass;
    private readonly QuantileSketch[][] _queueByHour;
    private readonly QuantileSketch[][] _outsideByHour;
    private readonly double[][] _queueOverRun;
    private readonly double[][] _outsideOverRun;
    private readonly TimeParts _timeParts;
    private readonly List<double> _clearanceMeans = [];
    private readonly int _clearanceMean;
    private readonly long[] _came;
    private readonly Int128[] _offered;
    private readonly Int128[] _working;
    private readonly VehiclePool _vehiclePool;
    private readonly ExtremesPool _extremes;
    private readonly SortedSet<string> _engines = new(StringComparer.Ordinal);
    private IReadOnlyList<LongRun> _longRun = [];
    private RunningMean _growth;
    private RunningMean _unfinished;
    private long _vehicles;

    public Collection(GatePlan plan, IReadOnlyList<StatisticKey> keys)
    {
        (_plan, _confidence) = (plan, plan.Scenario.Run.Confidence);
        _goTogether = plan.Scenario.Run.VarianceReduction == VarianceReduction.Antithetic ? 2 : 1;
        var (stations, days) = (plan.Scenario.Stations.Count, plan.Scenario.Run.Days);
        _values = new ReplicationMeans(plan.Scenario.Run, keys);
        (_vehiclePool, _extremes) = (new VehiclePool(plan, keys), new ExtremesPool(keys, areIndependent: _goTogether == 1));
        _hourlyKeys =
        [
            .. plan.Scenario.Stations.SelectMany(s => HourlyKeys(s.Name, HourlyOfStation)),
            .. plan.Scenario.Areas.SelectMany(a => HourlyKeys(a.Name, HourlyOfArea)),
        ];
        _hourly = new RunningMean[_hourlyKeys.Length];
        _inSystemByHour = new RunningMean[24 * days];
        _backlogByDay = Sketches(days);
        _clearanceByClass = Sketches(plan.Classes.Count);
        _queueByHour = [.. Enumerable.Range(0, stations).Select(_ => Sketches(24))];
        _outsideByHour = [.. plan.Scenario.Areas.Select(_ => Sketches(24))];
        _queueOverRun = [.. Enumerable.Range(0, stations).Select(_ => new double[24 * days])];
        _outsideOverRun = [.. plan.Scenario.Areas.Select(_ => new double[24 * days])];
        _timeParts = new TimeParts(plan, keys);
        _clearanceMean = keys.Index().First(k => k.Item is { Measure: "clearance-time", Statistic: "mean", Class: null, Station: null }).Index;
        _came = new long[plan.Scenario.Areas.Count];
        _offered = new Int128[stations];
        _working = new Int128[stations];
    }

    public int Count { get; private set; }

    /// <summary>Independent values of each number: replications, or pairs of them.</summary>
    public int Independent { get; private set; }

    public void Add(ReplicationResult result)
    {
        Count++;
        _engines.Add(result.Engine);
        for (var hour = 0; hour < _inSystemByHour.Length; hour++) _inSystemByHour[hour].Add(result.InSystemByHour[hour]);
        for (var day = 0; day < _backlogByDay.Length; day++) _backlogByDay[day].Add(result.BacklogByDay[day]);
        for (var c = 0; c < _clearanceByClass.Length; c++) _clearanceByClass[c].Add(result.ClearanceTimes[c]);
        for (var s = 0; s < _queueByHour.Length; s++)
        {
            AddByHour(_queueByHour[s], result.QueueByHour[s]);
            AddTo(_queueOverRun[s], result.QueueByHour[s]);
            _offered[s] += result.OfferedTicks[s];
            _working[s] += result.WorkingTicks[s];
        }
        for (var a = 0; a < _came.Length; a++)
        {
            AddByHour(_outsideByHour[a], result.OutsideByHour[a]);
            AddTo(_outsideOverRun[a], result.OutsideByHour[a]);
            _came[a] += result.CameToArea[a];
        }
        _timeParts.Add(result);
        if (result.Values[_clearanceMean] is { } clearance) _clearanceMeans.Add(clearance);
        _extremes.Add(result);
        if (result.TimesByDay.Count > 0) _longRun = LongRun.Of(result, _plan);
        _vehicles += result.Vehicles;
        _together.Add(result);
        if (_together.Count < _goTogether) return;
        AddTogether();
        _together.Clear();
    }

    // What goes into intervals.
    private void AddTogether()
    {
        Independent++;
        _values.Add(_together);
        for (var i = 0; i < _hourly.Length; i++)
        {
            if (ReplicationMeans.MeanOf(_together, r => r.Hourly, i) is { } value) _hourly[i].Add(value);
        }
        _vehiclePool.Add(_together);
        if (_together.Average(r => SlopeOf(r.BacklogByDay)) is { } slope) _growth.Add(slope);
        _unfinished.Add(_together.Average(r => r.Unfinished));
    }

    public Estimate Estimate(int index) => _values.Estimate(index);

    public ExperimentResult Result()
    {
        var all = new QuantileSketch();
        foreach (var sketch in _clearanceByClass) all.Add(sketch);
        return new ExperimentResult
        {
            Scenario = _plan.Scenario,
            Replications = Count,
            ReplicationsAsked = Count,
            Engine = string.Join(", ", _engines),
            WarmUp = _plan.WarmUp,
            Estimates = [.. Enumerable.Range(0, _values.Count).Select(Estimate)],
            VarianceReduced = [.. _values.Reduced()],
            Pooled = [.. _vehiclePool.Estimates(_confidence), .. _extremes.Estimates(_confidence)],
            LongRun = _longRun,
            Hourly = [.. _hourly.Select(Hourly)],
            Stations = [.. _plan.Scenario.Stations.Select(Station)],
            Areas = [.. _plan.Scenario.Areas.Select(Area)],
            ClearanceTimes = all,
            ClearanceTimesByClass = _clearanceByClass,
            InSystemByHour = [.. _inSystemByHour.Select(hour => hour.Mean)],
            BacklogByDay = _backlogByDay,
            TimeSpent = _timeParts.Means(),
            ClearanceMeans = [.. _clearanceMeans],
            BacklogGrowth = Of(new StatisticKey("backlog", null, null, "growth", "vehicles/day"), _growth),
            Unfinished = Of(new StatisticKey("unfinished", null, null, "mean", "vehicles"), _unfinished),
            Vehicles = _vehicles,
        };
    }

    // The first hour that lies after the warm-up as a whole.
    private int FirstHour => (int)Math.Ceiling(_plan.WarmUp.TotalHours);

    private Estimate Of(StatisticKey key, RunningMean values) => ReplicationMeans.Estimate(key, values, _confidence);

    private HourlyEstimate Hourly(RunningMean values, int index) => new(_hourlyKeys[index].Hour, Of(_hourlyKeys[index].Key, values));

    private static IEnumerable<(int Hour, StatisticKey Key)> HourlyKeys(string subject, (string Measure, string Unit)[] measures) =>
        from hour in Enumerable.Range(0, 24)
        from measure in measures
        select (hour, new StatisticKey(measure.Measure, subject, null, "mean", measure.Unit));

    private StationResult Station(StationPlan station, int index)
    {
        double? load = _working[index] == 0 ? null : (double)_offered[index] / (double)_working[index];
        return new StationResult(station.Name, _queueByHour[index], load, MeanOnDuty(index))
        {
            QueueOverRun = Means(_queueOverRun[index]),
            WaitingWhileClosed = WhileClosed(index),
        };
    }

    private AreaResult Area(AreaPlan area, int index)
    {
        var capacity = Count * _plan.AreaTimetables[index].Capacity(_plan.WarmUp.Ticks, _plan.Scenario.Run.Length.Ticks);
        return new AreaResult(area.Name, _outsideByHour[index], double.IsInfinity(capacity) || capacity == 0 ? null : _came[index] / capacity)
        {
            OutsideOverRun = Means(_outsideOverRun[index]),
        };
    }

    // While any is, in the time after the warm-up.
    private double MeanOnDuty(int station)
    {
        double servers = 0, time = 0;
        foreach (var (ticks, onDuty) in _plan.Timetable.OnDuty(station, _plan.WarmUp.Ticks, _plan.Scenario.Run.Length.Ticks))
        {
            if (onDuty == 0) continue;
            servers += (double)onDuty * ticks;
            time += ticks;
        }
        return time == 0 ? 0 : servers / time;
    }

    // Windows of an hour that nobody is on duty for a part of are divided by their time.
    private double WhileClosed(int station)
    {
        double closed = 0, all = 0;
        var from = _plan.WarmUp.Ticks;
        foreach (var (ticks, onDuty) in _plan.Timetable.OnDuty(station, from, _plan.Scenario.Run.Length.Ticks))
        {
            for (var end = from + ticks; from < end;)
            {
                var hour = from / TimeSpan.TicksPerHour;
                var to = Math.Min((hour + 1) * TimeSpan.TicksPerHour, end);
                var waited = _queueOverRun[station][hour] * (to - from);
                all += waited;
                if (onDuty == 0) closed += waited;
                from = to;
            }
        }
        return all == 0 ? 0 : closed / all;
    }

    private double[] Means(double[] sums) => Array.ConvertAll(sums, sum => sum / Count);

    private static void AddTo(double[] sums, double[] values)
    {
        for (var i = 0; i < sums.Length; i++) sums[i] += values[i];
    }

    // Least squares through the midnights after the warm-up.
    private double? SlopeOf(IReadOnlyList<int> backlog)
    {
        var first = (int)Math.Ceiling(_plan.WarmUp.TotalDays);
        var n = backlog.Count - first;
        if (n < 3) return null;
        var (middle, mean) = ((n - 1) / 2.0, backlog.Skip(first).Average());
        double above = 0, below = 0;
        for (var i = 0; i < n; i++)
        {
            above += (i - middle) * (backlog[first + i] - mean);
            below += (i - middle) * (i - middle);
        }
        return above / below;
    }

    private void AddByHour(QuantileSketch[] byHourOfDay, double[] byHourOfRun)
    {
        for (var hour = FirstHour; hour < byHourOfRun.Length; hour++) byHourOfDay[hour % 24].Add(byHourOfRun[hour]);
    }

    private static QuantileSketch[] Sketches(int count) => [.. Enumerable.Range(0, count).Select(_ => new QuantileSketch())];
}
