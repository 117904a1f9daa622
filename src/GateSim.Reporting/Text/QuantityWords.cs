using GateSim.Experiments;
using GateSim.Reporting.Languages;
using GateSim.Scenarios;

namespace GateSim.Reporting.Text;

/// <summary>Numbers of the results as people say them.</summary>
public static class QuantityWords
{
    /// <summary>"mean clearance time", "p95 of waiting time at lanes", "throughput of fruit", "share of same day".</summary>
    public static string Of(Quantity quantity) =>
        string.Join(" + ", quantity.Sum.Select(Of)) + (quantity.Per is { } per ? $" per {Of(per)}" : "");

    /// <param name="scenario">Whose names are in it.</param>
    public static string Of(Quantity quantity, Scenario scenario, Language language) => language == Language.Vietnamese ? VietnameseMeasures.Of(quantity, scenario) : Of(quantity);

    public static string Of(StatisticName name)
    {
        var measure = name.Measure.Replace('-', ' ') + (name.Station is null ? "" : $" at {name.Station}") + (name.Class is null ? "" : $" of {name.Class}");
        return name.Statistic switch
        {
            "mean" => $"mean {measure}",
            "max" => $"largest {measure}",
            "perDay" or "perVehicle" => measure, // the unit says it
            _ => $"{name.Statistic} of {measure}",
        };
    }
}
