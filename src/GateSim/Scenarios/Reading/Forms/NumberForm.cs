using System.Globalization;
using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>A finite number from <paramref name="least"/> to <paramref name="most"/>.</summary>
internal sealed class NumberForm(double least, double most) : Form<double>
{
    public override double StandIn => Math.Max(0, least);

    public override double Read(Node node, Desk desk)
    {
        if (node is not ScalarNode { IsPlain: true } scalar || !NumberText.IsDecimal(scalar.Text))
        {
            return RefuseNumber(node, desk, "a number", NumberText.IsDecimal);
        }
        var value = double.Parse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
        // A written -0 is 0.
        if (least <= value && value <= most) return value + 0.0;
        desk.Report(node.At, $"{Desk.Subject(node)} must be between {Text(least)} and {Text(most)}, not {node.Description}");
        return StandIn;
    }

    public override Node Write(double value) => new ScalarNode(Text(value));

    public override JsonObject Schema(SchemaBook book) => new() { ["type"] = "number", ["minimum"] = least, ["maximum"] = most };

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
