using GateSim.Experiments;
using GateSim.Scenarios.Reading;
using GateSim.Tests.Model;

namespace GateSim.Tests.Experiments;

public class TargetTests
{
    [Theory]
    [InlineData("clearance-time/p95 <= 120 min", "clearance-time/p95", true, 120)]
    [InlineData("clearance-time/p95<=2 h", "clearance-time/p95", true, 120)]
    [InlineData("clearance-time <= 90 s", "clearance-time/mean", true, 1.5)]
    [InlineData("throughput/perDay >= 800 vehicles/day", "throughput/perDay", false, 800)]
    [InlineData("throughput >= 800 vehicles", "throughput/perDay", false, 800)]
    [InlineData("utilization/lanes/mean <= 85%", "utilization/lanes/mean", true, 0.85)]
    [InlineData("queue-length/lanes/max <= 40", "queue-length/lanes/max", true, 40)]
    public void A_target_names_a_number_and_its_limit_in_the_unit_of_the_results(string text, string of, bool isAtMost, double limit)
    {
        var target = Target.Read(text, DrawnGate.Usual);
        Assert.Equal((of, isAtMost, limit), (target.Of.ToString(), target.IsAtMost, target.Limit));
    }

    [Theory]
    [InlineData("clearance-time/p95", "needs the form")]
    [InlineData("clearance-time/p95 < 120 min", "needs the form")]
    [InlineData("clearance-time/p95 <= 120 vehicles", "gives its limit in \"vehicles\", but clearance-time/p95 is in min")]
    [InlineData("clearance-tim/p95 <= 120 min", "did you mean \"clearance-time/p95\"?")]
    public void What_is_none_is_refused_with_the_reason(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<ScenarioException>(() => Target.Read(text, DrawnGate.Usual)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_lies_beyond_the_limit_counts_as_excess_on_either_side()
    {
        Assert.Equal(10, Target.Read("clearance-time/p95 <= 120 min", DrawnGate.Usual).Excess(130));
        Assert.Equal(50, Target.Read("throughput >= 800", DrawnGate.Usual).Excess(750));
    }
}
