using GateSim.Reporting.Animations;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Reporting.Tests.Animations;

internal static class Written
{
    /// <summary>One lane, open from 7 to 20, ten hours a vehicle, and three vehicles there at the start: 7 to 17, 17 to 3, and 7 to 17 of the next day.</summary>
    public const string ThreeDays = """
        name: Slow lane
        run: { start: 2025-06-16, days: 3, replications: 1 }
        demand: { vehiclesPerDay: 0, waitingAtStart: { goods: 3 } }
        classes: { goods: { share: 100%, route: full } }
        stations: { lanes: { servers: 1, hours: 07:00-20:00, service: constant(10 h) } }
        routes: { full: [lanes] }
        """;

    public static GateDay Day(Scenario scenario, int day, int replication) => GateDay.Simulate(scenario, day, replication, TestContext.Current.CancellationToken);

    public static Scenario Scenario(string text)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, text);
            return ScenarioFile.Read(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
