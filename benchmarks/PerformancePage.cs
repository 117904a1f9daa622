using System.Globalization;
using System.Runtime.InteropServices;

namespace GateSim.Benchmarks;

/// <summary>The page that benchmarks write their figures into, each between two lines that name it.</summary>
internal static class PerformancePage
{
    public static string Path { get; } = Peers.PathTo("docs", "performance.md");

    /// <exception cref="InvalidOperationException">The page lacks the lines between which the part goes.</exception>
    public static void Write(string part, IEnumerable<string> lines)
    {
        var (begin, end) = ($"<!-- {part}: written by the benchmark -->", $"<!-- {part}: until here -->");
        var text = File.ReadAllText(Path);
        var (from, to) = (text.IndexOf(begin, StringComparison.Ordinal), text.IndexOf(end, StringComparison.Ordinal));
        if (from < 0 || to < from) throw new InvalidOperationException($"{Path} lacks the lines \"{begin}\" and \"{end}\", between which the figures go");
        File.WriteAllText(Path, text[..from] + string.Join('\n', [begin, "", .. lines, ""]) + "\n" + text[to..]);
        Console.WriteLine($"written: {System.IO.Path.GetRelativePath(Environment.CurrentDirectory, Path)}");
    }

    public static string Machine => string.Create(CultureInfo.InvariantCulture, $"{Processor} ({Environment.ProcessorCount} cores), {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}");

    private static string Processor =>
        File.Exists("/proc/cpuinfo") && File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) is { } line
            ? line.Split(':', 2)[1].Trim()
            : RuntimeInformation.ProcessArchitecture.ToString();
}
