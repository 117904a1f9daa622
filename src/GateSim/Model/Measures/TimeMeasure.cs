using System.Globalization;
using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Model.Measures;

/// <summary>Times: mean, exact percentiles and maximum, in minutes.</summary>
internal abstract class TimeMeasure(MeasureDefinition definition) : Measure
{
    private readonly decimal[] _percents = [.. definition.Statistics.Where(s => s != "mean").Select(Percent)];

    protected MeasureDefinition Definition { get; } = definition;

    private static int Percent(string statistic) => statistic == "max" ? 100 : int.Parse(statistic[1..], CultureInfo.InvariantCulture);

    /// <summary>All that it holds, or those of a class, as they are added to; for as long as the measure is in use.</summary>
    public abstract Tally[] TimesOf(string? vehicleClass);

    /// <summary>The definition's statistics, of all these times together.</summary>
    protected double?[] StatisticsOf(Tally[] tallies, ReplicationEnd end)
    {
        long count = 0;
        Int128 sum = 0;
        foreach (var tally in tallies) (count, sum) = (count + tally.Count, sum + tally.Sum);
        double? mean = count == 0 ? null : (double)sum / count / TicksPerMinute;
        return [mean, .. end.Percentiles.Of(tallies, _percents).Select(ticks => ticks / TicksPerMinute)];
    }
}
