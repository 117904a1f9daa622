namespace GateSim.Analysis.Flows;

/// <summary>The run cut into steps of five minutes.</summary>
public sealed record Grid(int Days)
{
    public const int Minutes = 5;
    public const int PerHour = 60 / Minutes;
    public const int PerDay = 24 * PerHour;
    public const long Ticks = Minutes * TimeSpan.TicksPerMinute;

    public int Steps => Days * PerDay;

    /// <summary>Puts an amount at a moment, or a stretch of one step that begins there, into the steps that it overlaps.</summary>
    /// <param name="at">In steps; a whole number is the beginning of a step.</param>
    public static void Spread(double[] steps, double at, double amount)
    {
        var (whole, part) = ((int)Math.Floor(at), at - Math.Floor(at));
        if (whole >= 0 && whole < steps.Length) steps[whole] += (1 - part) * amount;
        if (part > 0 && whole + 1 >= 0 && whole + 1 < steps.Length) steps[whole + 1] += part * amount;
    }
}
