using System.Text.RegularExpressions;
using GateSim.Experiments;
using GateSim.Scenarios;
using GateSim.Statistics;

namespace GateSim.Reporting.Pages;

/// <summary>Where an index is no longer true: files come or gone, other questions, answers that a quick run does not bear out.</summary>
public static partial class IndexCheck
{
    // Standard errors of a quick run. A page of a hundred figures is in order and yet found stale once in some 160 changes of the program:
    // two-sided normal, 1 - (1 - 6.3e-5)^100 = 0.6 %.
    private const double Allowed = 4;

    [GeneratedRegex(@"\]\(([^()\s]+)\) \|$", RegexOptions.Multiline)]
    private static partial Regex LinkAtTheEnd();

    /// <summary>What the page says otherwise than the files, without running any: a sentence each.</summary>
    public static IEnumerable<string> Texts(string page, IReadOnlyList<(string File, Scenario Scenario)> scenarios)
    {
        var stored = StoredFigure.In(page);
        var lines = page.Split('\n').ToHashSet();
        var listed = LinkAtTheEnd().Matches(page).Select(link => Uri.UnescapeDataString(link.Groups[1].Value)).ToList();
        foreach (var (file, scenario) in scenarios)
        {
            if (!listed.Contains(file)) yield return $"{file} is not on the page";
            else if (!lines.Contains(IndexPage.Row(new IndexEntry(file, scenario, [.. stored.Where(f => f.File == file)]))))
                yield return $"{file} has another question or answer than on the page";
        }
        foreach (var gone in listed.Except(scenarios.Select(s => s.File))) yield return $"{gone} is on the page, but no longer in the folder";
    }

    /// <summary>What a quick run of one file does not bear out: a sentence each.</summary>
    /// <param name="quick">Of a few replications.</param>
    public static IEnumerable<string> Figures(string page, string file, ExperimentResult quick) =>
        from stored in StoredFigure.In(page)
        where stored.File == file
        let name = quick.Scenario.About?.Answer?.Figures.FirstOrDefault(f => f.ToString() == stored.Name)
        where name is not null
        let now = quick.Find(name)
        where !Agree(stored, now, quick.Scenario.Run.Confidence)
        select $"{file}: {stored.Name} is {stored.Shown(now.Key.Unit)} on the page, but {StoredFigure.Of(file, name, now with { Low = null, High = null }).Shown(now.Key.Unit)} in a run of {now.Replications} replications";

    /// <summary>
    /// The stored interval meets that of the quick run, whose standard deviation is taken from the stored one: a few replications know their own
    /// spread too badly.
    /// </summary>
    private static bool Agree(StoredFigure stored, Estimate now, double confidence)
    {
        if (stored.Mean is not { } was || now.Mean is not { } mean) return stored.Mean is null && now.Mean is null;
        var half = stored.HalfWidth ?? 0;
        var deviation = stored.Replications > 1 ? half / StudentT.TwoSided(confidence, stored.Replications - 1) * Math.Sqrt(stored.Replications) : double.PositiveInfinity; // nothing is known of it
        var rounding = 1e-9 * Math.Abs(was);
        return Math.Abs(mean - was) <= half + Allowed * deviation / Math.Sqrt(now.Replications) + rounding;
    }
}
