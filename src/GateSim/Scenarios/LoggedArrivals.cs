namespace GateSim.Scenarios;

/// <summary>Single vehicles as they were logged.</summary>
/// <param name="File">From which they were read.</param>
/// <param name="Vehicles">In order of arrival, those of one instant in the order of the file; also those outside the run.</param>
public sealed record LoggedArrivals(string File, IReadOnlyList<LoggedVehicle> Vehicles) : ArrivalPlan
{
    public override double ExpectedOn(DateOnly date) => Vehicles.Count(v => DateOnly.FromDateTime(v.Arrives) == date);

    /// <summary>Those that come within the run.</summary>
    public IEnumerable<LoggedVehicle> Within(RunPlan run)
    {
        var start = run.Start.ToDateTime(TimeOnly.MinValue);
        return Vehicles.Where(v => v.Arrives >= start && v.Arrives - start < run.Length);
    }
}

/// <param name="Traits">Those that the log knows; the others are drawn.</param>
public sealed record LoggedVehicle(DateTime Arrives, string Class, IReadOnlyList<LoggedTrait> Traits);

/// <param name="Value">One of the trait's values; of a flag its own name, or null where the vehicle has it not.</param>
public sealed record LoggedTrait(string Trait, string? Value);
