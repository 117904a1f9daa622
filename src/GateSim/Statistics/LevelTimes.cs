namespace GateSim.Statistics;

/// <summary>
/// How long a level (a whole number ≥ 0) stood where: mean, quantiles and maximum by time, exact. A level that lasts no time
/// counts nowhere.
/// </summary>
public sealed class LevelTimes
{
    private long[] _ticksAt = new long[64];
    private int _highest;
    private long _since;

    public int Level { get; private set; }

    public void Add(int change, long now)
    {
        Pass(now);
        Level += change;
    }

    /// <summary>Forgets what has passed, but not where the level stands: the end of the warm-up.</summary>
    public void Forget(long now)
    {
        Array.Clear(_ticksAt, 0, _highest + 1);
        _highest = 0;
        _since = now;
    }

    /// <summary>Back to level 0 at time 0, as new.</summary>
    public void Clear()
    {
        Forget(0);
        Level = 0;
    }

    /// <summary>Statistics up to <paramref name="now"/>; null where no time has passed.</summary>
    public double? MeanAt(long now)
    {
        Pass(now);
        Int128 area = 0, total = 0;
        for (var level = 0; level <= _highest; level++)
        {
            area += (Int128)_ticksAt[level] * level;
            total += _ticksAt[level];
        }
        return total == 0 ? null : (double)area / (double)total;
    }

    /// <summary>The smallest level with at least <paramref name="percent"/> % of the time at or below it.</summary>
    public double? PercentileAt(int percent, long now)
    {
        Pass(now);
        Int128 total = 0;
        for (var level = 0; level <= _highest; level++) total += _ticksAt[level];
        if (total == 0) return null;
        Int128 below = 0;
        var at = -1;
        while (below * 100 < total * percent || at < 0) below += _ticksAt[++at];
        return at;
    }

    public double? MaxAt(long now)
    {
        Pass(now);
        var highest = _highest;
        while (highest >= 0 && _ticksAt[highest] == 0) highest--;
        return highest < 0 ? null : highest;
    }

    private void Pass(long now)
    {
        var ticks = now - _since;
        if (ticks == 0) return;
        if (Level > _highest)
        {
            if (Level >= _ticksAt.Length) Array.Resize(ref _ticksAt, Math.Max(Level + 1, 2 * _ticksAt.Length));
            _highest = Level;
        }
        _ticksAt[Level] += ticks;
        _since = now;
    }
}
