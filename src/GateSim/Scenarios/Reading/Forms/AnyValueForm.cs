using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>Any value, kept as the text by which <c>--set</c> would give it; what it must be is known where it is used.</summary>
internal sealed class AnyValueForm : Form<string>
{
    public override string StandIn => "";

    public override string Read(Node node, Desk desk) => NodeText.Inline(node);

    public override Node? Write(string value) => TreeReader.Read(value, Source.Nowhere, new Desk([]));

    public override JsonObject Schema(SchemaBook book) => [];
}
