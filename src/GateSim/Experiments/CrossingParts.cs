using System.Collections.Concurrent;
using GateSim.Model;
using GateSim.Model.Crossings;

namespace GateSim.Experiments;

/// <summary>Where replications that run side by side put down their crossings, until they are handed over in order. Parts are used again.</summary>
internal sealed class CrossingParts(CrossingLog log) : IDisposable
{
    private readonly ConcurrentStack<CrossingPart> _unused = new();
    private readonly ConcurrentBag<CrossingPart> _all = [];

    /// <summary>For a new replication; may be called by several threads.</summary>
    public CrossingPart Begin()
    {
        if (!_unused.TryPop(out var part)) _all.Add(part = new CrossingPart(log.Scratch()));
        part.Begin();
        return part;
    }

    /// <summary>Hands over what a replication has put down: its turn has come.</summary>
    public void HandOver(ReplicationResult result)
    {
        foreach (var crossing in result.Crossings!.Read()) log.Each(result.Number, crossing);
        _unused.Push(result.Crossings);
    }

    public void Dispose()
    {
        foreach (var part in _all)
        {
            // What could not be written is thrown away anyway.
            try { part.Dispose(); } catch (IOException) { }
        }
    }
}
