namespace GateSim.Reporting.Plots;

/// <summary>The unit of an axis of times: minutes, or hours where the axis goes beyond 4 hours.</summary>
internal readonly record struct TimeScale(string Unit, double Minutes)
{
    public static TimeScale UpTo(double minutes) => minutes > 240 ? new("h", 60) : new("min", 1);

    public double Of(double minutes) => minutes / Minutes;
}
