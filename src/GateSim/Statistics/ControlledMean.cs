namespace GateSim.Statistics;

/// <summary>
/// A mean whose luck is read off by control variates: numbers known to be 0 on average, which go together with the values. The values are regressed
/// on them; the estimate is what the regression gives where all controls are 0 (Lavenberg and Welch, A perspective on the use of control variables to
/// increase the efficiency of Monte Carlo simulations, Management Science 27, 1981; Law, Simulation Modeling and Analysis, 5th ed., §11.4).
/// </summary>
public sealed class ControlledMean(int controls)
{
    /// <summary>A regression on fewer replications costs more than it brings: until then the plain mean holds.</summary>
    public const int Fewest = 10;

    // A control that hardly varies, or only as the others do, tells nothing.
    private const double Negligible = 1e-9;

    private readonly double[] _means = new double[controls + 1]; // of the value, then of the controls
    private readonly double[,] _products = new double[controls + 1, controls + 1]; // about the means

    public int Count { get; private set; }

    /// <param name="deviations">Of the controls from what they are on average, in the order in which they are always given.</param>
    public void Add(double value, IReadOnlyList<double> deviations)
    {
        Count++;
        Span<double> before = stackalloc double[controls + 1];
        for (var i = 0; i <= controls; i++)
        {
            before[i] = (i == 0 ? value : deviations[i - 1]) - _means[i];
            _means[i] += before[i] / Count;
        }
        for (var i = 0; i <= controls; i++)
        {
            for (var j = 0; j <= controls; j++) _products[i, j] += before[i] * ((j == 0 ? value : deviations[j - 1]) - _means[j]);
        }
    }

    /// <summary>
    /// The mean, half of its interval (NaN for fewer than two values), and by what factor its variance is smaller than that of the plain mean of as many
    /// replications (infinite where the controls say all). A degree of freedom goes for each control that is used.
    /// </summary>
    public (double Mean, double HalfWidth, double Factor) Estimate(double confidence)
    {
        var plain = Count < 2 ? double.NaN : _products[0, 0] / (Count - 1) / Count;
        if (Count < Fewest) return (_means[0], Count < 2 ? double.NaN : StudentT.TwoSided(confidence, Count - 1) * Math.Sqrt(plain), 1);

        // Forward elimination of the controls' products, with the value and the controls' means carried along as right-hand sides.
        var (left, ofValue, ofMeans) = ((double[,])_products.Clone(), new double[controls + 1], new double[controls + 1]);
        for (var i = 1; i <= controls; i++) (ofValue[i], ofMeans[i]) = (_products[i, 0], _means[i]);
        var (mean, rest, atZero, used) = (_means[0], _products[0, 0], 1.0 / Count, 0);
        for (var i = 1; i <= controls; i++)
        {
            if (!(left[i, i] > Negligible * _products[i, i])) continue;
            used++;
            for (var j = i + 1; j <= controls; j++)
            {
                var share = left[j, i] / left[i, i];
                for (var k = i; k <= controls; k++) left[j, k] -= share * left[i, k];
                (ofValue[j], ofMeans[j]) = (ofValue[j] - (share * ofValue[i]), ofMeans[j] - (share * ofMeans[i]));
            }
            mean -= ofMeans[i] * ofValue[i] / left[i, i];
            rest -= ofValue[i] * ofValue[i] / left[i, i];
            atZero += ofMeans[i] * ofMeans[i] / left[i, i];
        }
        var degreesOfFreedom = Count - 1 - used;
        if (rest < Negligible * _products[0, 0]) rest = 0; // what is left is rounding: the controls say all
        var variance = rest / degreesOfFreedom * atZero;
        return (mean, StudentT.TwoSided(confidence, degreesOfFreedom) * Math.Sqrt(variance), plain / variance);
    }
}
