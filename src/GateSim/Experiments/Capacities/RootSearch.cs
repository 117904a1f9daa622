using GateSim.Statistics;

namespace GateSim.Experiments.Capacities;

/// <summary>
/// The level at which a mean that rises with it crosses 0. First the crossing of the mean of a few replications, which met the same vehicles at
/// every level and so give one curve without noise between its points (sample average approximation); then five levels around it with as many
/// replications as the wanted precision takes, and the interval of <see cref="LocalCurve"/>. (Retrospective approximation: Chen and Schmeiser
/// 2001, IIE Transactions 33, 259-275.)
/// </summary>
/// <param name="excesses">The first so many replications at each of several levels: how far each is above 0, infinite where a level misses
/// without a number, null where it has no value.</param>
public sealed class RootSearch(double least, double most, double confidence, Func<IReadOnlyList<double>, int, IReadOnlyList<IReadOnlyList<double?>>> excesses)
{
    private const double FirstStep = 1.25;
    private const double Near = 1.02;                              // the ratio of the ends between which the first crossing is left
    private const double NarrowestWindow = 0.015, WidestWindow = 0.06; // half-widths, of the level: a parabola bends along with the curve there
    private const int Rounds = 12;
    private const double LargestStep = 2;

    private readonly double _least = DemandScale.Rounded(least), _most = DemandScale.Rounded(most);

    /// <summary>Replications by which the crossing is first looked for.</summary>
    public int FirstStage { get; init; } = 10;

    /// <summary>Replications of one level, at the most.</summary>
    public int Most { get; init; } = 1_000;

    /// <summary>The half-width of the interval that is wanted, as a share of the level.</summary>
    public double Precision { get; init; } = 0.01;

    /// <param name="start">Where the search begins.</param>
    public Root Find(double start)
    {
        var (low, high) = Bracket(Math.Clamp(DemandScale.Rounded(start), _least, _most));
        if (low is null) return new Root(null, null, high, Reached: true);
        if (high is null) return new Root(null, low, null, Reached: true);
        return Zoom(Narrow(low.Value, high.Value));
    }

    /// <summary>The largest level that meets and the smallest that misses, by a few replications; null: there is none.</summary>
    private (double? Meets, double? Misses) Bracket(double start)
    {
        double? meets = null, misses = null;
        var level = start;
        for (var step = FirstStep; ; step = Math.Min(step * step, LargestStep))
        {
            if (Mean(level) <= 0) meets = level; else misses = level;
            if (meets is not null && misses is not null) return (meets, misses);
            var next = Math.Clamp(DemandScale.Rounded(meets is null ? level / step : level * step), _least, _most);
            if (next == level) return (meets, misses);
            level = next;
        }
    }

    private (double Centre, double Slope) Narrow(double meets, double misses)
    {
        while (misses > Near * meets)
        {
            var middle = DemandScale.Rounded(Math.Sqrt(meets * misses));
            if (Mean(middle) <= 0) meets = middle; else misses = middle;
        }
        return (Math.Sqrt(meets * misses), (Mean(misses) - Mean(meets)) / (misses - meets));
    }

    private Root Zoom((double Centre, double Slope) first)
    {
        var (centre, count) = (first.Centre, 2 * FirstStage);
        var noise = HalfWidthOf(centre) / Math.Max(first.Slope * centre, double.Epsilon);
        var window = Math.Clamp(noise, NarrowestWindow, WidestWindow);
        Root? found = null;
        for (var round = 0; round < Rounds; round++)
        {
            count = Math.Min(count, Most);
            if (Crossing(centre, window, count) is not { } crossing)
            {
                // The curve does not cross in the window: a wider one, and more replications.
                (window, count) = (Math.Min(1.5 * window, WidestWindow), 2 * count);
                continue;
            }
            found = crossing;
            var half = crossing.HalfWidth / crossing.Level;
            if (half <= Precision) return crossing with { Reached = true };
            if (count == Most) break;
            var needed = half is { } wide ? 1.1 * count * (wide / Precision) * (wide / Precision) : 2 * count;
            count = Math.Max(count + 4, (int)Math.Min(Math.Min(needed, 4.0 * count), Most));
            if (Math.Abs(crossing.Level!.Value - centre) > window * centre / 2) centre = crossing.Level.Value;
        }
        return found ?? new Root(DemandScale.Rounded(centre), null, null, Reached: false);
    }

    private Root? Crossing(double centre, double window, int count)
    {
        double[] levels = [.. LocalCurve.Points.Select(p => DemandScale.Rounded(centre * (1 + (p * window))))];
        var values = excesses(levels, count);
        var whole = Enumerable.Range(0, count).Where(r => values.All(v => v[r] is { } value && double.IsFinite(value))).Select(r => values.Select(v => v[r]!.Value).ToList()).ToList();
        if (whole.Count < 2 || new LocalCurve(whole).Crossing(confidence) is not { } crossing) return null;
        return new Root(At(crossing.Place), At(crossing.Low), At(crossing.High), Reached: false);

        double? At(double? place) => centre * (1 + (place * window));
    }

    private double Mean(double level) => Look(level) is { } mean ? mean.Mean : double.PositiveInfinity;

    private double HalfWidthOf(double level) => Look(DemandScale.Rounded(level)) is { } mean ? mean.HalfWidth(confidence) : 0;

    /// <summary>Null where it misses without a number.</summary>
    private RunningMean? Look(double level)
    {
        var values = excesses([level], FirstStage)[0].OfType<double>().ToList();
        if (values.Contains(double.PositiveInfinity)) return null;
        var mean = RunningMean.Of(values);
        return mean.Count > 1 ? mean : throw new ExperimentException($"the target's quantity has no value at the level {DemandScale.Rounded(level)}: no such vehicle was cleared");
    }
}

/// <summary>A crossing and its interval.</summary>
/// <param name="Level">Null: there is none between the least and the largest level that were looked at.</param>
/// <param name="Low">Null: not known, or none. Without a crossing: a level that still meets.</param>
/// <param name="High">Null: not known, or none. Without a crossing: a level that misses.</param>
/// <param name="Reached">It is known as precisely as was wanted.</param>
public sealed record Root(double? Level, double? Low, double? High, bool Reached)
{
    public double? HalfWidth => (High - Low) / 2;
}
