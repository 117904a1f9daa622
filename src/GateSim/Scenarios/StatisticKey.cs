namespace GateSim.Scenarios;

/// <summary>Names a number of the results and its unit.</summary>
public sealed record StatisticKey(string Measure, string? Station, string? Class, string Statistic, string Unit);
