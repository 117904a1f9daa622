using GateSim.Randomness.Distributions;
using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading;

/// <summary>Where one scenario is read: the names that it defines, and the problems found so far.</summary>
internal sealed class Desk(IReadOnlyList<DistributionKind> kinds)
{
    // Comparing every name with every other would take minutes in a file that is wrong all over.
    private const int MostComparisons = 200_000;

    private readonly List<(Place At, string Sentence)> _problems = [];
    private int _comparisons;

    public IReadOnlyList<DistributionKind> Kinds { get; } = kinds;

    /// <summary>The full path of the only folder in which files may be read; null: anywhere.</summary>
    public string? Folder { get; init; }

    /// <summary>Set once the tree is whole.</summary>
    public ScenarioNames Names { get; set; } = ScenarioNames.None;

    public int Count => _problems.Count;

    /// <summary>Whether a file may be read for this scenario; links within the folder are its owner's.</summary>
    public bool MayRead(string path) =>
        Folder is null || Path.GetFullPath(path).StartsWith(Path.TrimEndingDirectorySeparator(Folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    public void Report(Place at, string sentence) => _problems.Add((at, sentence));

    /// <summary>What stands there is not what belongs there.</summary>
    /// <param name="wanted">As the end of "servers must be …".</param>
    /// <param name="hint">What may help, after that.</param>
    public void ReportType(Node node, string wanted, string hint = "") =>
        Report(node.At, $"{Subject(node)} must be {wanted}, not {node.Description}{hint}");

    /// <summary>A name that nothing defines.</summary>
    /// <param name="noun">What it should name: <c>station</c>.</param>
    /// <param name="among">Where it was looked for: <c>the stations</c>.</param>
    public void ReportName(Place at, string noun, string name, string among, IReadOnlyList<string> valid)
    {
        var which = valid.Count == 0 ? ", of which there are none" : $" ({Quoted.Some(valid)})";
        Report(at, $"{noun} {Quoted.Of(name)} is not among {among}{which}{Meant(name, valid)}");
    }

    /// <summary><c>; did you mean "lanes"?</c>, where something is near.</summary>
    public string Meant(string written, IReadOnlyList<string> valid)
    {
        _comparisons += valid.Count;
        return _comparisons <= MostComparisons && Nearest.To(written, valid) is { } nearest ? $"; did you mean {Quoted.Of(nearest)}?" : "";
    }

    public static string Subject(Node node) =>
        node.Key.Length == 0 ? "the scenario" : node.IsItem ? $"an item of {Quoted.Of(node.Key)}" : Quoted.Of(node.Key);

    /// <summary>By file in the order of merging, then as they stand there; each once.</summary>
    public IReadOnlyList<Problem> Problems => [.. _problems
        .OrderBy(p => p.At.Source.Rank).ThenBy(p => p.At.Line).ThenBy(p => p.At.Column)
        .Select(p => new Problem(p.At.ToString(), p.Sentence))
        .Distinct()];
}
