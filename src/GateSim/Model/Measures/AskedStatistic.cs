using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Model.Measures;

/// <summary>One more statistic of times that another measure holds; it hears nothing itself, so it costs nothing while the gate is at work.</summary>
internal sealed class AskedStatistic : Measure
{
    private readonly StatisticKey _key;
    private readonly TimeStatistic _statistic;
    private readonly Tally[] _times;

    public AskedStatistic(StatisticName name, IEnumerable<TimeMeasure> among)
    {
        _statistic = TimeStatistic.Of(name.Statistic)!;
        _key = name.Key(_statistic.Unit);
        _times = among.First(m => m.Keys.Any(k => _key with { Statistic = k.Statistic, Unit = k.Unit } == k)).TimesOf(name.Class);
    }

    public override IEnumerable<StatisticKey> Keys => [_key];

    public override void Clear()
    {
        // Whose times they are clears them.
    }

    public override IEnumerable<double?> Values(ReplicationEnd end) =>
        [_statistic is ShareOfTimes share ? Share(share) : end.Percentiles.Of(_times, [((QuantileOfTimes)_statistic).Percent])[0] / TicksPerMinute];

    private double? Share(ShareOfTimes share)
    {
        long all = 0, below = 0;
        // "Below" takes in those just as long where they count with them, or where the rest is wanted.
        var bound = share.Comparison is "<=" or ">" ? share.Ticks : share.Ticks - 1;
        foreach (var times in _times)
        {
            all += times.Count;
            if (bound >= 0) below += times.Zeros;
            foreach (var time in times.AboveZero)
            {
                if (time <= bound) below++;
            }
        }
        if (all == 0) return null;
        return (double)(share.Comparison[0] == '<' ? below : all - below) / all;
    }
}
