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

    // Values −1 and 1: mean 0, variance 2. Tolerance ½, error 0.05: η = (0.1⁻² − 1) / 2 = 49.5, the opening 49.5 · 1 · 2 / ½ = 198, which
    // narrows by ¼ a value.
    [Fact]
    public void The_sum_is_held_against_a_boundary_that_narrows_by_half_the_tolerance_a_value()
    {
        var test = new FeasibilityTest([-1, 1], tolerance: 0.5, error: 0.05);
        Assert.Equal(Feasibility.Open, test.Verdict);
        Assert.Equal(792, test.MostValues);

        test.Add(-197.2);    // the boundary of 3 values is 197.25
        Assert.Equal(Feasibility.Open, test.Verdict);
        test.Add(0.1);       // −197.1, and the boundary of 4 is 197
        Assert.Equal((Feasibility.Meets, 4), (test.Verdict, test.Count));
    }

    [Fact]
    public void After_an_answer_nothing_changes_it()
    {
        var test = new FeasibilityTest([-1, 1], tolerance: 0.5, error: 0.05);
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
        var test = new FeasibilityTest([-1, 1], tolerance: 0.5, error: 0.05);
        while (test.Count < 792) test.Add(0);
        Assert.NotEqual(Feasibility.Open, test.Verdict);
    }
}
