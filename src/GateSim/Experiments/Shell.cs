namespace GateSim.Experiments;

/// <summary>Command lines that can be typed again.</summary>
public static class Shell
{
    /// <summary>In quotes where a shell would read something else.</summary>
    public static string Word(string word) => word.Length > 0 && word.All(c => char.IsAsciiLetterOrDigit(c) || "._-/=:%,+".Contains(c, StringComparison.Ordinal))
        ? word
        : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
