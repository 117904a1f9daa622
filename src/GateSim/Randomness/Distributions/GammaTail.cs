using GateSim.Randomness.Functions;

namespace GateSim.Randomness.Distributions;

/// <summary>
/// Walks along the quantile of a gamma distribution with mean 1, from a tail inward: each step adds the probability between two values,
/// by quadrature of the density, which costs the same for every shape (a sum for the distribution function itself does not).
/// Going inward, the probabilities grow, so no error grows with them.
/// </summary>
internal sealed class GammaTail
{
    private readonly double _shape, _peak, _direction;
    private double _z, _tail;

    /// <summary>The quantile at one place: the value, and its derivative by the tail probability.</summary>
    public readonly record struct Point(double Value, double Slope);

    /// <param name="shape">Above 0.</param>
    /// <param name="upper">Whether the tail is that of the long values.</param>
    /// <param name="tail">The tail probability to start from.</param>
    public GammaTail(double shape, bool upper, double tail)
    {
        _shape = shape;
        _peak = GammaFunction.Peak(shape);
        _direction = upper ? -1 : 1;
        _tail = tail;
        _z = upper ? GammaRoot.LogOfUpper(shape, tail) : GammaRoot.LogOfLower(shape, tail);
        _z -= PortableMath.Log(shape);
    }

    public Point Here
    {
        get
        {
            var value = PortableMath.Exp(_z);
            return new Point(value, _direction * value / Density(_z));
        }
    }

    /// <summary>Goes on to a larger tail probability, at most a 64th larger.</summary>
    public Point MoveTo(double tail)
    {
        // Two terms of the inverse's Taylor series are within 1e-4 of the way, and each step of Newton's method squares that.
        var probability = tail - _tail;
        var way = probability / Density(_z);
        way *= 1 + 0.5 * way * _direction * _shape * (PortableMath.Exp(_z) - 1);
        for (var n = 0; n < 2; n++) way += (probability - Between(_z, way)) / Density(_z + _direction * way);
        _z += _direction * way;
        _tail = tail;
        return Here;
    }

    /// <summary>Gauss and Legendre's four points (Abramowitz and Stegun 25.4.30); over so short a way the rule is exact to the last bit.</summary>
    private double Between(double z, double way)
    {
        var (middle, half) = (z + _direction * way / 2, way / 2);
        var (inner, outer) = (0.33998104358485626 * half, 0.86113631159405258 * half);
        return half * (0.65214515486254614 * (Density(middle - inner) + Density(middle + inner))
            + 0.34785484513745386 * (Density(middle - outer) + Density(middle + outer)));
    }

    /// <summary>Of z, the logarithm of the value: there the density of every shape is smooth and has one peak, at 0.</summary>
    private double Density(double z) => _peak * PortableMath.Exp(-_shape * ExpMinusTangent(z));

    /// <summary>e^z − 1 − z without cancellation.</summary>
    private static double ExpMinusTangent(double z)
    {
        if (!(z > -0.125 && z < 0.125)) return PortableMath.Exp(z) - 1 - z;
        return z * z * (1.0 / 2 + z * (1.0 / 6 + z * (1.0 / 24 + z * (1.0 / 120 + z * (1.0 / 720 + z * (1.0 / 5040
            + z * (1.0 / 40320 + z * (1.0 / 362880 + z * (1.0 / 3628800 + z * (1.0 / 39916800))))))))));
    }
}
