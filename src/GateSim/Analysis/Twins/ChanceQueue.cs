using GateSim.Analysis.Varying;

namespace GateSim.Analysis.Twins;

/// <summary>M(t)/M/c(t) along a run, added up by hour of the day after the warm-up. Days that are as the day before, and begin as it, are not
/// integrated again.</summary>
internal sealed class ChanceQueue
{
    private const double SameState = 1e-8;
    private const long MostEffort = 300_000_000; // some tenths of a second

    private readonly double[] _areas = new double[24], _fluidAreas = new double[24], _minutes = new double[24];
    private double _arrivals, _delayed;

    private ChanceQueue()
    {
    }

    /// <summary>Mean number waiting in each hour of the day.</summary>
    public IReadOnlyList<double> QueueByHour => ByHour(_areas);

    /// <summary>… of its fluid limit, which is without chance.</summary>
    public IReadOnlyList<double> FluidByHour => ByHour(_fluidAreas);

    public double DelayProbability => _arrivals == 0 ? 0 : _delayed / _arrivals;

    /// <summary>Null where it would take too long.</summary>
    public static ChanceQueue? Of(StationStretches stretches, double service, int atStart, TimeSpan warmUp)
    {
        var queue = new TransientQueue(service, atStart) { MostEffort = MostEffort };
        var fluid = new FluidQueue(service, atStart);
        var sums = new ChanceQueue();
        IReadOnlyList<QueueDuring> results = [];
        QueueStates? before = null;
        for (var day = 0; day < stretches.Days.Count; day++)
        {
            var settled = before is not null && stretches.AreAlike(day, day - 1) && queue.IsAsIn(before, SameState);
            if (!settled)
            {
                before = queue.States();
                results = queue.Pass(stretches.Days[day]);
                if (queue.GaveUp) return null;
            }
            sums.Add(day, stretches.Days[day], results, fluid, warmUp.TotalMinutes);
        }
        return sums;
    }

    private void Add(int day, List<Stretch> stretches, IReadOnlyList<QueueDuring> results, FluidQueue fluid, double warmUp)
    {
        var from = 0.0;
        foreach (var (stretch, result) in stretches.Zip(results))
        {
            var fluidArea = fluid.Pass(stretch);
            if ((day * 1440.0) + from >= warmUp)
            {
                var hour = (int)(from / 60);
                _areas[hour] += result.WaitMinutes;
                _fluidAreas[hour] += fluidArea;
                _minutes[hour] += stretch.Minutes;
                _arrivals += result.Arrivals;
                _delayed += result.Delayed;
            }
            from += stretch.Minutes;
        }
    }

    private double[] ByHour(double[] areas) => [.. areas.Zip(_minutes, (area, minutes) => minutes == 0 ? 0 : area / minutes)];
}
