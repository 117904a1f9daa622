namespace GateSim.Model.Records;

/// <summary>Mean of a level in each hour of the run.</summary>
internal struct HoursOfRun(int days)
{
    private const long Hour = TimeSpan.TicksPerHour;
    private Int128 _before;

    public double[] Means { get; } = new double[24 * days];

    public void Clear() => _before = 0;

    /// <summary>An hour ends, or a window within it: then nothing is done, since the hour goes on.</summary>
    /// <param name="area">Under the level from the beginning, level × ticks.</param>
    public void WindowEnds(long now, Int128 area)
    {
        if (now % Hour != 0) return;
        Means[(now / Hour) - 1] = (double)(area - _before) / Hour;
        _before = area;
    }
}
