using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Experiments;

/// <summary>A scenario as a command line names it, so that whoever reads a figure can have it again.</summary>
/// <param name="File">From the current folder, with <c>/</c> between folders.</param>
/// <param name="Sets">The <c>PATH=VALUE</c> of each <c>--set</c>.</param>
/// <param name="Replications">In place of the scenario's own; null: as it says.</param>
public sealed record Case(string File, IReadOnlyList<string> Sets, int? Replications)
{
    /// <summary>What is run.</summary>
    /// <exception cref="ScenarioException">The file or one of the sets is wrong.</exception>
    public Scenario Read()
    {
        var scenario = ScenarioFile.Read(File, Sets);
        return Replications is { } count ? scenario with { Run = scenario.Run with { Replications = new FixedReplications(count) } } : scenario;
    }

    public Case With(params IEnumerable<string> sets) => this with { Sets = [.. Sets, .. sets] };

    /// <summary>To be typed into a shell.</summary>
    public string Command => string.Join(' ', ["gatesim run", Shell.Word(File), .. Sets.Select(Option), .. Replications is { } n ? new[] { $"--replications {n}" } : []]);

    /// <summary>One set as it is typed: <c>--set stations.lanes.servers=14</c>.</summary>
    public static string Option(string set) => $"--set {Shell.Word(set)}";
}
