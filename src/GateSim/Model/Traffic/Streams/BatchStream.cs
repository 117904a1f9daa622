namespace GateSim.Model.Traffic.Streams;

/// <summary>Vehicles that are made batch by batch and may come later than those of a later batch: platoons, and bookings kept late.</summary>
/// <param name="end">Of the run: what would come at it or later, or before the start, does not come.</param>
internal abstract class BatchStream(Draws draws, long end) : VehicleStream(draws)
{
    private readonly PriorityQueue<Comer, (long At, long Number)> _made = new();

    /// <summary>When the first vehicle of the next batch can come at the earliest; <see cref="long.MaxValue"/>: there is none. It never falls.</summary>
    protected abstract long NextBatchAt { get; }

    /// <summary>Adds the vehicles of the next batch, with numbers above all before.</summary>
    protected abstract void MakeBatch();

    protected void Add(long number, long ticks)
    {
        if (ticks >= 0 && ticks < end) _made.Enqueue(Draws.Comer(number, ticks), (ticks, number));
    }

    protected override bool Find(out Comer comer)
    {
        while (NextBatchAt < (_made.TryPeek(out _, out var first) ? first.At : long.MaxValue)) MakeBatch();
        return _made.TryDequeue(out comer, out _);
    }
}
