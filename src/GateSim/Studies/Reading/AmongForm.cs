using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading;
using GateSim.Scenarios.Reading.Forms;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Studies.Reading;

/// <summary>The name of a setting that stands elsewhere in the study.</summary>
/// <param name="among">For errors: <c>the rows</c>.</param>
internal sealed class AmongForm(string among) : Form<Setting>
{
    /// <summary>Must be known before a name is read.</summary>
    public IReadOnlyList<Setting> Settings { get; set; } = [];

    public override Setting StandIn => new("?", []);

    public override Setting Read(Node node, Desk desk)
    {
        if (node is not ScalarNode { IsNull: false } name) return Refuse(node, desk, "the name of a setting");
        if (Settings.FirstOrDefault(s => s.Name == name.Text) is { } setting) return setting;
        desk.ReportName(node.At, "setting", name.Text, among, [.. Settings.Select(s => s.Name)]);
        return StandIn;
    }

    public override Node Write(Setting value) => new ScalarNode(value.Name, IsPlain: false);

    public override JsonObject Schema(SchemaBook book) => SchemaBook.AnyScalar();
}
