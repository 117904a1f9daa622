using GateSim.Experiments;
using GateSim.Model;
using GateSim.Reporting.Results;
using GateSim.Reporting.Tables;
using GateSim.Reporting.Text;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Reporting.Ranges;

/// <summary>Result folders of ranges of replications that together are one experiment, from replication 1 on.</summary>
public sealed class MergedRanges
{
    // A run of all makes them anew of what the ranges kept. What else a range holds must be put together here, or be refused.
    private static readonly HashSet<string> MadeAnew =
        [.. ResultTables.All.Select(t => t.FileName), ReplicationsTable.FileName, ReplicationFile.FileName, KeptScenarios.FileName];

    private readonly IReadOnlyList<StoredResults> _folders; // by their numbers

    private MergedRanges(IReadOnlyList<StoredResults> folders, Scenario scenario, TimeSpan warmUp) => (_folders, Scenario, WarmUp) = (folders, scenario, warmUp);

    /// <summary>As one run of all would have it.</summary>
    public Scenario Scenario { get; }

    public TimeSpan WarmUp { get; }

    /// <summary>"4 ranges".</summary>
    public string Said => Spans.Counted(_folders.Count, "range");

    /// <param name="directories">In any order, at least one.</param>
    /// <param name="version">Of this program: by another the same replications may have come out otherwise.</param>
    /// <exception cref="ResultFolderException">They are not the whole of one experiment; the message says what is wrong with which.</exception>
    public static MergedRanges Of(IReadOnlyList<string> directories, string version)
    {
        var folders = directories.Select(StoredResults.Read).ToList();
        foreach (var folder in folders)
        {
            CheckKind(folder, version);
            CheckFiles(folder);
        }
        folders = [.. folders.OrderBy(f => f.Range!.Value.First).ThenBy(f => f.Range!.Value.Last)];
        var scenario = Read(folders[0]);
        foreach (var folder in folders.Skip(1)) CheckSame(folders[0], scenario, folder);
        CheckNumbers(folders);
        var count = folders[^1].Range!.Value.Last;
        CheckPilots(scenario, count);
        scenario = scenario with { Run = scenario.Run with { Replications = new FixedReplications(count) } };
        return new MergedRanges(folders, scenario, scenario.Run.WarmUp ?? folders[0].WarmUp!.Value);
    }

    /// <summary>All, in order; a few at a time are in memory.</summary>
    /// <exception cref="ResultFolderException">A file of them cannot be read.</exception>
    public IEnumerable<ReplicationResult> Replications() => _folders.SelectMany(ReplicationsOf);

    private static IEnumerable<ReplicationResult> ReplicationsOf(StoredResults folder)
    {
        using var stream = File.OpenRead(folder.PathOf(ReplicationFile.FileName));
        using var replications = ReplicationFile.Read(stream).GetEnumerator();
        var (first, last) = folder.Range!.Value;
        for (var number = first; number <= last; number++)
        {
            if (!MovesOn(replications, folder) || replications.Current.Number != number) throw Refusal(folder, $"holds no replication {number} in {ReplicationFile.FileName}");
            yield return replications.Current;
        }
    }

    private static bool MovesOn(IEnumerator<ReplicationResult> replications, StoredResults folder)
    {
        try
        {
            return replications.MoveNext();
        }
        catch (InvalidDataException damage)
        {
            throw new ResultFolderException($"\"{folder.Directory}\": {ReplicationFile.FileName} {damage.Message}", damage);
        }
    }

    private static void CheckKind(StoredResults folder, string version)
    {
        if (folder.Range is not { } range) throw Refusal(folder, "is no range of replications, as gatesim run … --replications 51..100 makes them");
        if (folder.GateSimVersion != version)
            throw Refusal(folder, $"was made by gatesim {folder.GateSimVersion}, and this is {version}: merge by that version, or run the range again by this one");
        if (folder.IsPartial) throw Refusal(folder, $"is partial, since its run was interrupted: run the replications {range.First}..{range.Last} again");
        if (folder.Files.FirstOrDefault(f => !IsMadeAnew(f.Name)) is { } other)
            throw Refusal(folder, $"holds {other.Name}, which merge cannot put together: run the ranges without it, or all replications in one run");
    }

    /// <summary>What is to be said of a range with these files while there is time; null: it can be merged.</summary>
    public static string? CannotMerge(IEnumerable<string> files) => files.Where(f => !IsMadeAnew(f)).ToList() is { Count: > 0 } others
        ? $"Merge cannot put {string.Join(" and ", others)} together: this range cannot be merged. Run the ranges without, or all replications in one run."
        : null;

    private static bool IsMadeAnew(string file) =>
        MadeAnew.Contains(file) || file.StartsWith(StoredFile.Pictures, StringComparison.Ordinal) || file.StartsWith(KeptScenarios.Inputs, StringComparison.Ordinal);

    private static void CheckSame(StoredResults one, Scenario scenario, StoredResults other)
    {
        var theirs = Read(other);
        if (theirs.Run.Seed != scenario.Run.Seed) throw Refusal(other, $"has the seed {theirs.Run.Seed}, but \"{one.Directory}\" has {scenario.Run.Seed}");
        // Both end with an empty line, so that one which is longer differs from it.
        foreach (var (line, their) in Lines(scenario).Zip(Lines(theirs)))
        {
            if (line != their) throw Refusal(other, $"is of another scenario than \"{one.Directory}\": it has \"{their.Trim()}\" where that has \"{line.Trim()}\"");
        }
        foreach (var input in one.Files.Where(f => f.Name.StartsWith(KeptScenarios.Inputs, StringComparison.Ordinal)))
        {
            if (!other.Files.Contains(input)) throw Refusal(other, $"was run with another {input.Name} than \"{one.Directory}\"");
        }
        if (one.WarmUp != other.WarmUp) throw Refusal(other, $"left out a warm-up of {other.WarmUp}, but \"{one.Directory}\" one of {one.WarmUp}");
    }

    private static void CheckNumbers(List<StoredResults> folders)
    {
        var first = folders[0].Range!.Value.First;
        if (first > 1) throw new ResultFolderException($"{Span(1, first - 1)} missing: \"{folders[0].Directory}\" is the first, with {Numbers(folders[0])}");
        foreach (var (before, after) in folders.Zip(folders.Skip(1)))
        {
            var (end, begin) = (before.Range!.Value.Last, after.Range!.Value.First);
            var both = $"\"{before.Directory}\" ({Numbers(before)}) and \"{after.Directory}\" ({Numbers(after)})";
            if (begin > end + 1) throw new ResultFolderException($"{Span(end + 1, begin - 1)} missing, between {both}");
            if (begin <= end) throw new ResultFolderException($"{Span(begin, Math.Min(end, after.Range!.Value.Last))} there twice, in {both}");
        }
    }

    private static string Span(int first, int last) => first == last ? $"replication {first} is" : $"replications {first}..{last} are";

    private static string Numbers(StoredResults folder) => $"{folder.Range!.Value.First}..{folder.Range!.Value.Last}";

    private static void CheckFiles(StoredResults folder)
    {
        if (folder.Files.All(f => f.Name != ReplicationFile.FileName)) throw Refusal(folder, $"holds no {ReplicationFile.FileName}");
        foreach (var file in folder.Files.Where(f => f.Name is ReplicationFile.FileName or KeptScenarios.FileName || f.Name.StartsWith(KeptScenarios.Inputs, StringComparison.Ordinal)))
        {
            if (folder.FaultOf(file) is { } fault) throw Refusal(folder, $"is damaged: {file.Name} {fault}; run the replications {Numbers(folder)} again");
        }
    }

    // A run of fewer looks for the end of the warm-up in fewer pilots, and may find another.
    private static void CheckPilots(Scenario scenario, int count)
    {
        if (scenario.Run.WarmUp is null && count < WarmUpSearch.MostPilots)
            throw new ResultFolderException(
                $"the warm-up is auto, and found in {WarmUpSearch.MostPilots} replications by each range; one run of {count} would look at {count} only, so the merge would be another result: " +
                $"run at least {WarmUpSearch.MostPilots} replications, or set run.warmUp");
    }

    private static Scenario Read(StoredResults folder)
    {
        try
        {
            return ScenarioFile.Read(folder.PathOf(KeptScenarios.FileName));
        }
        catch (ScenarioException wrong)
        {
            throw new ResultFolderException($"\"{folder.Directory}\" is damaged: its scenario cannot be read: {wrong.Problems[0]}", wrong);
        }
    }

    // How many replications each range has is no difference.
    private static string[] Lines(Scenario scenario) =>
        ScenarioText.Of(scenario with { Run = scenario.Run with { Replications = new FixedReplications(1) } }, Path.GetFileName).Split('\n');

    private static ResultFolderException Refusal(StoredResults folder, string sentence) => new($"\"{folder.Directory}\" {sentence}");
}
