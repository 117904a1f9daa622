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
        var values = new List<double?>(StatisticsOf(_byClass, end));
        foreach (var tally in _byClass) values.AddRange(StatisticsOf([tally], end));
        return values;
    }

    private IEnumerable<double?> StatisticsOf(Tally[] tallies, ReplicationEnd end)
    {
        long count = 0;
        Int128 sum = 0;
        foreach (var tally in tallies) (count, sum) = (count + tally.Count, sum + tally.Sum);
        double? mean = count == 0 ? null : (double)sum / count / TicksPerMinute;
        return end.Percentiles.Of(tallies, _percents).Select(ticks => ticks / TicksPerMinute).Prepend(mean);
    }
}
