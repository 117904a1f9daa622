using GateSim.Randomness;

namespace GateSim.Model.Traffic;

/// <summary>Vehicles that come back after they have left, in one replication: their draws depend on the number with which they left.</summary>
internal sealed class ReturnTraffic(GatePlan plan, RandomStreams streams)
{
    private readonly Population[] _populations =
        [.. Populations.Of(plan.Scenario).Select(Populations.BackFrom).Select(back => new Population(
            new Draws(plan, streams, back, plan.MainMix), streams.For("comes back" + back.Suffix), streams.For("comes back after" + back.Suffix)))];

    private readonly long _end = plan.Scenario.Run.Length.Ticks;

    private readonly record struct Population(Draws Draws, DrawStream Share, DrawStream After);

    /// <summary>Makes <paramref name="back"/> the vehicle as which one that has left comes again; false where it does not within the run.</summary>
    public bool Make(Vehicle left, long now, Vehicle back)
    {
        if (plan.Returns[left.Class] is not { } returns) return false;
        ref readonly var population = ref _populations[left.Population];
        if (population.Share.Uniform(left.Number) >= returns.Share) return false;
        var arrives = now + Math.Min(returns.After.Ticks(population.After.Uniform(left.Number)), returns.Within);
        if (arrives >= _end) return false;
        population.Draws.Make(back, left.Number, returns.Class, arrives);
        back.IsBack = true;
        return true;
    }
}
