using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>A mapping from names that the author chooses, in the order of the file.</summary>
/// <param name="noun">What has the name: <c>station</c>.</param>
/// <param name="item">What stands under a name; its node's key is the name.</param>
internal sealed class NamedForm<T>(string noun, Form<T> item, Func<T, string> nameOf) : Form<IReadOnlyList<T>>
{
    public override bool Merges => true;
    public override Form Under(string key) => item;
    public override IReadOnlyList<T> StandIn => [];

    public override IReadOnlyList<T> Read(Node node, Desk desk)
    {
        if (node is not MappingNode mapping) return Refuse(node, desk, $"a mapping by {noun}");
        foreach (var entry in mapping.Present)
        {
            if (NameText.Fault(entry.Key) is { } fault) desk.Report(entry.KeyAt, $"the name {Quoted.Of(entry.Key)} {fault}");
        }
        return [.. mapping.Present.Select(e => Item(e, mapping, desk))];
    }

    private T Item(Node entry, MappingNode among, Desk desk)
    {
        var before = desk.Count;
        var read = item.Read(entry, desk);
        // What a later layer brings is not whole: perhaps it was to change one that is there, and its name was mistyped.
        if (desk.Count > before && Nearest.To(entry.Key, EarlierThan(entry, among)) is not null)
            desk.ReportName(entry.KeyAt, noun, entry.Key, noun.EndsWith('s') ? $"the {noun}es" : $"the {noun}s", [.. EarlierThan(entry, among)]);
        return read;
    }

    private static IEnumerable<string> EarlierThan(Node entry, MappingNode among) =>
        among.Present.Where(other => other.KeyAt.Source.Rank < entry.KeyAt.Source.Rank).Select(other => other.Key);

    public override Node Write(IReadOnlyList<T> value) => new MappingNode([.. value.Select(v => item.Write(v)! with { Key = nameOf(v) })]);

    public override JsonObject Schema(SchemaBook book) => book.MappingOf(item, merges: true);
}
