using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>What a class's vehicles draw in place of the traits' own shares. A flag stays a flag, and values are the trait's own.</summary>
internal sealed class ClassTraitsForm : Form<IReadOnlyDictionary<string, IReadOnlyList<TraitValue>>>
{
    private readonly TraitForm _trait = new();

    public override bool Merges => true;
    public override Form Under(string key) => _trait;
    public override IReadOnlyDictionary<string, IReadOnlyList<TraitValue>> StandIn => new Dictionary<string, IReadOnlyList<TraitValue>>();

    public override IReadOnlyDictionary<string, IReadOnlyList<TraitValue>> Read(Node node, Desk desk)
    {
        if (node is not MappingNode mapping) return Refuse(node, desk, "a mapping of traits");
        var values = new Dictionary<string, IReadOnlyList<TraitValue>>();
        var known = desk.Names.Values;
        foreach (var entry in mapping.Entries)
        {
            if (!known.TryGetValue(entry.Key, out var names)) desk.ReportName(entry.KeyAt, "trait", entry.Key, "the traits", [.. known.Keys]);
            else if (entry.IsNull) continue;
            else if (names is null && entry is MappingNode) desk.ReportType(entry, "a share, as in the traits");
            else if (names is not null && entry is ScalarNode) desk.ReportType(entry, "a mapping of values to shares, as in the traits");
            else values.Add(entry.Key, Values(entry, names, desk));
        }
        return values;
    }

    private IReadOnlyList<TraitValue> Values(Node entry, IReadOnlyList<string>? names, Desk desk)
    {
        foreach (var value in names is null ? [] : (entry as MappingNode)?.Present ?? [])
        {
            if (!names!.Contains(value.Key)) desk.ReportName(value.KeyAt, "value", value.Key, $"those of the trait {Quoted.Of(entry.Key)}", names!);
        }
        return _trait.Read(entry, desk).Values;
    }

    public override Node? Write(IReadOnlyDictionary<string, IReadOnlyList<TraitValue>> value) => value.Count == 0 ? null : new MappingNode(
        [.. value.Select(t => _trait.Write(new Trait(t.Key, t.Value is [var only] && only.Name == t.Key, t.Value)) with { Key = t.Key })]);

    public override JsonObject Schema(SchemaBook book) => book.MappingOf(_trait, merges: true);
}
