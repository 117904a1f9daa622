using GateSim.Experiments;
using GateSim.Reporting.Text;

namespace GateSim.Reporting.Tables;

/// <summary>Twin against simulation, one row a station (or area) and hour of the day: only where <c>run --twin</c> asks for it.</summary>
public static class TwinCsv
{
    public const string FileName = "twin.csv";

    public static void Write(TwinCheck check, Stream to)
    {
        using var csv = new CsvWriter(to);
        csv.Row("scenario", "station", "hour", "method", "twin", "simulated", "low", "high", "tolerance", "agrees");
        foreach (var hour in check.Hours)
        {
            csv.Row(
                check.Twin.Scenario.Name, hour.Place, FileNumber.Of(hour.Hour), MethodWords.Of(hour.Method), FileNumber.Of(hour.Twin), FileNumber.Of(hour.Simulated),
                FileNumber.Of(hour.Simulated - hour.HalfWidth), FileNumber.Of(hour.Simulated + hour.HalfWidth), FileNumber.Of(hour.Tolerance),
                hour.Agrees switch { true => "yes", false => "no", null => null });
        }
    }
}
