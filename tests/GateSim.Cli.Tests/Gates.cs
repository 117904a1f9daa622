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
