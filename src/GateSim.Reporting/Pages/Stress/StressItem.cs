namespace GateSim.Reporting.Pages.Stress;

/// <summary>One of the twenty items of STRESS-DES, or a part of one.</summary>
/// <param name="Says">What the scenario says of it, in Markdown, block by block.</param>
/// <param name="ToWrite">What only the author knows; null: nothing is left.</param>
internal sealed record StressItem(string Number, string Title, IReadOnlyList<string> Says, string? ToWrite = null)
{
    public static string ListOf(IEnumerable<string> items) => string.Join('\n', items.Select(item => $"- {item.ReplaceLineEndings(" ")}"));

    /// <summary>None where there is nothing to list.</summary>
    public static IReadOnlyList<string> Lists(IEnumerable<string> items) => items.ToList() is { Count: > 0 } some ? [ListOf(some)] : [];
}
