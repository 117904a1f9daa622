using GateSim.Experiments;

namespace GateSim.Reporting.Results;

/// <param name="Name">With <c>/</c> between folder and name.</param>
/// <param name="Sha256">Lower-case hexadecimal digits; null for a picture or a report with pictures, which are made of the data and depend on the machine
/// that draws them.</param>
public sealed record StoredFile(string Name, string? Sha256)
{
    public const string Pictures = "plots/";

    /// <summary>A document for people, made of the other files.</summary>
    public const string Report = "report.html";

    /// <exception cref="IOException">It cannot be read.</exception>
    public static string HashOf(string path)
    {
        using var stream = File.OpenRead(path);
        return ContentHash.Of(stream);
    }
}
