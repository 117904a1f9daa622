using GateSim.Kernel;
using GateSim.Model;
using static GateSim.Verification.TheoryGate;

namespace GateSim.Verification;

/// <summary>
/// Days that begin empty and are served to the end. Means and shares are over all vehicles of all days, so that a busy day weighs as much as it has
/// vehicles.
/// </summary>
internal static class DayGates
{
    private const string Equations = "Kolmogorov equations of M(t)/M/c, integrated";

    public static IEnumerable<KnownGate> All =>
    [
        Profile("the day's profile, 1,550, 6 lanes, mean 3 min", 1550, 6, 3, hour: 18, 33.110095, ("queue at 18:00", 110.768), ("share that waits", 0.879286), ("share that waits over 60 min", 0.15561)),
        Profile("the day's profile, 1,550, 7 lanes, mean 3 min", 1550, 7, 3, hour: 18, 6.557331),
        Profile("the day's profile, 1,550, 8 lanes, mean 3 min", 1550, 8, 3, hour: 18, 1.614683),
        SeventhLane(),
        Profile("the day's profile, 2,000, 14 lanes, mean 5 min", 2000, 14, 5, hour: 13, 13.413706, ("queue at 13:00", 96.303)),
        Draining(),
        LawsBank(),
        SineDay(),
    ];

    private readonly record struct Day(Waits Waits, double Queue);

    private static GatePlan Plan(ulong seed, double perDay, int servers, double service) =>
        new(OneDay(seed, perDay, ProfileP, Lanes(servers, Exp(service))), TimeSpan.Zero);

    // Those who wait at a given hour are counted after what happens at that instant before any arrival.
    private static Day RunDay(GatePlan plan, int number, int hour)
    {
        var waits = new Waits(longerThan: Ticks(60));
        var queue = 0;
        async Process LookAtTheQueue(Clock clock, Gate gate)
        {
            await clock.At(hour * TimeSpan.TicksPerHour, Rank.Window);
            queue = gate.Stations[0].Waiting;
        }
        Run(plan, number, null, [waits], null, (clock, gate) => clock.Launch(LookAtTheQueue(clock, gate)));
        return new Day(waits, queue);
    }

    /// <param name="more">In this order: the queue at the hour, who waits, who waits over an hour.</param>
    private static KnownGate Profile(string name, double perDay, int servers, double service, int hour, double meanWait, params (string What, double Expected)[] more) => new(
        name, Equations, [new("mean wait, min", meanWait), .. more.Select(m => new KnownAnswer(m.What, m.Expected))], seed =>
        {
            var plan = Plan(seed, perDay, servers, service);
            return number =>
            {
                var (waits, queue) = RunDay(plan, number, hour);
                (double, double)[] all = [(waits.Minutes, waits.Vehicles), (queue, 1), (waits.Delayed, waits.Vehicles), (waits.Longer, waits.Vehicles)];
                return all[..(1 + more.Length)];
            };
        });

    // The same vehicles come to both.
    private static KnownGate SeventhLane() => new(
        "the same vehicles with 6 and with 7 lanes", Equations, [new("difference of the mean wait, min", 26.552764)], seed =>
        {
            var (six, seven) = (Plan(seed, 1550, 6, 3), Plan(seed, 1550, 7, 3));
            return number =>
            {
                var (before, after) = (RunDay(six, number, 12).Waits, RunDay(seven, number, 12).Waits);
                return [(before.Minutes - after.Minutes, before.Vehicles)];
            };
        });

    // 194 times all 6 lanes are busy, then one less each time: 5 (194 / 6 + 1/6 + 1/5 + … + 1) minutes in the mean.
    private static KnownGate Draining() => new(
        "200 vehicles at the start, 6 lanes, mean 5 min", "sums of exponential times", [new("time to clear, min", 173.9167), new("mean wait, min", 78.8125)], seed =>
        {
            var plan = new GatePlan(Drain(seed, 200, Lanes(6, Exp(5))), TimeSpan.Zero);
            return number =>
            {
                var (waits, passages) = (new Waits(), new Passages());
                Run(plan, number, null, [waits], passages);
                return [(passages.LastLeftMinutes, 1), (waits.Minutes, waits.Vehicles)];
            };
        });

    private static KnownGate LawsBank() => new(
        "Law's bank: 5 tellers, 1 a minute, mean 4 min, 8 h",
        "Kolmogorov equations; Law, Simulation Modeling and Analysis, 1.5, 9.4",
        [new("mean delay, min", 2.078116), new("share delayed under 5 min", 0.852476), new("closing, h", 8.1639)], seed =>
        {
            double[] eightHours = [.. Enumerable.Repeat(1.0, 8), .. Enumerable.Repeat(0.0, 16)];
            var plan = new GatePlan(OneDay(seed, 480, eightHours, Lanes(5, Exp(4))), TimeSpan.Zero);
            return number =>
            {
                var (waits, passages) = (new Waits(longerThan: Ticks(5) - 1), new Passages());
                Run(plan, number, null, [waits], passages);
                return [(waits.Minutes, waits.Vehicles), (waits.Vehicles - waits.Longer, waits.Vehicles), (Math.Max(480, passages.LastLeftMinutes) / 60, 1)];
            };
        });

    private static KnownGate SineDay() => new(
        "a rate that swings as a sine, 6 lanes, mean 4 min", "Kolmogorov equations in their periodic state", [new("mean wait, min", 18.960776)], seed =>
        {
            const int Days = 22, Settling = 2;
            var plan = new GatePlan(Steady(seed, SineTraffic.PerMinute, Days, Lanes(6, SineTraffic.Service)), TimeSpan.Zero);
            return number =>
            {
                var waits = new Waits(from: Settling * TimeSpan.TicksPerDay);
                Run(plan, number, new SineTraffic(seed, number, Days), [waits]);
                return [(waits.Minutes, waits.Vehicles)];
            };
        });
}
