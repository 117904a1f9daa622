using GateSim.Reporting.Languages;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Reporting.Answers;

/// <summary>Numbers of the results in the words of people.</summary>
internal static class StatisticWords
{
    /// <summary>"mean clearance time", "p95 of the waiting time at lanes", "throughput of laden per day".</summary>
    public static string Of(StatisticName name, Scenario scenario, Language language) => language == Language.Vietnamese ? VietnameseMeasures.Of(name, scenario) : Of(name);

    public static string Of(StatisticName name)
    {
        var what = name.Measure.Replace('-', ' ') + (name.Station is { } station ? $" at {station}" : "") + (name.Class is { } vehicles ? $" of {vehicles}" : "");
        return name.Statistic switch
        {
            "mean" => $"mean {what}",
            "max" => $"largest {what}",
            "share" => what,
            "perDay" => $"{what} per day",
            "perVehicle" => $"{what} per vehicle",
            var statistic when statistic.StartsWith("share<", StringComparison.Ordinal) => $"share with a {what} below {statistic["share<".Length..]}",
            var statistic => $"{statistic} of the {what}",
        };
    }
}
