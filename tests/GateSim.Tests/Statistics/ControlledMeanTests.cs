using CsCheck;
using GateSim.Statistics;

namespace GateSim.Tests.Statistics;

public class ControlledMeanTests
{
    private static ControlledMean Of(double[] values, params double[][] controls)
    {
        var mean = new ControlledMean(controls.Length);
        for (var i = 0; i < values.Length; i++) mean.Add(values[i], [.. controls.Select(c => c[i])]);
        return mean;
    }

    private static readonly Gen<double[]> Twelve = Gen.Double[-10, 10].Array[12];

    [Fact]
    public void What_the_controls_say_all_of_is_known() => Gen.Select(Twelve, Twelve).Sample((first, second) =>
    {
        var (mean, half, factor) = Of([.. first.Zip(second, (a, b) => 5 + (2 * a) - (3 * b))], first, second).Estimate(0.9);

        Assert.Equal(5, mean, 6);
        Assert.Equal((0, double.PositiveInfinity), (half, factor));
    });

    // The line through the points in so many words: its height at 0, and the error of that (Draper and Smith, Applied Regression Analysis, §1.4).
    [Fact]
    public void With_one_control_it_is_the_height_of_the_line_at_zero() => Gen.Select(Twelve, Twelve).Sample((values, control) =>
    {
        var (x, y, n) = (control.Average(), values.Average(), control.Length);
        var (xx, xy) = (control.Sum(c => (c - x) * (c - x)), control.Zip(values, (c, v) => (c - x) * (v - y)).Sum());
        var slope = xy / xx;
        var rest = control.Zip(values, (c, v) => Math.Pow(v - y - (slope * (c - x)), 2)).Sum();
        var error = Math.Sqrt(rest / (n - 2) * ((1.0 / n) + (x * x / xx)));
        var (mean, half, factor) = Of(values, control).Estimate(0.9);

        Assert.Equal(y - (slope * x), mean, 6);
        Assert.Equal(StudentT.TwoSided(0.9, n - 2) * error, half, 6);
        Assert.Equal(values.Sum(v => (v - y) * (v - y)) / (n - 1) / n / (error * error), factor, 6);
    });

    [Fact]
    public void Controls_that_say_nothing_or_the_same_cost_no_degree_of_freedom() => Gen.Select(Twelve, Twelve).Sample((values, control) =>
    {
        var plain = new RunningMean();
        foreach (var value in values) plain.Add(value);
        double[] none = new double[12];
        var (mean, half, factor) = Of(values, none).Estimate(0.9);
        var (twice, once) = (Of(values, control, control).Estimate(0.9), Of(values, control).Estimate(0.9));

        Assert.Equal((plain.Mean, plain.HalfWidth(0.9), 1), (mean, half, factor), (a, b) => Math.Abs(a.Item1 - b.Item1) + Math.Abs(a.Item2 - b.Item2) + Math.Abs(a.Item3 - b.Item3) < 1e-9);
        Assert.Equal(once.Mean, twice.Mean, 6);
        Assert.Equal(once.HalfWidth, twice.HalfWidth, 6);
    });

    [Fact]
    public void Below_ten_replications_the_plain_mean_holds()
    {
        double[] values = [1, 2, 6];
        var (mean, half, factor) = Of(values, values).Estimate(0.9);

        Assert.Equal((3, 1), (mean, factor));
        Assert.Equal(2.919986 * Math.Sqrt(7.0 / 3), half, 5); // t with 2 degrees of freedom
        Assert.True(double.IsNaN(Of([1], [0]).Estimate(0.9).HalfWidth));
    }
}
