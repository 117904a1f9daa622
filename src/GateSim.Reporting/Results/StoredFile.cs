using GateSim.Experiments;

namespace GateSim.Reporting.Results;

/// <param name="Name">With <c>/</c> between folder and name.</param>
/// <param name="Sha256">Lower-case hexadecimal digits; null for a picture, which is made of the data and depends on the machine that draws it.</param>
public sealed record StoredFile(string Name, string? Sha256)
{
    public const string Pictures = "plots/";

    /// <exception cref="IOException">It cannot be read.</exception>
    public static string HashOf(string path)
    {
        using var stream = File.OpenRead(path);
        return ContentHash.Of(stream);
    }
}
