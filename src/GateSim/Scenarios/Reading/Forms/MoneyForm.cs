using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>An amount of money in VND: <c>250 million VND</c>.</summary>
internal sealed class MoneyForm : Form<decimal>
{
    public override decimal StandIn => 0;

    public override decimal Read(Node node, Desk desk)
    {
        if (node is not ScalarNode { IsNull: false } scalar) return Refuse(node, desk, $"an amount such as {MoneyText.Examples}");
        if (MoneyText.Parse(scalar.Text, out var complaint) is { } amount) return amount;
        desk.Report(node.At, $"{Desk.Subject(node)}: {Quoted.Of(scalar.Text)} {complaint}");
        return StandIn;
    }

    public override Node Write(decimal value) => new ScalarNode(MoneyText.Of(value));

    public override JsonObject Schema(SchemaBook book) => book.Define("money", () => SchemaBook.Pattern(MoneyText.Pattern, $"An amount: {MoneyText.Examples}."));
}
