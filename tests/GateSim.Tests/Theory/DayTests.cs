using GateSim.Kernel;
using GateSim.Model;
using static GateSim.Tests.Theory.TheoryGate;

namespace GateSim.Tests.Theory;

/// <summary>
/// Days that begin empty and are served to the end: known from the Kolmogorov equations of M(t)/M/c. Means and shares are over all vehicles of
/// all days, E[sum] / E[vehicles], so that a busy day weighs as much as it has vehicles.
/// </summary>
public class DayTests(ITestOutputHelper output)
{
    private readonly record struct Day(Waits Waits, int WaitingThen);

    // Counts those who wait at a given hour of the first day.
    private static Day[] Replicate(GatePlan plan, int replications, double longerThan = 1e6, int hour = 12) => InParallel(replications, number =>
    {
        var waits = new Waits(longerThan: Ticks(longerThan));
        var waiting = 0;
        async Process LookAtTheQueue(Clock clock, Gate gate)
        {
            await clock.At(hour * TimeSpan.TicksPerHour, Rank.Window);
            waiting = gate.Stations[0].Waiting;
        }
        var gate = Run(plan, number, null, [waits], null, (clock, gate) => clock.Launch(LookAtTheQueue(clock, gate)));
        Assert.Equal(0, gate.Inside);
        return new Day(waits, waiting);
    });

    private static GatePlan Plan(ulong seed, double perDay, int servers, double service) =>
        new(OneDay(seed, perDay, ProfileP, Lanes(servers, Exp(service))), TimeSpan.Zero);

    private static IEnumerable<(double, double)> MeanWaits(IEnumerable<Day> days) => days.Select(d => (d.Waits.Minutes, d.Waits.Vehicles));

    [Fact]
    public void Row_11_six_lanes()
    {
        var days = Replicate(Plan(11, 1550, 6, 3), 20_000, longerThan: 60, hour: 18);
        var row = new Estimates(output, "row 11");

        row.HoldRatio("mean wait", 33.110095, MeanWaits(days));
        row.HoldRatio("P(delay)", 0.879286, days.Select(d => (d.Waits.Delayed, d.Waits.Vehicles)));
        row.HoldRatio("P(W > 60)", 0.15561, days.Select(d => (d.Waits.Longer, d.Waits.Vehicles)));
        row.Hold("queue at 18:00", 110.768, days.Select(d => (double)d.WaitingThen));
    }

    [Fact]
    public void Row_12_seven_lanes() =>
        new Estimates(output, "row 12, 7 lanes").HoldRatio("mean wait", 6.557331, MeanWaits(Replicate(Plan(12, 1550, 7, 3), 8_000)));

    [Fact]
    public void Row_12_eight_lanes() =>
        new Estimates(output, "row 12, 8 lanes").HoldRatio("mean wait", 1.614683, MeanWaits(Replicate(Plan(12, 1550, 8, 3), 7_500)));

    [Fact]
    public void Row_12_what_the_seventh_lane_saves()
    {
        var six = Replicate(Plan(12, 1550, 6, 3), 3_000);
        var seven = Replicate(Plan(12, 1550, 7, 3), 3_000);

        // The same vehicles come to both: the numbers are equal, not just in the mean.
        Assert.Equal(six.Select(d => d.Waits.Vehicles), seven.Select(d => d.Waits.Vehicles));
        new Estimates(output, "row 12, 6 - 7 lanes")
            .HoldRatio("mean wait", 26.552764, six.Zip(seven, (a, b) => (a.Waits.Minutes - b.Waits.Minutes, a.Waits.Vehicles)));
    }

    [Fact]
    public void Row_13_fourteen_lanes()
    {
        var days = Replicate(Plan(13, 2000, 14, 5), 5_000, hour: 13);
        var row = new Estimates(output, "row 13");

        row.HoldRatio("mean wait", 13.413706, MeanWaits(days));
        row.Hold("queue at 13:00", 96.303, days.Select(d => (double)d.WaitingThen));
    }

    // 194 times all 6 lanes are busy, then one less each time: 5 (194 / 6 + 1/6 + 1/5 + … + 1) minutes in the mean.
    [Fact]
    public void Row_14_two_hundred_vehicles_at_the_start()
    {
        var plan = new GatePlan(Drain(14, 200, Lanes(6, Exp(5))), TimeSpan.Zero);
        var days = InParallel(2_000, number =>
        {
            var (waits, passages) = (new Waits(), new Passages());
            Run(plan, number, null, [waits], passages);
            return (waits, passages);
        });
        var row = new Estimates(output, "row 14");

        row.Hold("time to clear", 173.9167, days.Select(d => d.passages.LastLeftMinutes));
        row.Hold("mean wait", 78.8125, days.Select(d => d.waits.Minutes / 200));
    }

    // Law, Simulation Modeling and Analysis, §1.5 and §9.4: five tellers, doors closed after 8 hours, those inside are served.
    [Fact]
    public void Row_16_Laws_bank()
    {
        double[] eightHours = [.. Enumerable.Repeat(1.0, 8), .. Enumerable.Repeat(0.0, 16)];
        var plan = new GatePlan(OneDay(16, 480, eightHours, Lanes(5, Exp(4))), TimeSpan.Zero);
        var days = InParallel(12_000, number =>
        {
            var (waits, passages) = (new Waits(longerThan: Ticks(5) - 1), new Passages());
            Run(plan, number, null, [waits], passages);
            return (waits, passages);
        });
        var row = new Estimates(output, "row 16");

        row.HoldRatio("mean delay", 2.078116, days.Select(d => (d.waits.Minutes, d.waits.Vehicles)));
        row.HoldRatio("share delayed less than 5", 0.852476, days.Select(d => (d.waits.Vehicles - d.waits.Longer, d.waits.Vehicles)));
        row.Hold("closing", 8.1639, days.Select(d => Math.Max(480, d.passages.LastLeftMinutes) / 60));
    }
}
