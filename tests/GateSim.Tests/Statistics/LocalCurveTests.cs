using GateSim.Statistics;

namespace GateSim.Tests.Statistics;

public class LocalCurveTests
{
    private static double[] Line(double slope, double atZero) => [.. LocalCurve.Points.Select(p => (slope * p) + atZero)];

    [Fact]
    public void A_parabola_is_fitted_exactly()
    {
        double[] values = [.. LocalCurve.Points.Select(p => 1 + (2 * p) + (3 * p * p))];
        var curve = new LocalCurve([values, values]);
        Assert.Equal(1 + (2 * 0.3) + (3 * 0.09), curve.At(0.3, 0.95).Mean, 1e-12);
        Assert.Equal(0, curve.At(0.3, 0.95).HalfWidth, 1e-12);
    }

    // Two lines of slope 1 that are −0.1 and +0.1 at the middle: the mean crosses at 0, and at every place the spread is the same: standard
    // deviation 0.1 √2, t (1 degree of freedom, 90 %) 6.313752, half-width 0.6313752.
    [Fact]
    public void The_ends_are_where_the_interval_of_the_mean_stops_to_contain_0()
    {
        var crossing = new LocalCurve([Line(1, -0.1), Line(1, 0.1)]).Crossing(0.9)!.Value;
        Assert.Equal(0, crossing.Place, 1e-9);
        Assert.Equal(-0.6313752, crossing.Low!.Value, 1e-6);
        Assert.Equal(0.6313752, crossing.High!.Value, 1e-6);
    }

    [Fact]
    public void An_end_that_is_not_left_within_reach_is_not_known()
    {
        var crossing = new LocalCurve([Line(1, -1), Line(1, 1)]).Crossing(0.9)!.Value;
        Assert.Equal(((double?)null, (double?)null), (crossing.Low, crossing.High));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(-5)]
    public void A_curve_that_does_not_cross_has_no_crossing(double atZero) => Assert.Null(new LocalCurve([Line(1, atZero), Line(1, atZero)]).Crossing(0.9));
}
