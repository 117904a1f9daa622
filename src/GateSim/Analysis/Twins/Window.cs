using GateSim.Analysis.Flows;

namespace GateSim.Analysis.Twins;

/// <summary>The steps that count: those after the warm-up.</summary>
internal sealed record Window(Grid Grid, TimeSpan WarmUp)
{
    private const double Vehicle = 0.5; // a queue below it has gone

    public int First => (int)Math.Ceiling(WarmUp.TotalMinutes / Grid.Minutes);

    public double Days => (double)(Grid.Steps - First) / Grid.PerDay;

    public double Sum(double[] steps) => steps.AsSpan(First).ToArray().Sum();

    /// <summary>Mean for each hour of the day; 0 where none counts.</summary>
    public double[] ByHour(Func<int, double> ofStep) => ByPart(ofStep, Grid.PerHour);

    /// <summary>Over all the time that counts, from what <see cref="ByHour"/> gives.</summary>
    public double Mean(IReadOnlyList<double> byHour)
    {
        var (sum, steps) = (0.0, Grid.Steps - First);
        for (var hour = 0; hour < 24; hour++) sum += byHour[hour] * CountedIn(hour);
        return steps == 0 ? 0 : sum / steps;
    }

    /// <summary>When the queue of the average day has gone, in hours of the day; null: it never stands, or never goes.</summary>
    public double? ClearsAt(Func<int, double> queueOfStep)
    {
        var day = ByPart(queueOfStep, 1);
        var peak = Array.IndexOf(day, day.Max());
        if (day[peak] < Vehicle) return null;
        for (var later = 1; later < day.Length; later++)
        {
            var step = (peak + later) % day.Length;
            if (day[step] < Vehicle) return (double)step / Grid.PerHour;
        }
        return null;
    }

    private int CountedIn(int hour) => Enumerable.Range(0, Grid.Days)
        .Sum(day => Math.Clamp((day * Grid.PerDay) + ((hour + 1) * Grid.PerHour) - First, 0, Grid.PerHour));

    private double[] ByPart(Func<int, double> ofStep, int steps)
    {
        var (sums, counts) = (new double[Grid.PerDay / steps], new int[Grid.PerDay / steps]);
        for (var step = First; step < Grid.Steps; step++)
        {
            sums[step % Grid.PerDay / steps] += ofStep(step);
            counts[step % Grid.PerDay / steps]++;
        }
        return [.. sums.Zip(counts, (sum, count) => count == 0 ? 0 : sum / count)];
    }
}
