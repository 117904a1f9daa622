using GateSim.Experiments;
using GateSim.Experiments.Capacities;
using GateSim.Randomness;
using GateSim.Randomness.Functions;
using GateSim.Scenarios;
using static GateSim.Verification.TheoryGate;

namespace GateSim.Tests.Theory;

/// <summary>How much a gate carries, where theory knows.</summary>
public class CapacityTheoryTests(ITestOutputHelper output)
{
    private Root Capacity(Scenario gate, string target, double start, double precision)
    {
        var limit = Target.Read(target, gate);
        var samples = new Dictionary<double, GrowingSample>();
        var search = new RootSearch(start / 16, start * 16, 0.999, (levels, count) => [.. levels.Select(level => Excesses(level, count))]) { Precision = precision, Most = 400 };
        var root = search.Find(start);
        output.WriteLine(FormattableString.Invariant($"{target}: {root.Level:0.0}, {root.Low:0.0} to {root.High:0.0}; {samples.Values.Sum(s => s.Count)} replications at {samples.Count} levels"));
        return root;

        IReadOnlyList<double?> Excesses(double level, int count)
        {
            if (!samples.TryGetValue(level, out var sample)) sample = samples[level] = new GrowingSample(gate with { Demand = gate.Demand with { VehiclesPerDay = level } }, 2);
            sample.GrowTo(count, CancellationToken.None);
            return [.. sample.Values(limit.Of).Take(count).Select(v => v is { } value ? limit.Excess(value) : (double?)null)];
        }
    }

    // Row 3: M/M/6, mean service 5 minutes, 1,550 a day: Wq = 5.928835 minutes by Erlang C. Found from demand of half as much.
    [Fact]
    public void Row_3_the_demand_at_which_six_servers_make_vehicles_wait_so_long()
    {
        var steady = Steady(3, 1, 20, Lanes(6, Exp(5)));
        var root = Capacity(steady with { Run = steady.Run with { WarmUp = TimeSpan.FromDays(2) } }, "waiting-time/mean <= 5.928835 min", 800, 0.01);

        Assert.True(root.Reached);
        Assert.InRange(1550, root.Low!.Value, root.High!.Value);
        Assert.True(root.HalfWidth <= 0.01 * root.Level);
    }

    // Row 12: eight lanes on profile P, 1,550 a day. The mean over days of each day's own mean is not 1.614683, which is over vehicles, but the
    // two differ by less than 1 %, which is some 0.2 % of the demand there.
    [Fact]
    public void Row_12_the_demand_that_eight_lanes_carry_on_profile_P()
    {
        var root = Capacity(OneDay(12, 1550, ProfileP, Lanes(8, Exp(3))), "waiting-time/mean <= 1.614683 min", 2500, 0.02);

        Assert.True(root.Reached);
        Assert.InRange(1550, root.Low!.Value, root.High!.Value);
    }

    // 1 / (1 − x) reaches 5 at 0.8. The noise has a part that is the same at all levels, as common random numbers give it, and one of its own.
    [Fact]
    public void The_interval_covers_the_crossing_as_often_as_it_says()
    {
        const int Experiments = 1_000;
        const double Confidence = 0.9;
        var (covered, width) = (0, 0.0);
        for (var e = 1; e <= Experiments; e++)
        {
            var streams = new RandomStreams(11, e);
            var common = streams.For("common");
            var search = new RootSearch(0.1, 0.95, Confidence, (levels, count) => [.. levels.Select(level => Values(level, streams.For(FormattableString.Invariant($"level {level}")), count))]) { Precision = 0.01 };
            var root = search.Find(0.5);
            if (root.Low < 0.8 && 0.8 < root.High) covered++;
            width += root.HalfWidth!.Value / 0.8;

            IReadOnlyList<double?> Values(double level, DrawStream own, int count) => [.. Enumerable.Range(0, count).Select(n =>
                (double?)(((1 + (0.2 * Normal(common, n)) + (0.05 * Normal(own, n))) / (1 - level)) - 5))];
        }
        output.WriteLine(FormattableString.Invariant($"covered {covered} of {Experiments}, mean half-width {width / Experiments:0.0000}"));
        Assert.InRange(covered, (Confidence * Experiments) - 40, (Confidence * Experiments) + 28);    // three standard errors; stopping when narrow costs a little
    }

    private static double Normal(DrawStream stream, int index) => StandardNormal.Quantile(stream.Uniform(index));
}
