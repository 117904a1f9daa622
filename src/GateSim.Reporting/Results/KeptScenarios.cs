using System.Text;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Reporting.Results;

/// <summary>
/// Scenarios as they stand in a result folder: everything resolved, and the files of measured values that they name beside them, so that the folder
/// needs nothing else.
/// </summary>
public sealed class KeptScenarios
{
    /// <summary>Of the one scenario of a run.</summary>
    public const string FileName = "scenario.yaml";

    /// <summary>Where files of measured values lie, beside the scenarios.</summary>
    public const string Inputs = "inputs/";

    private const string Several = "scenarios/";

    private readonly List<(string Name, string Text)> _scenarios = [];
    private readonly Dictionary<string, string> _inputs = []; // full path → name beside the scenarios
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase); // as a disk may see them
    private readonly string _folder;

    private KeptScenarios(string folder) => _folder = folder;

    /// <summary>The names of the scenarios' files, in the order given.</summary>
    public IReadOnlyList<string> Names => [.. _scenarios.Select(s => s.Name)];

    public static KeptScenarios Of(Scenario scenario)
    {
        var kept = new KeptScenarios("");
        kept.Keep(FileName, scenario);
        return kept;
    }

    /// <param name="scenarios">With the files from which they were read, whose names they keep, since answers may use them; one whose name is taken
    /// goes into a folder of its own.</param>
    public static KeptScenarios Of(IEnumerable<(string File, Scenario Scenario)> scenarios)
    {
        var kept = new KeptScenarios(Several);
        foreach (var (file, scenario) in scenarios) kept.Keep(kept.Unused(Several, Path.GetFileName(file), "/"), scenario);
        return kept;
    }

    /// <summary>Some scenario names a file of measured values.</summary>
    public bool HasInputs => _inputs.Count > 0;

    /// <exception cref="ResultFolderException">It cannot be written, or a file of measured values is gone.</exception>
    public void Write(ResultFolder to)
    {
        foreach (var (name, text) in _scenarios) to.Write(name, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
        foreach (var (path, name) in _inputs) to.Write(_folder + name, stream => Copy(path, stream));
    }

    private void Keep(string name, Scenario scenario)
    {
        var up = name[_folder.Length..].Contains('/') ? "../" : "";
        _scenarios.Add((name, ScenarioText.Of(scenario, path => up + Place(path))));
    }

    private string Place(string path)
    {
        if (!_inputs.TryGetValue(path, out var name)) _inputs[path] = name = Unused(Inputs, Path.GetFileName(path), "-");
        return name;
    }

    private string Unused(string folder, string file, string between)
    {
        var name = folder + file;
        for (var number = 2; !_names.Add(name); number++) name = $"{folder}{number}{between}{file}";
        return name;
    }

    // What is no file but a pipe was emptied when it was read, and would be waited for: it has no length.
    private static void Copy(string path, Stream to)
    {
        if (new FileInfo(path) is not { Exists: true, Length: > 0 }) return;
        using var from = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        from.CopyTo(to);
    }
}
