using System.Runtime.CompilerServices;

namespace GateSim.Browser.Tests;

internal static class Repository
{
    public static string Scenario(string name) => Path.Combine(Root(), "scenarios", name);

    public static string Image(string name) => Path.Combine(Root(), "docs", "images", name);

    private static string Root([CallerFilePath] string caller = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(caller)!, "..", ".."));
}
