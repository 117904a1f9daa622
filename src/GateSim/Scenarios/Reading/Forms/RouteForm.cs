using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>A list of steps.</summary>
internal sealed class RouteForm : Form<Route>
{
    private readonly ListForm<Step> _steps = new("a list of steps", new StepForm(), least: 1);

    public override Route StandIn => new("?", []);
    public override Route Read(Node node, Desk desk) => new(node.Key, _steps.Read(node, desk));
    public override Node Write(Route value) => _steps.Write(value.Steps);
    public override JsonObject Schema(SchemaBook book) => _steps.Schema(book);
}
