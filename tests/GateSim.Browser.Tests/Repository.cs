using System.Runtime.CompilerServices;

namespace GateSim.Browser.Tests;

internal static class Repository
{
    public static string Scenario(string name) => Path.Combine(Root(), "scenarios", name);

    private static string Image(string name) => Path.Combine(Root(), "docs", "images", name);

    /// <summary>With GATESIM_PICTURES=1 the picture of the documents is this one now.</summary>
    public static void Keep(string image, byte[] picture)
    {
        if (Environment.GetEnvironmentVariable("GATESIM_PICTURES") is "1") File.WriteAllBytes(Image(image), picture);
    }

    private static string Root([CallerFilePath] string caller = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(caller)!, "..", ".."));
}
