namespace GateSim.Scenarios.Reading;

/// <summary>What a name that the author chooses may be.</summary>
internal static class NameText
{
    private const int Longest = 100;

    /// <summary>What is wrong with the name, as the rest of a sentence; null: nothing.</summary>
    public static string? Fault(string name) =>
        name.Length > Longest ? $"is longer than {Longest} characters"
        : name.Any(char.IsControl) ? "holds a control character"
        : name != name.Trim() ? "begins or ends with a space"
        : name.StartsWith("not ", StringComparison.Ordinal) ? "begins with \"not \", which negates in `when`"
        : null;
}
