using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Rules;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>The share of vehicles that have a trait, or its values with their shares: <c>{ green: 45%, yellow: 35%, red: 20% }</c>.</summary>
internal sealed class TraitForm : Form<Trait>
{
    private readonly ShareForm _share = new();

    public override Trait StandIn => new("?", true, [new TraitValue("?", 0.5m)]);

    public override Trait Read(Node node, Desk desk) => node switch
    {
        ScalarNode => new Trait(node.Key, true, [new TraitValue(node.Key, _share.Read(node, desk))]),
        MappingNode mapping => new Trait(node.Key, false, Values(mapping, desk)),
        _ => Refuse(node, desk, "a share such as 5%, or a mapping of values to shares") with { Name = node.Key },
    };

    private List<TraitValue> Values(MappingNode mapping, Desk desk)
    {
        var before = desk.Count;
        List<TraitValue> values = [.. mapping.Present.Select(v => new TraitValue(v.Key, _share.Read(v, desk)))];
        foreach (var value in mapping.Present)
        {
            if (NameText.Fault(value.Key) is { } fault) desk.Report(value.KeyAt, $"the name {Quoted.Of(value.Key)} {fault}");
        }
        if (desk.Count == before)
            ShareSum.Check($"the values of {Quoted.Of(mapping.Key)}", values.Select(v => v.Share), mapping, mapping.Entries, desk);
        return values;
    }

    public override Node Write(Trait value) => value.IsFlag
        ? _share.Write(value.Values[0].Share)
        : new MappingNode([.. value.Values.Select(v => _share.Write(v.Share) with { Key = v.Name })]);

    public override JsonObject Schema(SchemaBook book) => SchemaBook.AnyOf(book.Whole(_share), book.MappingOf(_share, merges: false));
}
