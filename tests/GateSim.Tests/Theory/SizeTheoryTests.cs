using GateSim.Experiments;
using GateSim.Experiments.Designs;
using GateSim.Experiments.Sizing;
using GateSim.Scenarios;
using GateSim.Statistics;
using static GateSim.Verification.TheoryGate;

namespace GateSim.Tests.Theory;

/// <summary>How many lanes it takes, where theory knows.</summary>
public class SizeTheoryTests(ITestOutputHelper output)
{
    private static readonly Case Unread = new("theory.yaml", [], null);

    private SizeResult Size(Func<int, Scenario> gate, int from, int to, string target)
    {
        var scenarios = Enumerable.Range(from, to - from + 1).Select(gate).ToList();
        var limit = Target.Read(target, scenarios[0]);
        var question = new SizeQuestion(Unread, Factor.Read($"stations.lanes.servers={from}..{to}"), scenarios, [limit], [Tolerance.Usual.For(limit)]);
        var result = new SizeSearch(question, 2, (_, _) => { }, CancellationToken.None).Find();
        foreach (var tried in result.Tried)
            output.WriteLine(FormattableString.Invariant($"{tried.Value}: {tried.Verdict}, {tried.Outcomes[0].Estimate.Mean:0.0000} ± {tried.Outcomes[0].Estimate.HalfWidth:0.0000} after {tried.Replications} replications"));
        output.WriteLine($"{result.Replications} replications; a fixed plan {scenarios.Count} x {result.FixedPlan}");
        return result;
    }

    private static Scenario WarmedUp(Scenario steady) => steady with { Run = steady.Run with { WarmUp = TimeSpan.FromDays(1) } };

    private static void IsWithinFourErrors(double expected, TriedValue tried)
    {
        var estimate = tried.Outcomes[0].Estimate;
        var error = estimate.HalfWidth!.Value / StudentT.TwoSided(0.95, estimate.Replications - 1);
        Assert.InRange(estimate.Mean!.Value, expected - (4 * error), expected + (4 * error));
    }

    // Erlang C with an offered load of 4: Wq = C(c, 4) · 4 / (c − 4). C(5) = 0.554113 (row 2), C(6) = 0.284761, C(7) = 0.135110, so Wq is 2.21645,
    // 0.569522 and 0.180147 minutes: for one minute it takes 6.
    [Fact]
    public void Row_2_six_servers_are_the_fewest_for_a_wait_of_a_minute()
    {
        var result = Size(servers => WarmedUp(Steady(2, 1, 12, Lanes(servers, Exp(4)))), 5, 14, "waiting-time/mean <= 1 min");

        Assert.Equal(("5", "6"), (result.Missing!.Value, result.Fewest!.Value));
        IsWithinFourErrors(2.21645, result.Missing);
        IsWithinFourErrors(0.569522, result.Fewest);
        Assert.True(result.Replications < 10 * result.FixedPlan, "less than a fixed plan of ten values");
    }

    // Rows 11 and 12: mean waits of 33.11, 6.557 and 1.615 minutes with 6, 7 and 8 lanes.
    [Theory]
    [InlineData("waiting-time/mean <= 10 min", "6", "7")]
    [InlineData("waiting-time/mean <= 4 min", "7", "8")]
    public void Rows_11_and_12_the_fewest_lanes_for_profile_P(string target, string missing, string fewest)
    {
        var result = Size(servers => OneDay(11, 1550, ProfileP, Lanes(servers, Exp(3))), 4, 14, target);

        Assert.Equal((missing, fewest), (result.Missing!.Value, result.Fewest!.Value));
        Assert.Null(result.Contradiction);
    }
}
