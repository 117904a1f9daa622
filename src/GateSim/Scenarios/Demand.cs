namespace GateSim.Scenarios;

/// <summary>How many vehicles come, and when.</summary>
/// <param name="VehiclesPerDay">Mean number on a day whose day-of-week and calendar factors are 1.</param>
/// <param name="DayToDayCv">Coefficient of variation of the lognormal factor (mean 1) that each day's rate has of its own; 0: none.</param>
/// <param name="HourWeights">24 weights that spread the demand over the day; their sum does not matter.</param>
/// <param name="DayFactors">Seven factors, Monday first.</param>
/// <param name="WaitingAtStart">Vehicles at the gate when the first day begins, in the order in which they come.</param>
public sealed record Demand(
    double VehiclesPerDay,
    double DayToDayCv,
    IReadOnlyList<double> HourWeights,
    IReadOnlyList<double> DayFactors,
    IReadOnlyList<CalendarFactor> Calendar,
    IReadOnlyList<WaitingVehicles> WaitingAtStart)
{
    /// <summary>The same every hour and day.</summary>
    public Demand(double vehiclesPerDay)
        : this(vehiclesPerDay, 0, [.. Enumerable.Repeat(1.0, 24)], [.. Enumerable.Repeat(1.0, 7)], [], [])
    {
    }

    /// <summary>Null: vehicles of the main stream come one by one.</summary>
    public Platoons? Platoons { get; init; }

    /// <summary>Of the main stream and the sources; null: each vehicle has a declaration of its own.</summary>
    public Declarations? Declarations { get; init; }

    /// <summary>Streams beside the main one, in the order of the file.</summary>
    public IReadOnlyList<VehicleSource> Sources { get; init; } = [];

    /// <summary>The main stream by itself, whose vehicles are of the classes by their shares.</summary>
    public PoissonArrivals MainStream() => new(new WeightedHours(VehiclesPerDay, HourWeights), DayToDayCv, DayFactors, Calendar, Platoons);
}

/// <summary>A factor on the demand of the days from <paramref name="From"/> to <paramref name="To"/>, both included.</summary>
public sealed record CalendarFactor(DateOnly From, DateOnly To, double Factor, string? Why);

public sealed record WaitingVehicles(string Class, int Count);
