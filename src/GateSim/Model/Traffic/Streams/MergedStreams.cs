using GateSim.Randomness;
using GateSim.Scenarios;

namespace GateSim.Model.Traffic.Streams;

/// <summary>The main stream and the sources as one; at one instant the main stream goes first, then the sources in the order of the file.</summary>
internal sealed class MergedStreams
{
    private readonly VehicleStream[] _streams;

    public MergedStreams(GatePlan plan, RandomStreams streams, Draws main)
    {
        var demand = plan.Scenario.Demand;
        var all = new List<VehicleStream>();
        if (demand.VehiclesPerDay > 0) all.Add(Poisson(demand.MainStream(), main, plan, streams, ""));
        for (var i = 0; i < plan.Sources.Count; i++)
        {
            var population = Populations.OfSource(plan.Scenario, i);
            all.Add(Of(plan.Sources[i], new Draws(plan, streams, population, plan.Sources[i].Mix), plan, streams, population.Suffix));
        }
        _streams = [.. all];
        foreach (var stream in _streams) stream.Advance();
    }

    public bool Next(Vehicle vehicle)
    {
        VehicleStream? first = null;
        foreach (var stream in _streams)
        {
            if (stream.NextAt < (first?.NextAt ?? long.MaxValue)) first = stream;
        }
        first?.Make(vehicle);
        return first is not null;
    }

    private static VehicleStream Of(SourcePlan source, Draws draws, GatePlan plan, RandomStreams streams, string population) =>
        source.Source.Arrivals switch
        {
            PoissonArrivals arrivals => Poisson(arrivals, draws, plan, streams, population),
            LoggedArrivals => new LoggedStream(draws, source.Logged),
            BookedArrivals booked => new BookedStream(
                draws, booked, plan.Scenario.Run, streams.For("no-show" + population), streams.For("late" + population)),
            var other => throw new ArgumentException($"Unknown arrivals {other.GetType().Name}.", nameof(source)),
        };

    private static VehicleStream Poisson(PoissonArrivals arrivals, Draws draws, GatePlan plan, RandomStreams streams, string population)
    {
        var times = PoissonTimes.Of(arrivals, plan.Scenario.Run, streams, population);
        return arrivals.Platoons is { } platoons
            ? new PlatoonStream(draws, platoons, times, streams.For("platoon" + population), plan.Scenario.Run.Length.Ticks)
            : new SingleStream(draws, times);
    }
}
