namespace GateSim.Reporting.Results;

/// <summary>Results that were had a second time, held against the first.</summary>
/// <param name="Same">Files that have the same bytes.</param>
/// <param name="Differences">Sentences, by file.</param>
public sealed record Reproduction(IReadOnlyList<string> Same, IReadOnlyList<string> Differences)
{
    /// <summary>Pictures are not looked at: they are made of the data, and depend on the machine that draws them.</summary>
    /// <param name="before">What was written then is known by its hashes, so what has been changed since is told apart.</param>
    public static Reproduction Of(StoredResults before, StoredResults again)
    {
        List<string> same = [], differences = [];
        var now = again.Files.ToDictionary(f => f.Name);
        foreach (var file in before.Files.Where(f => f.Sha256 is not null))
        {
            if (DifferenceOf(file, before, now.GetValueOrDefault(file.Name), again) is { } difference) differences.Add($"{file.Name} {difference}");
            else same.Add(file.Name);
        }
        var known = before.Files.Select(f => f.Name).ToHashSet();
        differences.AddRange(again.Files.Where(f => f.Sha256 is not null && !known.Contains(f.Name)).Select(f => $"{f.Name} is written now, but was not then"));
        return new Reproduction(same, differences);
    }

    private static string? DifferenceOf(StoredFile file, StoredResults before, StoredFile? now, StoredResults again)
    {
        if (now is null) return "is not written any more";
        var fault = before.FaultOf(file);
        if (fault is null) return file.Sha256 == now.Sha256 ? null : FileDifference.Between(before.PathOf(file.Name), again.PathOf(file.Name));
        return file.Sha256 == now.Sha256 ? $"{fault}; the second run gives what was written" : $"{fault}, and the second run does not give it either";
    }
}
