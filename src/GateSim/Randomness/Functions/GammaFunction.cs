namespace GateSim.Randomness.Functions;

/// <summary>The gamma function's logarithm and the incomplete gamma functions, in portable arithmetic (see <see cref="PortableMath"/>).</summary>
internal static class GammaFunction
{
    private const double HalfLogTwoPi = 0.91893853320467274178, OneOverSqrtTwoPi = 0.39894228040143267794;
    private const double LastBit = 1.0 / (1L << 52);

    /// <summary>
    /// ln Γ(x) for x &gt; 0, to about 1e-15 absolute for small x and relative for large.
    /// Source: Stirling's series, Abramowitz and Stegun 6.1.41.
    /// </summary>
    public static double Log(double x)
    {
        if (x >= 10) return (x - 0.5) * PortableMath.Log(x) - x + HalfLogTwoPi + StirlingRest(x);
        double product = 1; // Γ(x) = Γ(x + n) / (x (x + 1) … (x + n − 1))
        for (; x < 10; x++) product *= x;
        return Log(x) - PortableMath.Log(product);
    }

    /// <summary>What Stirling's formula leaves of ln Γ(x), for x ≥ 10; the first term left out is below 3e-17.</summary>
    private static double StirlingRest(double x)
    {
        var y = 1 / (x * x);
        return (1.0 / 12 - y * (1.0 / 360 - y * (1.0 / 1260 - y * (1.0 / 1680 - y * (1.0 / 1188 - y * (691.0 / 360360 - y * (1.0 / 156))))))) / x;
    }

    /// <summary>a^a · e^−a / Γ(a): x times the density at its x = a.</summary>
    public static double Peak(double a) => a >= 10
        ? OneOverSqrtTwoPi * Math.Sqrt(a) * PortableMath.Exp(-StirlingRest(a))
        : PortableMath.Exp(a * PortableMath.Log(a) - a - Log(a));

    /// <summary>
    /// x^a · e^−x / Γ(a): x times the density of the gamma distribution with shape a, without the overflow and the cancellation of its
    /// factors.
    /// </summary>
    public static double XTimesDensity(double a, double x)
    {
        var beyond = (x - a) / a;
        var depth = beyond is > -0.25 and < 0.25 ? PortableMath.XMinusLog1p(beyond) : beyond - PortableMath.Log(x / a);
        return Peak(a) * PortableMath.Exp(-a * depth);
    }

    /// <summary>The lower incomplete gamma function over Γ(a): the share of a gamma variable of shape a at or below x.</summary>
    public static double P(double a, double x) => x <= 0 ? 0 : x < a + 1 ? Series(a, x) : 1 - Fraction(a, x);

    /// <summary>1 − <see cref="P"/>, to nearly full relative precision in the upper tail.</summary>
    public static double Q(double a, double x) => x <= 0 ? 1 : x < a + 1 ? 1 - Series(a, x) : Fraction(a, x);

    /// <summary>Abramowitz and Stegun 6.5.29: positive terms, quick for x below a + 1.</summary>
    private static double Series(double a, double x)
    {
        double term = 1, sum = 1;
        for (var n = a + 1; term > sum * (LastBit / 4); n++)
        {
            term *= x / n;
            sum += term;
        }
        return XTimesDensity(a, x) * sum / a;
    }

    /// <summary>Abramowitz and Stegun 6.5.31 in its even form, evaluated by Lentz's method: quick for x above a + 1.</summary>
    private static double Fraction(double a, double x)
    {
        var peak = XTimesDensity(a, x);
        if (!(peak > 0)) return 0; // so far out that nothing is left

        var b = x + 1 - a;
        var d = 1 / b;
        double c = double.MaxValue, value = d, change = 0;
        for (var n = 1.0; Math.Abs(change - 1) > LastBit; n++)
        {
            var numerator = n * (a - n);
            b += 2;
            d = 1 / (b + numerator * d);
            c = b + numerator / c;
            change = c * d;
            value *= change;
        }
        return peak * value;
    }
}
