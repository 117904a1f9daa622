namespace GateSim.Reporting.Crossings;

/// <summary>Times of crossings as files hold them: whole milliseconds from the start of the run.</summary>
internal static class Milliseconds
{
    /// <summary>The nearest.</summary>
    /// <param name="ticks">Not negative.</param>
    public static long Of(long ticks) => (ticks + (TimeSpan.TicksPerMillisecond / 2)) / TimeSpan.TicksPerMillisecond;

    public static long? Of(long? ticks) => ticks is { } there ? Of(there) : null;

    /// <summary>Between two times as they stand in the file, so that the columns agree with each other.</summary>
    public static long? Between(long? from, long? to) => Of(to) - Of(from);
}
