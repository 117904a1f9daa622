namespace GateSim.Randomness.Distributions;

/// <summary>What all distributions ask of a mean and of a coefficient of variation, in sentences for the scenario's author.</summary>
internal static class ParameterRules
{
    public const double LeastCv = 0.001, LargestCv = 100;

    public static void CheckMean(long ticks)
    {
        if (ticks <= 0) throw new ArgumentException("the mean must be above 0");
        CheckLength(ticks, "mean");
    }

    /// <summary>Below 0.001 the shapes of gamma and Weibull run into the millions, for what a planner would call a constant.</summary>
    public static void CheckCv(double cv)
    {
        if (!(cv > 0)) throw new ArgumentException("the cv must be above 0; for no variation there is constant(…)");
        if (cv < LeastCv) throw new ArgumentException($"the cv must be {Text(LeastCv)} or more; for less variation there is constant(…)");
        if (cv > LargestCv) throw new ArgumentException($"the cv must be {Text(LargestCv)} or less");
    }

    public static void CheckNotNegative(long ticks, string what)
    {
        if (ticks < 0) throw new ArgumentException($"the {what} must not be negative");
        CheckLength(ticks, what);
    }

    private static void CheckLength(long ticks, string what)
    {
        if (ticks > Distribution.LongestTicks) throw new ArgumentException($"the {what} must not be longer than 3,000 years");
    }

    /// <summary>A number as a scenario writes it.</summary>
    public static string Text(double number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
