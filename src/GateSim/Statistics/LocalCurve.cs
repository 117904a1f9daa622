namespace GateSim.Statistics;

/// <summary>
/// A curve that rises through 0 somewhere among five points at equal distances, of which replications saw values with the same luck at all five.
/// A parabola is fitted within each replication (least squares), so the fitted values at any place are as many independent numbers as there
/// are replications, and Student's t over them holds whatever the points have in common. Where the interval of the fitted mean contains 0 the
/// crossing may lie (Fieller 1954, J. R. Stat. Soc. B 16, 175-185, for a curve instead of a ratio).
/// </summary>
/// <remarks>Places are in half-widths of the window: the points are −1, −½, 0, ½ and 1.</remarks>
public sealed class LocalCurve
{
    /// <summary>Beyond this a parabola is not believed.</summary>
    public const double Reach = 1.5;

    private const double Step = 1.0 / 128;
    private const double SquaresOfLine = 2.5, SquaresOfBend = 0.875; // sums over the points of u² and (u² − ½)²
    private static readonly double[] Places = [-1, -0.5, 0, 0.5, 1];
    private readonly int _replications;
    private readonly double[] _means = new double[3];           // of the parabolas' coefficients: constant, line, square
    private readonly double[,] _covariances = new double[3, 3]; // n − 1 in the denominator

    /// <param name="replications">At least two, each with its values at the five points.</param>
    public LocalCurve(IReadOnlyList<IReadOnlyList<double>> replications)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(replications.Count, 2, nameof(replications));
        if (replications.Any(r => r.Count != Places.Length)) throw new ArgumentException("Each replication needs a value at each of the five points.", nameof(replications));
        _replications = replications.Count;
        double[][] parabolas = [.. replications.Select(Parabola)];
        for (var i = 0; i < 3; i++) _means[i] = parabolas.Average(p => p[i]);
        for (var i = 0; i < 3; i++)
        {
            for (var j = 0; j < 3; j++) _covariances[i, j] = parabolas.Sum(p => (p[i] - _means[i]) * (p[j] - _means[j])) / (_replications - 1);
        }
    }

    public static IReadOnlyList<double> Points => Places;

    /// <summary>The fitted mean at a place, and half the width of its interval.</summary>
    public (double Mean, double HalfWidth) At(double place, double confidence)
    {
        ReadOnlySpan<double> powers = [1, place, place * place];
        double mean = 0, variance = 0;
        for (var i = 0; i < 3; i++)
        {
            mean += powers[i] * _means[i];
            for (var j = 0; j < 3; j++) variance += powers[i] * powers[j] * _covariances[i, j];
        }
        return (mean, StudentT.TwoSided(confidence, _replications - 1) * Math.Sqrt(Math.Max(0, variance) / _replications));
    }

    // Least squares by polynomials that are orthogonal over the points: 1, u and u² − ½.
    private static double[] Parabola(IReadOnlyList<double> values)
    {
        var (line, bend) = (Places.Zip(values, (u, v) => u * v).Sum() / SquaresOfLine, Places.Zip(values, (u, v) => ((u * u) - 0.5) * v).Sum() / SquaresOfBend);
        return [values.Average() - (bend / 2), line, bend];
    }

    /// <summary>
    /// Where the fitted mean crosses 0, and the ends of the places at which its interval contains 0; an end is null where that is not left within
    /// reach. Null where the mean does not cross within reach.
    /// </summary>
    public (double Place, double? Low, double? High)? Crossing(double confidence)
    {
        if (Cross(-Reach, +1, place => At(place, confidence).Mean) is not { } root) return null;
        // To the left the upper limit is followed down to 0, to the right the lower limit up to it.
        var low = Cross(root, -1, place => -Limit(place, +1));
        var high = Cross(root, +1, place => Limit(place, -1));
        return (root, low, high);

        double Limit(double place, int side)
        {
            var (mean, half) = At(place, confidence);
            return mean + (side * half);
        }
    }

    /// <summary>The first place from which on a function is above 0, going one way in small steps.</summary>
    private static double? Cross(double from, int way, Func<double, double> function)
    {
        if (function(from) > 0) return null;
        for (var below = from; Math.Abs(below) <= Reach; below += way * Step)
        {
            if (function(below + (way * Step)) <= 0) continue;
            var above = below + (way * Step);
            for (var i = 0; i < 40; i++)
            {
                var middle = (below + above) / 2;
                if (function(middle) <= 0) below = middle; else above = middle;
            }
            return Math.Abs(above) <= Reach ? above : null;
        }
        return null;
    }
}
