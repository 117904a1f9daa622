using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>.</summary>
internal sealed class WholeNumberForm<T>(T least, T most) : Form<T>
    where T : struct, INumber<T>
{
    public override T StandIn => least;

    public override T Read(Node node, Desk desk)
    {
        if (node is not ScalarNode { IsPlain: true } scalar || !NumberText.IsWhole(scalar.Text))
        {
            return RefuseNumber(node, desk, "a whole number", NumberText.IsWhole);
        }
        if (T.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && least <= value && value <= most)
            return value;
        desk.Report(node.At, $"{Desk.Subject(node)} must be between {Text(least)} and {Text(most)}, not {node.Description}");
        return StandIn;
    }

    public override Node Write(T value) => new ScalarNode(Text(value));

    public override JsonObject Schema(SchemaBook book) => new()
    {
        ["type"] = "integer",
        ["minimum"] = JsonNode.Parse(Text(least)),
        ["maximum"] = JsonNode.Parse(Text(most)),
    };

    private static string Text(T value) => value.ToString(null, CultureInfo.InvariantCulture);
}
