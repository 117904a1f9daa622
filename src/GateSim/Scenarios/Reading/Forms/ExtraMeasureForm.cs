using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>The name of a measure that a scenario has only where it asks for it.</summary>
internal sealed class ExtraMeasureForm : Form<string>
{
    private static readonly string[] Names = [.. MeasureCatalogue.All.Where(m => m.IsExtra).Select(m => m.Name).Distinct()];

    public override string StandIn => Names[0];

    public override string Read(Node node, Desk desk)
    {
        if (node is not ScalarNode { IsNull: false } name) return Refuse(node, desk, "the name of a measure");
        if (MeasureCatalogue.All.Any(m => m.Name == name.Text && !m.IsExtra))
            desk.Report(node.At, $"every scenario has the measure {Quoted.Of(name.Text)}; here stand those that must be asked for ({Quoted.Some(Names)})");
        else if (!Names.Contains(name.Text)) desk.ReportName(node.At, "measure", name.Text, "those that can be asked for", Names);
        return name.Text;
    }

    public override Node Write(string value) => new ScalarNode(value, IsPlain: false);

    public override JsonObject Schema(SchemaBook book) => new() { ["enum"] = new JsonArray([.. Names.Select(n => (JsonNode)n)]) };
}
