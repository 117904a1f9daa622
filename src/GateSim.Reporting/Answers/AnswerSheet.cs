using GateSim.Scenarios;

namespace GateSim.Reporting.Answers;

/// <summary>
/// What a question about scenarios came to, ready to be shown: sentences, then pictures, then tables, then the data. Plain texts and bytes; nothing
/// in it runs any more.
/// </summary>
/// <param name="Sentences">The first is the answer with its uncertainty; those after it say what it rests on.</param>
public sealed record AnswerSheet(IReadOnlyList<string> Sentences)
{
    public IReadOnlyList<AnswerPicture> Pictures { get; init; } = [];

    /// <summary>For people: with units, and digits that the uncertainty supports.</summary>
    public IReadOnlyList<AnswerTable> Tables { get; init; } = [];

    /// <summary>For machines.</summary>
    public IReadOnlyList<DataFile> Data { get; init; } = [];

    /// <summary>What to beware of.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Somebody interrupted it: it rests on less than was asked for, and a warning says so.</summary>
    public bool IsPartial { get; init; }

    /// <summary>What was asked about, as it was read; seed and confidence are those of the first.</summary>
    public required IReadOnlyList<Scenario> Scenarios { get; init; }

    /// <summary>All replications that were run to find it.</summary>
    public required int Replications { get; init; }
}

/// <param name="Title">Stands above it; what is seen, and the unit where it is the same everywhere.</param>
/// <param name="Columns">Heads; the first column is of names, the others of numbers.</param>
/// <param name="Rows">Each with as many cells as there are columns.</param>
public sealed record AnswerTable(string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Stands below it: what its figures rest on, where that is not what the answer rests on.</summary>
    public string? Note { get; init; }
}

/// <param name="FileName">With <c>.csv</c> or <c>.json</c>.</param>
/// <param name="Write">The same bytes each time; the stream stays open.</param>
public sealed record DataFile(string FileName, Action<Stream> Write);
