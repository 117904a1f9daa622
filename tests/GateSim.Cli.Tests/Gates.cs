namespace GateSim.Cli.Tests;

internal static class Gates
{
    /// <summary>Done in milliseconds, but with all that a screen can show.</summary>
    public const string Small = """
        name: Small gate
        description: Two stations, three days.
        run: { start: 2025-06-16, days: 3, warmUp: 1 day, replications: 12, seed: 5 }
        demand: { vehiclesPerDay: 400 }
        classes:
          laden: { share: 60%, route: full }
          empty: { share: 40%, route: short }
        stations:
          lanes: { servers: 2, service: "erlang(3, 2 min)", hours: 06:00-22:00 }
          documents: { servers: 4, service: "lognormal(15 min, cv 0.8)" }
        routes:
          full: [lanes, documents]
          short: [lanes]
        """;

    /// <summary>Over <c>small.yaml</c>, with <c>counts.csv</c> and <c>log.csv</c>.</summary>
    public const string SmallWithSources = """
        extends: small.yaml
        name: Sources
        traits: { red: 20% }
        demand:
          platoons: { sizes: { 1: 50%, 3: 50% } }
          declarations: { vehicles: 4.1, traits: [red] }
          sources:
            export: { vehiclesPerDay: 200, dayOfWeek: { mon: 0.5 }, classes: { laden: 100% } }
            counted: { counts: counts.csv, classes: { laden: 75%, empty: 25% } }
            logged: { trace: log.csv }
            booked: { slots: { every: 1 h, vehicles: 10, hours: 08:00-12:00, noShow: 5% }, classes: { laden: 100% } }
        classes:
          laden: { returns: { as: back, share: 90%, after: exponential(8 h), within: 24 h } }
          back: { route: short }
        """;

    /// <summary>The two stations fill up and wait for each other.</summary>
    public const string Deadlock = """
        name: Deadlock
        run: { start: 2025-06-16, days: 1, replications: 3 }
        demand: { vehiclesPerDay: 0, waitingAtStart: { there: 5, back: 5 } }
        classes:
          there: { share: 50%, route: there }
          back: { share: 50%, route: back }
        stations:
          a: { servers: 1, room: 0, service: constant(5 min) }
          b: { servers: 1, room: 0, service: constant(5 min) }
        routes:
          there: [a, b]
          back: [b, a]
        """;
}
