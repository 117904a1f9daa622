namespace GateSim.Scenarios.Reading;

/// <summary>A scenario that cannot be run, with all that is wrong with it.</summary>
public sealed class ScenarioException(IReadOnlyList<Problem> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    /// <summary>In the order of the files, then of the options.</summary>
    public IReadOnlyList<Problem> Problems { get; } = problems;
}
