using GateSim.Analysis.Flows;
using GateSim.Scenarios;

namespace GateSim.Analysis.Twins;

/// <summary>Those who wait outside an area, as a fluid: by its hours, its rate and its quota, whatever places it has.</summary>
/// <param name="Outside">Mean number.</param>
/// <param name="Wait">Mean, minutes.</param>
/// <param name="OutsideByHour">Mean number in each hour of the day.</param>
/// <param name="ClearsAt">As of a station.</param>
public sealed record AreaTwin(string Area, double ArrivalsPerDay, double Outside, double Wait, IReadOnlyList<double> OutsideByHour, double? ClearsAt)
{
    internal static AreaTwin Of(AreaPlan area, PlaceCourse course, Window window)
    {
        var (byHour, came) = (window.ByHour(course.QueueIn), window.Sum(course.Arrivals));
        var outside = window.Mean(byHour);
        return new AreaTwin(area.Name, came / window.Days, outside, came == 0 ? 0 : outside * window.Days * 1440 / came, byHour, window.ClearsAt(course.QueueIn));
    }
}
