using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Rules;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>Classes with shares that add up to 100 %; replaced whole when merged.</summary>
internal sealed class ClassSharesForm : Form<IReadOnlyList<ClassShare>>
{
    private readonly ShareForm _share = new();

    public override IReadOnlyList<ClassShare> StandIn => [];

    public override IReadOnlyList<ClassShare> Read(Node node, Desk desk)
    {
        if (node is not MappingNode mapping) return Refuse(node, desk, "a mapping of classes to shares");
        var before = desk.Count;
        foreach (var entry in mapping.Present.Where(e => !desk.Names.HasClass(e.Key)))
            desk.ReportName(entry.KeyAt, "class", entry.Key, "the classes", desk.Names.Classes);
        List<ClassShare> shares = [.. mapping.Present.Select(e => new ClassShare(e.Key, _share.Read(e, desk)))];
        if (desk.Count == before) ShareSum.Check("the source's classes", shares.Select(s => s.Share), mapping, mapping.Entries, desk);
        return shares;
    }

    public override Node Write(IReadOnlyList<ClassShare> value) => new MappingNode([.. value.Select(s => _share.Write(s.Share) with { Key = s.Class })]);

    public override JsonObject Schema(SchemaBook book) => book.MappingOf(_share, merges: false);
}
