using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading;
using GateSim.Scenarios.Reading.Forms;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Studies.Reading;

/// <summary>A list of <c>PATH=VALUE</c>, or one alone; whether they can be set is found where the scenario is read.</summary>
internal sealed class SetsForm : Form<IReadOnlyList<string>>
{
    private readonly ListForm<string> _list = new("a list of PATH=VALUE", new TextForm(mayBeEmpty: false));

    public override IReadOnlyList<string> StandIn => [];

    public override IReadOnlyList<string> Read(Node node, Desk desk) => node is ScalarNode { IsNull: false } one ? [one.Text] : _list.Read(node, desk);

    public override Node Write(IReadOnlyList<string> value) => _list.Write(value);

    public override JsonObject Schema(SchemaBook book) => _list.Schema(book);
}
