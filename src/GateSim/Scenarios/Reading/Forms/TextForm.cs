using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>Any scalar, taken as text.</summary>
internal sealed class TextForm(bool mayBeEmpty = true) : Form<string>
{
    public override string StandIn => "?";

    public override string Read(Node node, Desk desk) => node switch
    {
        ScalarNode { IsNull: false } scalar when mayBeEmpty || scalar.Text.Trim().Length > 0 => scalar.Text,
        _ => Refuse(node, desk, "a text"),
    };

    public override Node Write(string value) => new ScalarNode(value, IsPlain: false);

    public override JsonObject Schema(SchemaBook book) => SchemaBook.AnyScalar();
}
