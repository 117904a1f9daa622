namespace GateSim.Randomness.Distributions;

public enum ParameterKind { Duration, WholeNumber, Cv, File }

/// <summary>A parameter as it stands between the brackets: <c>2 min</c>, <c>3</c>, <c>cv 0.5</c>, <c>file.csv</c>.</summary>
public sealed record DistributionParameter(string Name, ParameterKind Kind);

/// <summary>
/// How a distribution is written in a scenario, and how it is made of what was written. One per distribution, in the distribution's own
/// file; <see cref="DistributionKinds.All"/> lists them.
/// </summary>
/// <param name="Name">The word before the bracket.</param>
/// <param name="Parameters">In the order in which they are written.</param>
/// <param name="Make">Makes it of the arguments, in that order: <see cref="long"/> ticks for a duration, <see cref="int"/> for a whole
/// number, <see cref="double"/> for a cv, the full path (<see cref="string"/>) for a file. Throws <see cref="ArgumentException"/> or
/// <see cref="FormatException"/> with a sentence for the scenario's author.</param>
/// <param name="Examples">Texts that make one; the generic tests draw from each (a file example names no file: it is left out there).</param>
public sealed record DistributionKind(
    string Name,
    IReadOnlyList<DistributionParameter> Parameters,
    Func<IReadOnlyList<object>, Distribution> Make,
    IReadOnlyList<string> Examples)
{
    /// <summary>For help and errors: <c>gamma(mean, cv …)</c>.</summary>
    public string Signature => $"{Name}({string.Join(", ", Parameters.Select(p => p.Kind == ParameterKind.Cv ? "cv …" : p.Name))})";
}
