namespace GateSim.Randomness.Functions;

/// <summary>The normal distribution with mean 0 and standard deviation 1, in portable arithmetic (see <see cref="PortableMath"/>).</summary>
public static class StandardNormal
{
    private const double OneOverSqrtTwoPi = 0.39894228040143267794;

    /// <summary>How far from ½ the middle of <see cref="Quantile"/> reaches, and its square.</summary>
    internal const double MiddleReach = 0.425, MiddleStart = 0.180625;

    internal static ReadOnlySpan<double> MiddleNumerator =>
    [
        2.5090809287301226727e+3, 3.3430575583588128105e+4, 6.7265770927008700853e+4, 4.5921953931549871457e+4,
        1.3731693765509461125e+4, 1.9715909503065514427e+3, 1.3314166789178437745e+2, 3.3871328727963666080e+0,
    ];

    internal static ReadOnlySpan<double> MiddleDenominator =>
    [
        5.2264952788528545610e+3, 2.8729085735721942674e+4, 3.9307895800092710610e+4, 2.1213794301586595867e+4,
        5.3941960214247511077e+3, 6.8718700749205790830e+2, 4.2313330701600911252e+1, 1.0,
    ];

    public static double Density(double x) => OneOverSqrtTwoPi * PortableMath.Exp(-0.5 * x * x);

    /// <summary>The share of the values at or below x, to nearly full relative precision in the lower tail, too.</summary>
    public static double Cdf(double x)
    {
        var beyond = 0.5 * GammaFunction.Q(0.5, 0.5 * x * x); // half of erfc(|x| / √2)
        return x < 0 ? beyond : 1 - beyond;
    }

    /// <summary>
    /// The x below which a share <paramref name="u"/> of the values lies, to about 1e-16 relative.
    /// Source: Wichura, "Algorithm AS 241: the percentage points of the normal distribution", Applied Statistics 37 (1988), PPND16.
    /// </summary>
    public static double Quantile(double u)
    {
        var q = u - 0.5;
        if (q >= -MiddleReach && q <= MiddleReach)
        {
            var r = MiddleStart - q * q;
            return q * Polynomial(MiddleNumerator, r) / Polynomial(MiddleDenominator, r);
        }
        var distance = TailQuantile(Math.Sqrt(-PortableMath.Log(q < 0 ? u : 1 - u)));
        return q < 0 ? -distance : distance;
    }

    private static double Polynomial(ReadOnlySpan<double> coefficients, double r)
    {
        var sum = coefficients[0];
        for (var i = 1; i < coefficients.Length; i++) sum = sum * r + coefficients[i];
        return sum;
    }

    /// <param name="r">√(−ln p), p being the tail's probability.</param>
    private static double TailQuantile(double r)
    {
        if (r <= 5)
        {
            r -= 1.6;
            return (((((((7.74545014278341407640e-4 * r + 2.27238449892691845833e-2) * r + 2.41780725177450611770e-1) * r
                + 1.27045825245236838258e+0) * r + 3.64784832476320460504e+0) * r + 5.76949722146069140550e+0) * r
                + 4.63033784615654529590e+0) * r + 1.42343711074968357734e+0)
                / (((((((1.05075007164441684324e-9 * r + 5.47593808499534494600e-4) * r + 1.51986665636164571966e-2) * r
                + 1.48103976427480074590e-1) * r + 6.89767334985100004550e-1) * r + 1.67638483018380384940e+0) * r
                + 2.05319162663775882187e+0) * r + 1.0);
        }
        r -= 5;
        return (((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 1.24266094738807843860e-3) * r
            + 2.65321895265761230930e-2) * r + 2.96560571828504891230e-1) * r + 1.78482653991729133580e+0) * r
            + 5.46378491116411436990e+0) * r + 6.65790464350110377720e+0)
            / (((((((2.04426310338993978564e-15 * r + 1.42151175831644588870e-7) * r + 1.84631831751005468180e-5) * r
            + 7.86869131145613259100e-4) * r + 1.48753612908506148525e-2) * r + 1.36929880922735805310e-1) * r
            + 5.99832206555887937690e-1) * r + 1.0);
    }
}
