using GateSim.Scenarios;
using GateSim.Scenarios.Reading;
using GateSim.Web.Guards;
using GateSim.Web.Words;
using Microsoft.AspNetCore.Http;

namespace GateSim.Web.Plans;

/// <summary>The scenarios of a folder. A name is looked up among those that are there; none becomes a path.</summary>
internal sealed class Library(string folder)
{
    // A folder of fifty scenarios is read in some hundredths of a second; files that were changed meanwhile are seen after this time.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private IReadOnlyList<Listed> _listed = [];
    private long _readAt;

    public string Folder { get; } = folder;

    public IReadOnlyList<Listed> All
    {
        get
        {
            lock (_lock)
            {
                if (_listed.Count > 0 && TimeSpan.FromMilliseconds(Environment.TickCount64 - _readAt) < Fresh) return _listed;
                _listed = [.. Names().Select(Read)];
                _readAt = Environment.TickCount64;
                return _listed;
            }
        }
    }

    /// <exception cref="RefusedException">There is none of that name.</exception>
    public ScenarioSource Source(string name) => new(Folder, Names().FirstOrDefault(n => Path.GetFileNameWithoutExtension(n) == name)
        ?? throw new RefusedException(StatusCodes.Status404NotFound, RefusalWords.NoScenario, RefusalWords.SeeScenarios));

    /// <summary>As if it lay in the folder.</summary>
    public ScenarioSource Source(string name, string text) => new(Folder, name) { Text = text };

    /// <summary>The scenario as a file of the folder: it reads others there by their names, wherever the folder lies.</summary>
    public string TextOf(Scenario scenario) => ScenarioText.Of(scenario, file => Path.GetRelativePath(Folder, file).Replace(Path.DirectorySeparatorChar, '/'));

    /// <summary>What is said of files, without where the folder lies, which is nobody's business.</summary>
    public string Without(string text) => new[] { Path.GetFullPath(Folder), Folder }
        .Aggregate(text, (t, folder) => t.Replace(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));

    private IEnumerable<string> Names() => Directory.Exists(Folder)
        ? Directory.EnumerateFiles(Folder, "*.yaml").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)
        : [];

    private Listed Read(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        try
        {
            return new Listed(name, ScenarioFile.Read(new ScenarioSource(Folder, file), []), 0);
        }
        catch (ScenarioException wrong)
        {
            return new Listed(name, null, wrong.Problems.Count);
        }
    }
}

/// <param name="Scenario">Null where it has errors.</param>
internal sealed record Listed(string Name, Scenario? Scenario, int Errors);
