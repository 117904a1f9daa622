using System.Text;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Tests.Scenarios;

/// <summary>A folder with the smallest whole scenario, <c>tiny.yaml</c>, for others to extend.</summary>
internal sealed class TemporaryGate : IDisposable
{
    public const string Tiny = """
        name: tiny
        run: { start: 2025-06-16, days: 2 }
        demand: { vehiclesPerDay: 10 }
        classes: { truck: { share: 100%, route: through } }
        stations: { lanes: { servers: 1, service: constant(5 min) } }
        routes: { through: [lanes] }

        """;

    public TemporaryGate()
    {
        Folder = Directory.CreateTempSubdirectory("gatesim-").FullName;
        Write("tiny.yaml", Tiny);
    }

    public string Folder { get; }

    /// <summary>The checkout.</summary>
    public static string Root { get; } = Upwards(AppContext.BaseDirectory);

    public string Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public string Write(string file, byte[] bytes)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>The tiny gate with this over it.</summary>
    public Scenario Extended(string text, params string[] sets) => ScenarioFile.Read(Write("gate.yaml", "extends: tiny.yaml\n" + text), sets);

    /// <summary>What is wrong with a file, a problem a line, without this folder's own path.</summary>
    public string Problems(string file, params string[] sets)
    {
        try
        {
            ScenarioFile.Read(Path.Combine(Folder, file), sets);
            return "";
        }
        catch (ScenarioException e)
        {
            return string.Join('\n', e.Problems).Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        }
    }

    private static string Upwards(string folder) =>
        File.Exists(Path.Combine(folder, "GateSim.sln")) ? folder : Upwards(Path.GetDirectoryName(folder)!);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
