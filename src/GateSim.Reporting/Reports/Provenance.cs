using GateSim.Reporting.Languages;
using GateSim.Reporting.Results;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Reporting.Reports;

/// <summary>How the results of a report came about, and by which hashes they are known.</summary>
/// <param name="Files">Those that have a hash are listed.</param>
public sealed record Provenance(string GateSimVersion, Origin? Origin, IReadOnlyList<StoredFile> Files)
{
    /// <summary>The report was made by a second run, and this is what it gave; null: it was made with the results.</summary>
    public Reproduction? SecondRun { get; init; }

    /// <summary>Of the results' first run; null: the same.</summary>
    public string? OtherVersion { get; init; }

    internal ReportSection Section(IReadOnlyList<Scenario> scenarios, int replications, Language language) => new("again", ReportWords.Again.In(language),
    [
        .. Said(language),
        .. Origin is null ? Array.Empty<ReportBlock>() :
        [
            new Paragraph(ReportWords.Command.In(language)), new Code(Origin.Command),
            new Paragraph(ReportWords.AgainIn.In(language)), new Code(Origin.Again),
        ],
        new ReportTable(null, [ReportWords.Fact.In(language), ReportWords.Value.In(language)],
        [
            [ReportWords.Version.In(language), GateSimVersion],
            [ReportWords.Seed.In(language), scenarios[0].Run.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture)],
            [ReportWords.Replications.In(language), language.Number(replications, "N0")],
        ]) { IsOfWords = true },
        .. Hashes(language),
        .. scenarios.Select(s => new Folded(
            scenarios.Count == 1 ? ReportWords.Whole.In(language) : ReportWords.WholeOf.In(language, s.NameIn(language)), [new Code(ScenarioText.Of(s, Path.GetFileName).TrimEnd())])),
    ]);

    private IEnumerable<ReportBlock> Said(Language language)
    {
        if (OtherVersion is not null) yield return new Paragraph(ReportWords.OtherVersion.In(language, OtherVersion, GateSimVersion), Manner.Warning);
        if (SecondRun is null) yield break;
        if (SecondRun.Differences.Count == 0) yield return new Paragraph(ReportWords.RanAgain.In(language, string.Join(", ", SecondRun.Same)));
        else
        {
            yield return new Paragraph(ReportWords.NotTheSame.In(language), Manner.Warning);
            yield return new Items(SecondRun.Differences);
        }
    }

    private IEnumerable<ReportBlock> Hashes(Language language)
    {
        var known = Files.Where(f => f.Sha256 is not null).ToList();
        if (known.Count == 0) yield break;
        yield return new Paragraph(ReportWords.Hashes.In(language));
        yield return new ReportTable(null, [ReportWords.File.In(language), ReportWords.Hash.In(language)], [.. known.Select(f => new[] { f.Name, f.Sha256! })]) { IsOfWords = true };
    }
}
