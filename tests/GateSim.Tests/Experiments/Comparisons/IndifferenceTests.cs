using GateSim.Experiments;
using GateSim.Experiments.Comparisons;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Tests.Experiments.Comparisons;

public class IndifferenceTests
{
    private static Quantity Of(string measure, string? station, string statistic) => new([new StatisticName(measure, station, null, statistic)]);

    [Theory]
    [InlineData("0.1 min", 0.1)]
    [InlineData("6 s", 0.1)]
    [InlineData("0.5", 0.5)]
    [InlineData(" 1e-2 h ", 0.6)]
    public void It_is_in_the_unit_of_the_results(string text, double minutes) => Assert.Equal(minutes, Indifference.Read(text, Of("clearance-time", null, "mean")), 12);

    [Fact]
    public void A_share_is_given_in_percent() => Assert.Equal(0.02, Indifference.Read("2%", Of("utilization", "lanes", "mean")), 12);

    [Theory]
    [InlineData("a bit", "needs a number, with a unit or in min")]
    [InlineData("1.2.3 min", "needs a number")]
    [InlineData("5 vehicles", "is in \"vehicles\", but clearance-time/mean is in min")]
    [InlineData("0 min", "must be above 0")]
    [InlineData("-1 min", "must be above 0")]
    public void What_is_none_is_refused_with_the_reason(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<ScenarioException>(() => Indifference.Read(text, Of("clearance-time", null, "mean"))).Message, StringComparison.Ordinal);
}
