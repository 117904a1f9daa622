using GateSim.Randomness.Distributions;
using GateSim.Scenarios.Reading;
using GateSim.Scenarios.Reading.Forms;
using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Studies.Reading;

/// <summary>Files that say which experiments to run: as strict as scenarios, and with the same kind of errors.</summary>
public static class StudyFile
{
    /// <param name="replications">In place of what the file says.</param>
    /// <exception cref="ScenarioException">With everything that is wrong in the file and in the scenarios that it names.</exception>
    public static Study Study(string path, int? replications = null) => Read(path, "study", new StudyForm(replications));

    /// <inheritdoc cref="Study"/>
    public static PublishedFigures Published(string path, int? replications = null) => Read(path, "figures", new PublishedForm(replications));

    private static T Read<T>(string path, string what, Form<T> form)
    {
        var desk = new Desk(DistributionKinds.All);
        var source = new Source(path, Path.GetDirectoryName(Path.GetFullPath(path.Length == 0 ? "." : path)) ?? "", 0);
        var whole = new Place(source, 0, 0);
        if (SourceText.Bytes(path, out var complaint) is not { } bytes) desk.Report(whole, $"the file {complaint}");
        else if (SourceText.Decode(bytes, source, desk) is { } text && TreeReader.Read(text, source, desk) is { } tree)
        {
            var read = form.Read(tree with { Key = what, KeyAt = tree.At }, desk);
            if (desk.Count == 0) return read;
        }
        throw new ScenarioException(desk.Problems);
    }
}
