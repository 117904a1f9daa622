namespace GateSim.Statistics;

/// <summary>The area under a level that changes in steps: exact, in level × ticks.</summary>
public struct TimeWeighted
{
    private Int128 _area;
    private long _since;

    public int Level { get; private set; }

    /// <summary>The level changes by <paramref name="change"/> at <paramref name="now"/>.</summary>
    public void Add(int change, long now)
    {
        if (now != _since)
        {
            _area += Math.BigMul((long)Level, now - _since);
            _since = now;
        }
        Level += change;
    }

    /// <summary>Area from the beginning to <paramref name="now"/>.</summary>
    public Int128 AreaAt(long now)
    {
        Add(0, now);
        return _area;
    }
}
