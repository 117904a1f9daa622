using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>How many vehicles of a class wait when the first day begins; the key is the class.</summary>
internal sealed class WaitingForm : Form<WaitingVehicles>
{
    private readonly WholeNumberForm<int> _count = new(0, Limits.MostVehiclesAtStart);

    public override WaitingVehicles StandIn => new("?", 0);

    public override WaitingVehicles Read(Node node, Desk desk)
    {
        if (!desk.Names.HasClass(node.Key)) desk.ReportName(node.KeyAt, "class", node.Key, "the classes", desk.Names.Classes);
        return new WaitingVehicles(node.Key, _count.Read(node, desk));
    }

    public override Node Write(WaitingVehicles value) => _count.Write(value.Count);
    public override JsonObject Schema(SchemaBook book) => _count.Schema(book);
}
