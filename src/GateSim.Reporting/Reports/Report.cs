using GateSim.Reporting.Languages;

namespace GateSim.Reporting.Reports;

/// <summary>A document to hand in, as data: what it says and in which order, whatever it is written as. Plain texts and bytes; nothing in it runs any more.</summary>
/// <param name="Title">What was asked about.</param>
public sealed record Report(Language Language, string Title, IReadOnlyList<ReportSection> Sections)
{
    /// <summary>The question it answers; null: nobody wrote one down.</summary>
    public string? Question { get; init; }

    /// <summary>How much was run, in a line under the title.</summary>
    public required string Size { get; init; }

    /// <summary>All that is in it, in the order of reading.</summary>
    public IEnumerable<ReportBlock> Blocks => Sections.SelectMany(s => s.Blocks).SelectMany(Within);

    private static IEnumerable<ReportBlock> Within(ReportBlock block) => block is Folded folded ? [block, .. folded.Blocks.SelectMany(Within)] : [block];
}

/// <param name="Id">By which a link within the document finds it: small letters and hyphens.</param>
public sealed record ReportSection(string Id, string Title, IReadOnlyList<ReportBlock> Blocks);
