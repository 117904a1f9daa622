namespace GateSim.Randomness.Functions;

/// <summary>
/// The quantile of the gamma distribution by Newton's method, to nearly full precision: exact but slow (0.3 to 2 µs for ordinary shapes).
/// It works with the logarithm of the value, since a small shape has values below the smallest double.
/// </summary>
internal static class GammaRoot
{
    private const int MostSteps = 100; // some ten are the most that were seen
    private const double NextToNothing = -700;

    /// <summary>The x with P(a, x) = <paramref name="u"/>.</summary>
    /// <param name="a">The shape, above 0.</param>
    /// <param name="u">Strictly between 0 and 1.</param>
    public static double Of(double a, double u) => PortableMath.Exp(u < 0.5 ? LogOfLower(a, u) : LogOfUpper(a, 1 - u));

    /// <summary>ln x with P(a, x) = u, for u up to about ½.</summary>
    public static double LogOfLower(double a, double u)
    {
        // ln P is concave in ln x, so Newton's method on it closes in from the left wherever it starts, after one step at most.
        var bound = LogOfLowerBound(a, u);
        if (bound < NextToNothing) return bound;
        var y = a > 0.5 ? Math.Max(bound, LogOfWilsonHilferty(a, StandardNormal.Quantile(u))) : bound;
        for (var n = 0; n < MostSteps; n++)
        {
            var x = PortableMath.Exp(y);
            var p = GammaFunction.P(a, x);
            var step = -PortableMath.Log(p / u) * p / GammaFunction.XTimesDensity(a, x);
            if (!double.IsFinite(step)) break;
            y += step;
            if (IsSmall(step, a)) break;
        }
        return y;
    }

    /// <summary>ln x with Q(a, x) = v, for v from 1e-100 (where a double of 1 − u ends long before) to about ½.</summary>
    public static double LogOfUpper(double a, double v)
    {
        // ln Q is concave as well, and Newton's method closes in from the right. A shape below 1 gives less than shape 1, which is −ln v.
        var bound = a < 1 ? LogOfLowerBound(a, 1 - v) : 0;
        if (bound < NextToNothing) return bound;
        var y = a >= 1 ? LogOfWilsonHilferty(a, -StandardNormal.Quantile(v)) : bound < -2.5 ? bound : PortableMath.Log(-PortableMath.Log(v));
        for (var n = 0; n < MostSteps; n++)
        {
            var x = PortableMath.Exp(y);
            var q = GammaFunction.Q(a, x);
            var step = PortableMath.Log(q / v) * q / GammaFunction.XTimesDensity(a, x);
            if (!double.IsFinite(step)) break;
            y += step;
            if (IsSmall(step, a)) break;
        }
        return y;
    }

    /// <summary>What is left to go is of the order of the step's square.</summary>
    private static bool IsSmall(double step, double a) => Math.Abs(step) * Math.Max(1, Math.Sqrt(a)) < 1e-8;

    /// <summary>Since P(a, x) ≤ x^a / Γ(a + 1); for very small x it is the answer.</summary>
    private static double LogOfLowerBound(double a, double u) => (PortableMath.Log(u) + GammaFunction.Log(a + 1)) / a;

    /// <summary>The cube root of a gamma variable is nearly normal. Source: Wilson and Hilferty (1931), Abramowitz and Stegun 26.4.17.</summary>
    private static double LogOfWilsonHilferty(double a, double normal)
    {
        var root = 1 - 1 / (9 * a) + normal / (3 * Math.Sqrt(a));
        return root <= 0 ? double.NegativeInfinity : PortableMath.Log(a) + 3 * PortableMath.Log(root);
    }
}
