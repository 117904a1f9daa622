namespace GateSim.Scenarios;

/// <summary>Names a number of the results and its unit.</summary>
public sealed record StatisticKey(string Measure, string? Station, string? Class, string Statistic, string Unit)
{
    /// <summary>As a scenario names it: <c>clearance-time/mean</c>, <c>waiting-time/lanes/p95</c>.</summary>
    public StatisticName Name => new(Measure, Station, Class, Statistic);
}
