namespace GateSim.Scenarios;

/// <summary>The clock by which a gate lives: Asia/Ho_Chi_Minh, without daylight saving.</summary>
public static class GateClock
{
    public static TimeSpan AheadOfUtc { get; } = TimeSpan.FromHours(7);
}
