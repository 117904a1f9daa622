using GateSim.Experiments;

namespace GateSim.Studies;

/// <summary>Figures that somebody published, to be held against what the model gives; and what had to be assumed.</summary>
public sealed record PublishedFigures(string Title, string? Introduction, IReadOnlyList<Outcome> Outcomes, IReadOnlyList<Assumption> Assumptions);

/// <param name="Low">The published value, or the lower end of its range, in the unit of the measure.</param>
/// <param name="Source">Where it was published.</param>
/// <param name="Date">Of what time it speaks.</param>
/// <param name="Counts">What was counted: laden vehicles, all crossings.</param>
/// <param name="IsUsed">It went into a parameter of the scenario, so that agreement proves nothing.</param>
/// <param name="Tolerance">How far the published figure may be off, as a share of it.</param>
/// <param name="Why">Why it may differ.</param>
public sealed record Outcome(
    string Name,
    double Low,
    double High,
    string Source,
    string? Date,
    string? Counts,
    bool IsUsed,
    Case Case,
    Quantity Of,
    double Tolerance,
    string? Why);

/// <summary>A parameter for which there is no source, and how far it may be off.</summary>
/// <param name="Path">Of the key in the scenario.</param>
/// <param name="Base">What the scenario says.</param>
/// <param name="Of">The measure that matters.</param>
public sealed record Assumption(string Name, string Path, string Low, string Base, string High, Case Case, Quantity Of, string? Why)
{
    public Case At(string value) => Case.With($"{Path}={value}");
}
