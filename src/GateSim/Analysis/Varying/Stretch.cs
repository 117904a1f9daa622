namespace GateSim.Analysis.Varying;

/// <summary>A stretch of time with so many servers on duty, and vehicles that come at a rate that is constant or smooth.</summary>
/// <param name="Minutes">How long it is.</param>
/// <param name="PerMinute">Arrivals; where <paramref name="PerMinuteAt"/> says them, the most that it says.</param>
/// <param name="PerMinuteAt">By the minutes from the beginning of the stretch; null: constant.</param>
public sealed record Stretch(double Minutes, double PerMinute, int Servers, Func<double, double>? PerMinuteAt = null)
{
    public double RateAt(double minute) => PerMinuteAt?.Invoke(minute) ?? PerMinute;
}

/// <summary>What is expected of a queue during a stretch.</summary>
/// <param name="Arrivals">Vehicles.</param>
/// <param name="WaitMinutes">Waiting of all vehicles together: the area under the mean queue.</param>
/// <param name="Delayed">Of the arrivals, those that wait.</param>
/// <param name="LongerThan">Of the arrivals, those that wait longer than each of the times that were asked for.</param>
/// <param name="QueueAtEnd">Mean number waiting.</param>
public sealed record QueueDuring(double Arrivals, double WaitMinutes, double Delayed, IReadOnlyList<double> LongerThan, double QueueAtEnd)
{
    public static QueueDuring Together(IReadOnlyCollection<QueueDuring> parts) => new(
        parts.Sum(p => p.Arrivals),
        parts.Sum(p => p.WaitMinutes),
        parts.Sum(p => p.Delayed),
        [.. Enumerable.Range(0, parts.First().LongerThan.Count).Select(i => parts.Sum(p => p.LongerThan[i]))],
        parts.Last().QueueAtEnd);

    /// <summary>Minutes, of all vehicles: E[total wait] / E[vehicles]. Those who wait at the end have waited until then only.</summary>
    public double MeanWait => WaitMinutes / Arrivals;
}
