using GateSim.Scenarios.Reading.Forms;
using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading;

/// <summary>A file merged over the one that it extends, and so on down.</summary>
internal static class FileChain
{
    private const int Longest = 32;

    /// <summary>The merged scenario; null where a file of the chain cannot be read, which the desk is told.</summary>
    public static Node? Read(string path, Desk desk)
    {
        if (SourceText.Bytes(path, out var complaint) is { } bytes) return Read(path, bytes, [], desk);
        desk.Report(new Place(new Source(path.Length == 0 ? "\"\"" : path, "", 0), 0, 0), $"the scenario file {complaint}");
        return null;
    }

    /// <summary>The same of a text that is in no file: as if it were one, at that path.</summary>
    public static Node? Read(string path, string text, Desk desk) => Read(path, System.Text.Encoding.UTF8.GetBytes(text), [], desk);

    private static Node? Read(string path, byte[] bytes, IReadOnlyList<string> above, Desk desk)
    {
        var full = Path.GetFullPath(path);
        // The file named first is merged over all others, the longest chain's last over none.
        var source = new Source(path, Path.GetDirectoryName(full) ?? "", Longest - above.Count);
        if (SourceText.Decode(bytes, source, desk) is not { } text || TreeReader.Read(text, source, desk) is not { } node) return null;
        if (node is not MappingNode mapping)
        {
            desk.Report(node.At, node.IsNull ? "the file is empty" : $"a scenario is a mapping of keys to values, not {node.Description}");
            return null;
        }
        var own = mapping with { Entries = [.. mapping.Entries.Where(e => e.Key != ScenarioForm.Extends)] };
        if (mapping.Named(ScenarioForm.Extends) is not { IsNull: false } extends) return own;
        return Extended(path, extends, [.. above, full], desk) is { } below ? Merging.Merge(below, own, ScenarioForm.Whole) : null;
    }

    private static Node? Extended(string path, Node extends, IReadOnlyList<string> chain, Desk desk)
    {
        if (extends is not ScalarNode { Text: var named } || named.Contains('\0'))
        {
            desk.ReportType(extends, "the path of a scenario file");
            return null;
        }
        var shown = named.Length == 0 ? "" : Path.Combine(Path.GetDirectoryName(path) ?? "", named);
        if (shown.Length > 0 && chain.Contains(Path.GetFullPath(shown)))
            desk.Report(extends.At, $"extends {Quoted.Of(named)}, which in the end extends this file itself");
        else if (shown.Length > 0 && !desk.MayRead(shown)) desk.Report(extends.At, $"extends {Quoted.Of(named)}, which lies outside the folder of the scenarios");
        else if (chain.Count >= Longest) desk.Report(extends.At, $"the chain of files that extend one another is longer than {Longest}");
        else if (SourceText.Bytes(shown, out var complaint) is { } bytes) return Read(shown, bytes, chain, desk);
        else desk.Report(extends.At, $"extends {Quoted.Of(named)}, which {complaint}");
        return null;
    }
}
