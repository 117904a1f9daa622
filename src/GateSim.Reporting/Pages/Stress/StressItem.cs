namespace GateSim.Reporting.Pages.Stress;

/// <summary>One of the six sections of STRESS-DES.</summary>
public sealed record StressSection(int Number, string Title, IReadOnlyList<StressItem> Items);

/// <summary>One of the twenty items of STRESS-DES, or a part of one.</summary>
/// <param name="Says">What the scenario says of it, block by block.</param>
/// <param name="ToWrite">What only the author knows, without an end to the sentence; null: nothing is left.</param>
public sealed record StressItem(string Number, string Title, IReadOnlyList<StressBlock> Says, string? ToWrite = null);

/// <summary>A block of an item. In its text <c>**</c> stands around what is bold and <c>`</c> around what is code, and nothing else is marked.</summary>
public abstract record StressBlock
{
    private protected StressBlock()
    {
    }

    /// <summary>None where there is nothing to list.</summary>
    internal static IReadOnlyList<StressBlock> Lists(IEnumerable<string> items) => items.ToList() is { Count: > 0 } some ? [new StressList(some)] : [];
}

public sealed record StressParagraph(string Text) : StressBlock;

public sealed record StressList(IReadOnlyList<string> Items) : StressBlock;

/// <param name="Language">Of the code: <c>yaml</c>, <c>mermaid</c>.</param>
/// <param name="Text">With LF between its lines.</param>
public sealed record StressCode(string Language, string Text) : StressBlock;
