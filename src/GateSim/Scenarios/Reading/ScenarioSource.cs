namespace GateSim.Scenarios.Reading;

/// <summary>A scenario of which not everything may be believed: it was typed in by somebody else, and reads no file outside a folder.</summary>
/// <param name="Folder">In which <c>extends</c>, <c>empirical</c> and the like may find files.</param>
/// <param name="FileName">Of the scenario, in that folder; for a text, where it would lie.</param>
public sealed record ScenarioSource(string Folder, string FileName)
{
    /// <summary>What stands there instead of the file; null: the file itself.</summary>
    public string? Text { get; init; }

    /// <summary>As errors show it.</summary>
    public string Path => System.IO.Path.Combine(Folder, FileName);
}
