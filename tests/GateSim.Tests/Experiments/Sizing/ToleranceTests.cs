using GateSim.Experiments;
using GateSim.Experiments.Sizing;
using GateSim.Scenarios.Reading;
using GateSim.Tests.Model;

namespace GateSim.Tests.Experiments.Sizing;

public class ToleranceTests
{
    private static double For(string? text, string target) => new Tolerance(text).For(Target.Read(target, DrawnGate.Usual));

    [Theory]
    [InlineData(null, "clearance-time/p95 <= 120 min", 6)]
    [InlineData(null, "utilization/lanes/mean <= 85%", 0.01)]
    [InlineData("10%", "clearance-time/p95 <= 120 min", 12)]
    [InlineData("2%", "utilization/lanes/mean <= 85%", 0.02)]
    [InlineData("90 s", "clearance-time/p95 <= 2 h", 1.5)]
    [InlineData("3", "queue-length/lanes/max <= 40 vehicles", 3)]
    public void It_is_in_the_unit_of_the_target(string? text, string target, double amount) => Assert.Equal(amount, For(text, target), 1e-12);

    [Theory]
    [InlineData(null, "queue-length/lanes/max <= 0", "the limit of \"queue-length/lanes/max <= 0\" is 0")]
    [InlineData("little", "clearance-time/p95 <= 120 min", "needs a number above 0 with a unit")]
    [InlineData("-1 min", "clearance-time/p95 <= 120 min", "needs a number above 0 with a unit")]
    [InlineData("0 min", "clearance-time/p95 <= 120 min", "must be above 0")]
    [InlineData("5 vehicles", "clearance-time/p95 <= 120 min", "is in \"vehicles\", but clearance-time/p95 is in min")]
    public void What_is_none_is_refused_with_the_reason(string? text, string target, string reason) =>
        Assert.Contains(reason, Assert.Throws<ScenarioException>(() => For(text, target)).Message, StringComparison.Ordinal);
}
