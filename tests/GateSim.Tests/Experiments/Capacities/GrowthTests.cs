using GateSim.Experiments.Capacities;

namespace GateSim.Tests.Experiments.Capacities;

public class GrowthTests
{
    // 1.2² = 1.44, 1.2³ = 1.728: half as much again is too much in the third year.
    [Theory]
    [InlineData(1.5, 2028)]
    [InlineData(1.44, 2028)]
    [InlineData(1.43, 2027)]
    [InlineData(1.1, 2026)]
    [InlineData(0.9, 2025)]
    public void The_gate_is_full_in_the_first_year_whose_demand_is_beyond_the_capacity(double factor, int year) =>
        Assert.Equal(year, new Growth(0.2, 2025).FirstYearAbove(factor));

    [Fact]
    public void One_that_hardly_grows_is_not_full_in_a_thousand_years() => Assert.Null(new Growth(0.0001, 2025).FirstYearAbove(2));
}
