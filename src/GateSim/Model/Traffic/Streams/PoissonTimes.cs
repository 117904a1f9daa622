using GateSim.Randomness;
using GateSim.Scenarios;

namespace GateSim.Model.Traffic.Streams;

/// <summary>When the vehicles (or platoons) of a Poisson stream come.</summary>
internal static class PoissonTimes
{
    /// <param name="population">What the names of its draws end with.</param>
    public static ArrivalProcess Of(PoissonArrivals arrivals, RunPlan run, RandomStreams streams, string population)
    {
        var rates = new DemandRates(arrivals, run.Start, streams.For("day factor" + population));
        var size = arrivals.Platoons?.MeanSize ?? 1;
        return new ArrivalProcess(streams.For("arrival" + population), hour => rates.ExpectedIn(hour) / size, 24 * run.Days);
    }
}
