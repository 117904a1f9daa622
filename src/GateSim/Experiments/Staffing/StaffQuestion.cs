using GateSim.Experiments.Sizing;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Experiments.Staffing;

/// <summary>How many servers a station needs at which time of the day.</summary>
/// <param name="Path">As <c>--set</c> takes it: <c>stations.lanes.servers</c>.</param>
/// <param name="Station">Its index.</param>
/// <param name="Read">How a case is read.</param>
public sealed record StaffQuestion(
    Case Case, string Path, int Station, StaffProfile Blocks, IReadOnlyList<Target> Targets, IReadOnlyList<double> Tolerances, Func<Case, Scenario> Read)
{
    private static readonly TimeSpan ShortestBlock = TimeSpan.FromMinutes(15);

    /// <summary>Replications with which profiles are held against each other; the last one is then confirmed by others.</summary>
    public int Searching { get; init; } = 20;

    /// <summary>Replications of one confirmation, at the most.</summary>
    public int Most { get; init; } = 1_000;

    /// <summary>As it stands.</summary>
    public Scenario Scenario { get; } = Read(Case);

    public Scenario With(StaffProfile profile) => Read(Case.With($"{Path}={profile.Text}"));

    /// <param name="block">Its length, as a duration: <c>2 h</c>.</param>
    /// <exception cref="ScenarioException">The path, the block, a target or the tolerance is wrong.</exception>
    public static StaffQuestion Of(Case wanted, string path, string block, IReadOnlyList<string> targets, Tolerance tolerance, Func<Case, Scenario> read)
    {
        var scenario = read(wanted);
        var station = StationOf(path, scenario);
        IReadOnlyList<Target> limits = [.. targets.Select(text => Target.Read(text, scenario))];
        return new StaffQuestion(wanted, path, station, new StaffProfile(StaffBlocks.Of(scenario.Stations[station], Length(block))), limits, [.. limits.Select(tolerance.For)], read);
    }

    private static int StationOf(string path, Scenario scenario)
    {
        var stations = scenario.Stations.Select(s => s.Name).ToList();
        var name = path.StartsWith("stations.", StringComparison.Ordinal) && path.EndsWith(".servers", StringComparison.Ordinal) && path.Length > 17 ? path[9..^8] : null;
        if (name is null || !stations.Contains(name))
            throw Wrong($"--by-hour {path}", $"needs the servers of one of the stations: {string.Join(", ", stations.Select(s => $"stations.{s}.servers"))}");
        if (scenario.Stations[stations.IndexOf(name)].Groups.Count > 0)
            throw Wrong($"--by-hour {path}", "has its servers in groups, which cannot be staffed by the hour here; size one group with --vary instead");
        return stations.IndexOf(name);
    }

    private static TimeSpan Length(string text)
    {
        if (DurationReader.Ticks(text, out var complaint) is not { } ticks) throw Wrong($"--block \"{text}\"", complaint);
        var length = TimeSpan.FromTicks(ticks);
        return length >= ShortestBlock && length <= TimeSpan.FromDays(1) && ticks % TimeSpan.TicksPerMinute == 0 ? length
            : throw Wrong($"--block \"{text}\"", "must be whole minutes, from 15 min to 24 h");
    }

    private static ScenarioException Wrong(string place, string sentence) => new([new Problem(place, sentence)]);
}
