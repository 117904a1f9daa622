using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>Any scalar, taken as text.</summary>
internal sealed class TextForm(bool mayBeEmpty = true) : Form<string>
{
    public override string StandIn => "?";

    public override string Read(Node node, Desk desk)
    {
        if (node is not ScalarNode { IsNull: false } scalar) return Refuse(node, desk, "a text");
        if (!mayBeEmpty && scalar.Text.Trim().Length == 0) desk.Report(node.At, $"{Desk.Subject(node)} is empty");
        if (scalar.Text.Any(c => char.IsControl(c) && c is not ('\n' or '\t'))) desk.Report(node.At, $"{Desk.Subject(node)} holds a control character, which no text needs");
        return scalar.Text;
    }

    public override Node Write(string value) => new ScalarNode(value, IsPlain: false);

    public override JsonObject Schema(SchemaBook book) => SchemaBook.AnyScalar();
}
