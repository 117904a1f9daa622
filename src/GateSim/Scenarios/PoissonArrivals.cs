namespace GateSim.Scenarios;

/// <summary>Independently of each other (or platoon by platoon), so many in each hour on average.</summary>
/// <param name="DayToDayCv">Coefficient of variation of the lognormal factor (mean 1) that each day's rate has of its own; 0: none.</param>
/// <param name="DayFactors">Seven factors, Monday first.</param>
public sealed record PoissonArrivals(
    HourlyDemand Hours,
    double DayToDayCv,
    IReadOnlyList<double> DayFactors,
    IReadOnlyList<CalendarFactor> Calendar,
    Platoons? Platoons) : ArrivalPlan
{
    /// <summary>The factor that the day has in every replication.</summary>
    public double KnownFactorOn(DateOnly date)
    {
        var factor = DayFactors[Weekdays.Of(date)];
        foreach (var entry in Calendar)
        {
            if (entry.From <= date && date <= entry.To) factor *= entry.Factor;
        }
        return factor;
    }

    public override double ExpectedOn(DateOnly date) => Hours.On(date) * KnownFactorOn(date);
}

/// <summary>Vehicles expected by the hour, on days whose factor is 1.</summary>
public abstract record HourlyDemand
{
    /// <param name="hour">0 … 23.</param>
    /// <param name="factor">Of the day.</param>
    public abstract double In(DateOnly date, int hour, double factor);

    /// <summary>In the whole day, with a factor of 1.</summary>
    public abstract double On(DateOnly date);
}

/// <summary>A number a day, spread over the hours.</summary>
/// <param name="Weights">24, whose sum does not matter.</param>
public sealed record WeightedHours(double VehiclesPerDay, IReadOnlyList<double> Weights) : HourlyDemand
{
    private readonly double _sum = Weights.Sum();

    public override double In(DateOnly date, int hour, double factor) => VehiclesPerDay * factor * Weights[hour] / _sum;

    public override double On(DateOnly date) => VehiclesPerDay;
}

/// <summary>Numbers that were counted, hour by hour.</summary>
/// <param name="File">From which they were read.</param>
/// <param name="EveryDay">24 numbers of a day that repeats; null where the file names dates.</param>
/// <param name="ByDate">24 numbers for each day of the file; empty where it names none.</param>
public sealed record CountedHours(
    string File, IReadOnlyList<double>? EveryDay, IReadOnlyDictionary<DateOnly, IReadOnlyList<double>> ByDate) : HourlyDemand
{
    public override double In(DateOnly date, int hour, double factor) => HoursOf(date)[hour] * factor;

    public override double On(DateOnly date) => HoursOf(date).Sum();

    public bool Knows(DateOnly date) => EveryDay is not null || ByDate.ContainsKey(date);

    private IReadOnlyList<double> HoursOf(DateOnly date) => EveryDay ?? ByDate[date];
}
