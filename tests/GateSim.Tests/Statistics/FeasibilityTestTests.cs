using GateSim.Statistics;

namespace GateSim.Tests.Statistics;

public class FeasibilityTestTests
{
    // Kim and Nelson 2001, ACM TOMACS 11, for k systems: the error of each of the k − 1 pairs is alpha / (k − 1).
    [Theory]
    [InlineData(10, 0.05, 0.334050)]
    [InlineData(10, 0.025, 0.472944)]
    [InlineData(20, 0.0125, 0.237238)]
    [InlineData(20, 0.1 / 9, 0.246436)]
    public void The_constant_is_that_of_Kim_and_Nelson(int firstStage, double error, double eta) =>
        Assert.Equal(eta, FeasibilityTest.Eta(firstStage, error), 5e-7);

    // Values −1 and 1: mean 0, variance 2. Tolerance ½, error 0.0625, of which the triangle has 0.05: η = (0.1⁻² − 1) / 2 = 49.5, the opening
    // 49.5 · 1 · 2 / ½ = 198, which narrows by ¼ a value.
    private static FeasibilityTest Undecided() => new([-1, 1], tolerance: 0.5, error: 0.0625);

    [Fact]
    public void The_sum_is_held_against_a_boundary_that_narrows_by_half_the_tolerance_a_value()
    {
        var test = Undecided();
        Assert.Equal(Feasibility.Open, test.Verdict);
        Assert.InRange(test.MostValues, 791, 793);

        test.Add(-197.2);    // the boundary of 3 values is 197.25
        Assert.Equal(Feasibility.Open, test.Verdict);
        test.Add(0.1);       // −197.1, and the boundary of 4 is 197
        Assert.Equal((Feasibility.Meets, 4), (test.Verdict, test.Count));
    }

    // Three values 0, 0, 3: variance 3. Of the error 0.0625 the triangle has 0.05, η = ((0.1)⁻¹ − 1) / 2 = 4.5; the opening is 4.5 · 2 · 3 / ½ = 54, and
    // 2 · 54 / ½ = 216.
    [Fact]
    public void The_opening_grows_with_the_values_of_the_first_stage() =>
        Assert.InRange(new FeasibilityTest([0, 0, 3], tolerance: 0.5, error: 0.0625).MostValues, 215, 217);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void A_tolerance_of_nothing_would_never_end(double tolerance) =>
        Assert.Contains("above 0", Assert.Throws<ArgumentOutOfRangeException>(() => new FeasibilityTest([1, 2], tolerance, 0.05)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    public void An_error_of_nothing_or_of_a_half_is_none(double error) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FeasibilityTest.Eta(10, error));

    // Ten values of mean 10.5 and standard deviation 3.03: t = 10.96 with 9 degrees of freedom, far above the 6 or so that an error of 0.0001
    // asks for. The triangle, whose opening is thousands with so small a tolerance, would take hundreds of values.
    [Fact]
    public void Far_from_the_limit_the_first_stage_is_enough_whatever_the_tolerance()
    {
        double[] values = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
        Assert.Equal(Feasibility.Misses, new FeasibilityTest(values, 0.01, 0.001).Verdict);
        Assert.Equal(Feasibility.Meets, new FeasibilityTest([.. values.Select(v => -v)], 0.01, 0.001).Verdict);
    }

    // 3, 1, 3, 1 …: mean 2, and t of the first four is 3.46; error 0.02 · 0.2 / 2 = 0.002 asks for 8.05 with 3 degrees of freedom. Eight have
    // t = 5.29, and 0.001 asks for 4.79 with 7.
    [Fact]
    public void The_next_look_comes_when_the_values_have_doubled()
    {
        var test = new FeasibilityTest([3, 1, 3, 1], tolerance: 0.001, error: 0.02);
        Assert.Equal(Feasibility.Open, test.Verdict);
        foreach (var value in new[] { 3, 1, 3 }) test.Add(value);
        Assert.Equal(Feasibility.Open, test.Verdict);
        test.Add(1);
        Assert.Equal(Feasibility.Misses, test.Verdict);
    }

    // Values of mean 10, as large as they are: the triangle of 2 values has its edge at 198 − ¼ n, which 10 n reaches with 198 / 10.25 = 19.3.
    [Fact]
    public void How_many_it_takes_can_be_foreseen()
    {
        var test = new FeasibilityTest([9, 11], tolerance: 0.5, error: 0.0625);
        Assert.Equal((Feasibility.Open, 20), (test.Verdict, test.LikelyValues));
    }

    [Fact]
    public void After_an_answer_nothing_changes_it()
    {
        var test = Undecided();
        test.Add(500);
        test.Add(-5000);
        Assert.Equal((Feasibility.Misses, 3), (test.Verdict, test.Count));
    }

    [Theory]
    [InlineData(0, Feasibility.Meets)]
    [InlineData(-3, Feasibility.Meets)]
    [InlineData(0.001, Feasibility.Misses)]
    public void Values_without_spread_are_decided_at_once(double value, Feasibility verdict) =>
        Assert.Equal(verdict, new FeasibilityTest([value, value, value], 1, 0.05).Verdict);

    [Fact]
    public void It_ends_by_the_number_that_it_promised()
    {
        var test = Undecided();
        while (test.Count < test.MostValues) test.Add(0);
        Assert.NotEqual(Feasibility.Open, test.Verdict);
    }
}
