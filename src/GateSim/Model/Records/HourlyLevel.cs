using GateSim.Statistics;

namespace GateSim.Model.Records;

/// <summary>A level by hour of day, in exact windows.</summary>
internal struct HourlyLevel
{
    private const int HoursOfDay = 24;
    private TimeWeighted _level;
    private Int128 _before;
    private Int128[]? _areas;

    public readonly int Level => _level.Level;

    public void Clear()
    {
        (_level, _before) = (default, 0);
        if (_areas is not null) Array.Clear(_areas);
    }

    public void Up(long now) => _level.Up(now);

    public void Down(long now) => _level.Down(now);

    public void Set(int level, long now) => _level.Add(level - _level.Level, now);

    /// <summary>From the beginning of the run, level × ticks.</summary>
    public readonly Int128 AreaAt(long now) => _level.AreaAt(now);

    /// <param name="length">Of the window that ends now, ticks; it lies within an hour.</param>
    /// <param name="counts">It lies after the warm-up.</param>
    public void CloseWindow(long now, long length, bool counts)
    {
        var area = _level.AreaAt(now);
        if (counts && length > 0) (_areas ??= new Int128[HoursOfDay])[(now - length) / TimeSpan.TicksPerHour % HoursOfDay] += area - _before;
        _before = area;
    }

    /// <summary>Mean in an hour of the day; null where no time is counted.</summary>
    public readonly double? MeanIn(int hour, long[] counted) => counted[hour] == 0 ? null : (double)(_areas?[hour] ?? 0) / counted[hour];
}
