using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Model.Measures;

/// <summary>Times of vehicles, all and by class: mean, exact percentiles and maximum, in minutes.</summary>
public abstract class TimesByClass(GatePlan plan, MeasureDefinition definition, int? station = null) : Measure
{
    private readonly Tally[] _byClass = [.. plan.Classes.Select(_ => new Tally())];
    private readonly int[] _percents = [.. definition.Statistics.Where(s => s != "mean").Select(s => s == "max" ? 100 : int.Parse(s[1..], System.Globalization.CultureInfo.InvariantCulture))];

    public override int? Station => station;

    public override IEnumerable<StatisticKey> Keys => plan.KeysByClass(definition, station);

    public IReadOnlyList<Tally> ByClass => _byClass;

    public override void Clear()
    {
        foreach (var tally in _byClass) tally.Clear();
    }

    public override IEnumerable<double?> Values(ReplicationEnd end)
    {
        var all = StatisticsOf(_byClass, end);
        // A class that is alone has the statistics of all: they are not worked out twice.
        return _byClass.Length == 1 ? [.. all, .. all] : [.. all, .. _byClass.SelectMany(tally => StatisticsOf([tally], end))];
    }

    private double?[] StatisticsOf(Tally[] tallies, ReplicationEnd end)
    {
        long count = 0;
        Int128 sum = 0;
        foreach (var tally in tallies) (count, sum) = (count + tally.Count, sum + tally.Sum);
        double? mean = count == 0 ? null : (double)sum / count / TicksPerMinute;
        return [mean, .. end.Percentiles.Of(tallies, _percents).Select(ticks => ticks / TicksPerMinute)];
    }
}
