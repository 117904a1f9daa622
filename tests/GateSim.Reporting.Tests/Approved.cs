using System.Runtime.CompilerServices;

namespace GateSim.Reporting.Tests;

/// <summary>Holds a text against the one that somebody read and approved. GATESIM_APPROVE=1 writes the new ones, to be read in the diff.</summary>
internal static class Approved
{
    public static void Matches(string name, string text, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(caller)!, "Approved", name + ".txt");
        if (Environment.GetEnvironmentVariable("GATESIM_APPROVE") is "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
        Assert.True(File.Exists(path), $"nothing approved yet: {path}");
        Assert.Equal(File.ReadAllText(path), text);
    }
}
