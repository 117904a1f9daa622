using GateSim.Statistics;

namespace GateSim.Tests.Statistics;

/// <summary>
/// Response times of the vehicle inspection station, the present design and three others, each replication with the same vehicles. (Banks, Carson, Nelson
/// and Nicol, Discrete-Event System Simulation, 5th ed., table 12.4.)
/// </summary>
internal static class InspectionExample
{
    public static PairedSample Sample { get; } = new(
    [
        [63.72, 32.24, 40.28, 36.94, 36.29, 56.94, 34.10, 63.36, 49.29, 87.20],
        [63.06, 31.78, 40.32, 37.71, 36.79, 57.93, 33.39, 62.92, 47.67, 80.79],
        [57.74, 29.65, 36.52, 35.71, 33.81, 51.54, 31.39, 57.24, 42.63, 67.27],
        [62.63, 31.56, 39.87, 37.35, 36.65, 57.15, 33.30, 62.21, 47.46, 79.60],
    ]);
}
