using GateSim.Kernel;

namespace GateSim.SimSharp;

/// <summary>What is to happen at one moment: by rank, then in the order of scheduling. What is added while it happens takes its place too.</summary>
internal sealed class Instant
{
    private readonly PriorityQueue<Occurrence, (Rank, int)> _occurrences = new();
    private int _scheduled;

    public long At { get; set; }

    public bool IsOver => _occurrences.Count == 0;

    public void Add(Rank rank, Occurrence what)
    {
        if (IsOver) _scheduled = 0;
        _occurrences.Enqueue(what, (rank, _scheduled++));
    }

    /// <summary>Null: nothing is left that goes no later than <paramref name="last"/>.</summary>
    public Occurrence? Next(Rank last) =>
        _occurrences.TryPeek(out _, out var order) && order.Item1 <= last ? _occurrences.Dequeue() : null;
}
