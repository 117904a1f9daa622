using System.Text;
using System.Text.RegularExpressions;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Experiments.Sweeps;

/// <summary>What a result depends on, as a short name: the resolved scenario with its seed and replications, the data that it reads, and the program's version.</summary>
public static partial class PointKey
{
    private const int Length = 32; // hexadecimal digits: 128 bits

    public static string Of(Scenario scenario, string version) => Hash(Encoding.UTF8.GetBytes($"{version}\n{TextOf(scenario)}"));

    /// <summary>The resolved scenario without what is said to people, in which data files are named by what is in them: where they lie is no matter.</summary>
    public static string TextOf(Scenario scenario) => DataFile().Replace(ScenarioText.Of(Numbers(scenario)), match =>
    {
        var path = match.Groups["path"].Value;
        return Path.IsPathRooted(path) && File.Exists(path) ? match.Value.Replace(path, $"data {Hash(File.ReadAllBytes(path))}", StringComparison.Ordinal) : match.Value;
    });

    private static Scenario Numbers(Scenario scenario) => scenario with { Name = "-", Description = null, About = null, Uncertain = [] };

    private static string Hash(byte[] bytes) => ContentHash.Of(bytes)[..Length];

    // Written out, a path always begins a text in quotes, or is the argument of empirical(...).
    [GeneratedRegex(@"empirical\((?<path>[^""\n]+)\)|""(?<path>[^""\n]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex DataFile();
}
