namespace GateSim.Reporting.Reports;

/// <summary>A part of a report. Its texts are plain: whoever writes them down sees to it that they stay so.</summary>
public abstract record ReportBlock;

/// <param name="Level">3 or 4; 1 and 2 are those of the document and of its sections.</param>
public sealed record Heading(int Level, string Text) : ReportBlock;

public sealed record Paragraph(string Text, Manner Manner = Manner.Plain) : ReportBlock;

/// <summary>As what a paragraph is said.</summary>
public enum Manner
{
    Plain,

    /// <summary>The answer, with its uncertainty.</summary>
    Decision,

    Warning,

    Note,
}

public sealed record Items(IReadOnlyList<string> Texts) : ReportBlock;

/// <summary>Lines to be read, or copied, as they are.</summary>
public sealed record Code(string Text) : ReportBlock;

/// <summary>Text of ours with marks in it, <c>`code`</c> and <c>**bold**</c>, and no others.</summary>
public sealed record Marked(string Text) : ReportBlock;

public sealed record MarkedItems(IReadOnlyList<string> Texts) : ReportBlock;

/// <param name="Title">Stands above it; null: the section's says it.</param>
/// <param name="Rows">Each with as many cells as there are columns; the first cell is a name, the others are numbers.</param>
public sealed record ReportTable(string? Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : ReportBlock
{
    /// <summary>Stands below it.</summary>
    public string? Note { get; init; }

    /// <summary>Its cells are words, all of them.</summary>
    public bool IsOfWords { get; init; }
}

/// <param name="Name">Of its file, without extension, where it has one.</param>
/// <param name="Caption">What is seen on it.</param>
public sealed record Picture(string Name, string Caption) : ReportBlock
{
    public required byte[] Svg { get; init; }

    /// <summary>The same on a dark ground; null: there is none.</summary>
    public byte[]? DarkSvg { get; init; }

    public Action<Stream>? WritePng { get; init; }

    /// <summary>What can be looked at more closely where a program runs; null: nothing.</summary>
    public SeriesChart? Chart { get; init; }
}

/// <summary>Shut until somebody wants to see it; in print it is open.</summary>
public sealed record Folded(string Summary, IReadOnlyList<ReportBlock> Blocks) : ReportBlock;
