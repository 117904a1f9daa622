using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Tests.Experiments;

/// <summary>A scenario as somebody would write it.</summary>
internal static class Written
{
    /// <param name="stations">One line each, under <c>stations:</c>.</param>
    public static Scenario Gate(string run, string demand, string[] stations, string route)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, $"""
                name: Written
                run: {run}
                demand: {demand}
                classes: {"{ truck: { share: 100%, route: through } }"}
                stations:
                  {string.Join("\n  ", stations)}
                routes: {"{"} through: {route} {"}"}
                """);
            return ScenarioFile.Read(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>One station, always open.</summary>
    public static Scenario Lanes(int servers, string service, double perDay, int days = 4, string more = "", int replications = 12) => Gate(
        $"{{ start: 2025-06-16, days: {days}, replications: {replications} }}",
        $"{{ vehiclesPerDay: {perDay.ToString(System.Globalization.CultureInfo.InvariantCulture)} }}",
        [$"lanes: {{ servers: {servers}, service: \"{service}\" {more} }}"],
        "[lanes]");
}
