using GateSim.Model;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios;
using static GateSim.Verification.TheoryGate;

namespace GateSim.Verification;

/// <summary>Gates in the steady state. A replication begins empty, and a tenth of its length is left out.</summary>
internal static class SteadyGates
{
    private const string Erlang = "Erlang C (Gross, Shortle, Thompson and Harris, Fundamentals of Queueing Theory, 3.3)";
    private const string Khinchine = "Pollaczek and Khinchine, λ E[S²] / 2 (1 − ρ) (Gross et al., 5.1)";
    private const string Kolmogorov = "Kolmogorov equations";

    private static readonly double OfToday = 1550 / 1440.0, OfLater = 2000 / 1440.0; // a minute

    public static IEnumerable<KnownGate> All =>
    [
        Gate("M/M/1, 0.8 a minute, mean 1 min", Erlang, 0.8, 250, Lanes(1, Exp(1)),
            MeanWait(4), Inside(4), Longer(15, 0.039830), Percentile95(13.8629)),
        Gate("M/M/5, 1 a minute, mean 4 min", Erlang, 1, 110, Lanes(5, Exp(4)),
            Delayed(0.554113), MeanWait(2.21645)),
        Gate("M/M/6, 1,550 a day, mean 5 min", Erlang, OfToday, 300, Lanes(6, Exp(5)),
            Delayed(0.732870), MeanWait(5.928835), Inside(11.763677), Longer(30, 0.017969, TooRare), Percentile95(21.7209)),
        Gate("M/M/14, 2,000 a day, mean 9 min", Erlang, OfLater, 230, Lanes(14, Exp(9)),
            Delayed(0.590988), MeanWait(3.545925), Percentile95(14.8186)),
        Gate("M/D/6, 1,550 a day, 5 min", Kolmogorov, OfToday, 140, Lanes(6, new Constant(Ticks(5))), MeanWait(3.030055)),
        Gate("M/E2/6, 1,550 a day, mean 5 min", Kolmogorov, OfToday, 180, Lanes(6, new Erlang(2, Ticks(5))), MeanWait(4.490893)),
        Gate("M/D/1, 0.8 a minute, 1 min", Khinchine, 0.8, 80, Lanes(1, new Constant(Ticks(1))), MeanWait(2)),
        Gate("M/E2/1, 0.8 a minute, mean 1 min", Khinchine, 0.8, 80, Lanes(1, new Erlang(2, Ticks(1))), MeanWait(3)),
        Gate("M/G/1, lognormal(1 min, cv 1.5)", Khinchine, 0.8, 400, Lanes(1, new Lognormal(Ticks(1), 1.5)), MeanWait(6.5)),
        Gate("M/G/1, uniform(0.5 min, 1.5 min)", Khinchine, 0.8, 80, Lanes(1, new Uniform(Ticks(0.5), Ticks(1.5))), MeanWait(13 / 6.0)),
        Gate("two M/M/1, the shorter queue is joined", Kolmogorov, 1.6, 80, Lanes(2, Exp(1), QueueKind.PerServer), Inside(4.729179), MeanWait(1.955737)),
        Priority(),
        Blocking(0, 2 / 3.0),
        Blocking(1, 3 / 4.0),
        Blocking(2, 4 / 5.0),
        Gate("M/M/1 that fails after 20 min, for 5", "White and Christie 1958", 0.5, 250, Lanes(1, Exp(1), breakdowns: new BreakdownPlan(Exp(20), Exp(5))), Inside(3)),
    ];

    // The tail of a gate that forgets slowly takes some 300 million vehicles to 1 %.
    private const double TooRare = 0.04;

    /// <summary>An answer, what must be watched for it, and what a replication says of it.</summary>
    private sealed record Asked(KnownAnswer Answer, Func<Waits, Passages, long, (double, double)> Of)
    {
        public double LongerThan { get; init; } = 1e6;
        public bool Keeps { get; init; }
    }

    private static Asked MeanWait(double expected) => new(new("mean wait, min", expected), (w, _, _) => (w.Minutes, w.Vehicles));

    private static Asked Delayed(double expected) => new(new("share that waits", expected), (w, _, _) => (w.Delayed, w.Vehicles));

    private static Asked Inside(double expected) => new(new("vehicles in the gate", expected), (_, p, end) => (p.MeanInside(end), 1));

    private static Asked Percentile95(double expected) => new(new("p95 of the wait, min", expected), (w, _, _) => (w.Percentile95, 1)) { Keeps = true };

    private static Asked Longer(double minutes, double expected, double precision = KnownAnswer.UsualPrecision) =>
        new(new(FormattableString.Invariant($"share that waits over {minutes} min"), expected, precision), (w, _, _) => (w.Longer, w.Vehicles)) { LongerThan = minutes };

    private static KnownGate Gate(string name, string source, double perMinute, int days, StationPlan lanes, params Asked[] asked) => new(
        name, source, [.. asked.Select(a => a.Answer)], seed =>
        {
            var plan = new GatePlan(Steady(seed, perMinute, days, lanes), TimeSpan.Zero);
            var (end, warmUp) = (plan.Scenario.Run.Length.Ticks, WarmUp(plan.Scenario));
            return number =>
            {
                var (waits, passages) = (new Waits(warmUp, Ticks(asked.Min(a => a.LongerThan)), keep: asked.Any(a => a.Keeps)), new Passages(warmUp));
                Run(plan, number, null, [waits], passages);
                waits.Close();
                return [.. asked.Select(a => a.Of(waits, passages, end))];
            };
        });

    // Cobham: ρ E[S] / (1 − ρ1) of the first, the same by (1 − ρ) of the second.
    private static KnownGate Priority() => new(
        "M/M/1, a quarter has priority", "Cobham (Gross et al., 3.4)", [new("mean wait of the first, min", 1), new("mean wait of the others, min", 5)], seed =>
        {
            var steady = Steady(seed, 0.8, 100, Lanes(1, Exp(1), order: QueueOrder.Priority));
            var (first, second) = (steady.Classes[0] with { Name = "first", Share = 0.25m, Priority = 1 }, steady.Classes[0] with { Name = "second", Share = 0.75m });
            var plan = new GatePlan(steady with { Classes = [first, second] }, TimeSpan.Zero);
            return number =>
            {
                var (ofFirst, ofSecond) = (new Waits(WarmUp(steady), vehicleClass: 0), new Waits(WarmUp(steady), vehicleClass: 1));
                Run(plan, number, null, [ofFirst], alsoAtFirst: ofSecond);
                return [(ofFirst.Minutes, ofFirst.Vehicles), (ofSecond.Minutes, ofSecond.Vehicles)];
            };
        });

    private static KnownGate Blocking(int room, double expected) => new(
        $"two lanes in line, never without work, room {room}", "Hunt 1956: (N + 2) / (N + 3)", [new("throughput a minute", expected)], seed =>
        {
            var plan = new GatePlan(Steady(seed, 1.2, 20, Lanes(1, Exp(1), name: "first"), Lanes(1, Exp(1), room: room, name: "second")), TimeSpan.Zero);
            var warmUp = WarmUp(plan.Scenario);
            return number =>
            {
                var passages = new Passages(warmUp);
                Run(plan, number, null, [new Waits(), new Waits()], passages);
                return [(passages.Leaves / ((plan.Scenario.Run.Length.Ticks - warmUp) / TimeSpan.TicksPerMinute), 1)];
            };
        });

    private static long WarmUp(Scenario scenario) => scenario.Run.Length.Ticks / 10;
}
