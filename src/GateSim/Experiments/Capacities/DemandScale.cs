using System.Globalization;
using GateSim.Experiments.Designs;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Experiments.Capacities;

/// <summary>How a case is made to carry more or less.</summary>
/// <param name="Now">The level at which it stands; null: not known.</param>
/// <param name="Least">Lower levels are not looked at.</param>
/// <param name="Most">Higher levels are not looked at.</param>
/// <param name="Unit">Of the level.</param>
public sealed record DemandScale(double? Now, double Least, double Most, string Unit)
{
    private const double Digits = 6;
    private const double FarthestFactor = 16;

    /// <summary>What has to be set for a level, each as <c>--set</c> takes it.</summary>
    public required Func<double, IReadOnlyList<string>> Sets { get; init; }

    /// <summary>Null: all demand. Otherwise the key that is varied.</summary>
    public string? Path { get; init; }

    /// <summary>The main stream and all sources in proportion; a level is the number of vehicles that they send on a mean day of the run.</summary>
    /// <exception cref="ScenarioException">A stream cannot be scaled; the message says what to do.</exception>
    public static DemandScale OfAll(Scenario scenario)
    {
        var streams = scenario.Demand.Sources.Select(s => (Path: $"demand.sources.{s.Name}", s.Arrivals)).ToList();
        var fixedStreams = streams.Where(s => s.Arrivals is not PoissonArrivals || s.Path.Count(c => c == '.') > 2).Select(s => s.Path).ToList();
        if (fixedStreams.Count > 0)
        {
            throw new ScenarioException([.. fixedStreams.Select(path => new Problem(path,
                "cannot be scaled with the rest: only vehiclesPerDay and counts can. Say what is to grow with --vary, such as --vary demand.vehiclesPerDay=1000..3000"))]);
        }
        if (scenario.Demand.VehiclesPerDay > 0) streams.Insert(0, ("demand", scenario.Demand.MainStream()));
        var now = streams.Sum(s => MeanOf(scenario, s.Arrivals));
        if (now <= 0) throw new ScenarioException([new Problem("demand", "is 0 on the days of the run: there is nothing to scale")]);
        return new DemandScale(now, now / FarthestFactor, now * FarthestFactor, "vehicles/day")
        {
            Sets = level => [.. streams.Select(s => Scaled(s.Path, (PoissonArrivals)s.Arrivals, level / now))],
        };
    }

    /// <summary>One key, between the least and the largest of its values.</summary>
    /// <exception cref="FormatException">The values are no numbers.</exception>
    public static DemandScale Of(Factor factor)
    {
        if (factor.Numbers is not { Count: > 1 } numbers || numbers.Min() <= 0)
            throw new FormatException($"\"{factor.Path}\" needs a range of numbers above 0 in which the capacity is looked for, such as 1000..3000");
        var unit = factor.Unit;
        return new DemandScale(null, numbers.Min(), numbers.Max(), unit.Length > 0 ? unit : factor.ShortName == "vehiclesPerDay" ? "vehicles/day" : factor.ShortName)
        {
            Path = factor.Path,
            Sets = level => [factor.Set(Text(level) + (unit is "" or "%" ? unit : $" {unit}"))],
        };
    }

    /// <summary>With as many digits as are set.</summary>
    public static double Rounded(double level)
    {
        if (level <= 0) return level;
        var unit = Math.Pow(10, Math.Floor(Math.Log10(level)) + 1 - Digits);
        return Math.Round(level / unit) * unit;
    }

    private static double MeanOf(Scenario scenario, ArrivalPlan arrivals) =>
        Enumerable.Range(0, scenario.Run.Days).Average(day => arrivals.ExpectedOn(scenario.Run.Start.AddDays(day)));

    // Counts have no number of their own; the factors of the days of the week do the same.
    private static string Scaled(string path, PoissonArrivals arrivals, double factor) => arrivals.Hours is WeightedHours hours
        ? $"{path}.vehiclesPerDay={Text(hours.VehiclesPerDay * factor)}"
        : $"{path}.dayOfWeek={{ {string.Join(", ", Days.Zip(arrivals.DayFactors, (day, f) => $"{day}: {Text(f * factor)}"))} }}";

    private static readonly string[] Days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    private static string Text(double number) => Rounded(number).ToString("0.##########", CultureInfo.InvariantCulture);
}
