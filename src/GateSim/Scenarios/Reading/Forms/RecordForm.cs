using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>A mapping with known keys.</summary>
/// <param name="noun">What it describes: <c>a station</c>.</param>
internal abstract class RecordForm<TOwner>(string noun) : Form<TOwner>
{
    private readonly List<Key<TOwner>> _keys = [];

    public override bool Merges => true;
    public override Form? Under(string key) => _keys.Find(k => k.Name == key)?.Form;
    public override TOwner StandIn => Make(new Entries<TOwner>(new MappingNode([]), new Desk([])));

    protected Key<TOwner, T> Required<T>(string name, Form<T> form, Func<TOwner, T?> of, string meaning) =>
        Add<T>(new(name, form, of, true, default, meaning));

    protected Key<TOwner, T> Optional<T>(string name, Form<T> form, Func<TOwner, T?> of, T? otherwise, string meaning) =>
        Add<T>(new(name, form, of, false, otherwise, meaning));

    private Key<TOwner, T> Add<T>(Key<TOwner, T> key)
    {
        _keys.Add(key);
        return key;
    }

    /// <summary>The value, once unknown and missing keys are reported.</summary>
    protected abstract TOwner Make(Entries<TOwner> at);

    public override TOwner Read(Node node, Desk desk)
    {
        if (node is not MappingNode mapping) return Refuse(node, desk, $"a mapping with the keys of {noun} ({Quoted.Some(Names)})");
        foreach (var entry in mapping.Entries.Where(e => !Names.Contains(e.Key)))
            desk.ReportName(entry.KeyAt, "key", entry.Key, $"the keys of {noun}", Names);
        foreach (var key in _keys.Where(k => IsNeeded(k, mapping, desk) && mapping.Named(k.Name) is not { IsNull: false })) ReportMissing(mapping, key, desk);
        return Make(new Entries<TOwner>(mapping, desk));
    }

    /// <summary>Whether the key must be there; more than the schema can say, where that depends on others.</summary>
    protected virtual bool IsNeeded(Key<TOwner> key, MappingNode mapping, Desk desk) => key.IsRequired;

    private static void ReportMissing(MappingNode mapping, Key<TOwner> key, Desk desk)
    {
        // A key that is taken away leaves a null, and that is the place to mend.
        var at = mapping.Named(key.Name)?.At ?? (mapping.Key.Length == 0 ? mapping.At : mapping.KeyAt);
        desk.Report(at, $"{Desk.Subject(mapping)} lacks the key {Quoted.Of(key.Name)}");
    }

    public override Node Write(TOwner value) => new MappingNode([.. _keys.Select(k => k.Write(value)).OfType<Node>()]);

    private IReadOnlyList<string> Names => [.. _keys.Select(k => k.Name)];

    public override JsonObject Schema(SchemaBook book) => book.Mapping(_keys.Select(k => (k.Name, k.Form, k.Meaning, k.IsRequired)));
}
