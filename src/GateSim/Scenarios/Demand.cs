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
    IReadOnlyList<WaitingVehicles> WaitingAtStart);

/// <summary>A factor on the demand of the days from <paramref name="From"/> to <paramref name="To"/>, both included.</summary>
public sealed record CalendarFactor(DateOnly From, DateOnly To, double Factor, string? Why);

public sealed record WaitingVehicles(string Class, int Count);
