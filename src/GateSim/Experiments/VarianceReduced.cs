using GateSim.Scenarios;

namespace GateSim.Experiments;

/// <summary>What a way of reducing the variance brought for one number.</summary>
/// <param name="Factor">The variance of the plain mean of as many replications, by the variance of the estimate, both as they were measured. Below 1 it
/// made things worse.</param>
public sealed record VarianceReduced(StatisticKey Key, double Factor);
