using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Model.Measures;

/// <summary>Times of vehicles, all and by class.</summary>
/// <param name="byClass">Where they are taken down.</param>
internal abstract class TimesByClass(GatePlan plan, MeasureDefinition definition, Tally[] byClass, string? subject = null) : TimeMeasure(definition)
{
    private readonly Tally[] _byClass = byClass;

    public override IEnumerable<StatisticKey> Keys => plan.KeysByClass(Definition, subject);

    public IReadOnlyList<Tally> ByClass => _byClass;

    public override Tally[] TimesOf(string? vehicleClass) => vehicleClass is null ? _byClass : [_byClass[plan.ClassIndex(vehicleClass)]];

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
}
