using System.Text.Json.Nodes;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>A duration with its unit: <c>2 min</c>.</summary>
internal sealed class DurationForm : Form<TimeSpan>
{
    public override TimeSpan StandIn => TimeSpan.Zero;

    public override TimeSpan Read(Node node, Desk desk)
    {
        if (node is not ScalarNode { IsNull: false } scalar) return Refuse(node, desk, $"a duration such as {DurationReader.Examples}");
        if (DurationReader.Ticks(scalar.Text, out var complaint) is { } ticks) return TimeSpan.FromTicks(ticks);
        desk.Report(node.At, $"{Desk.Subject(node)}: {Quoted.Of(scalar.Text)} {complaint}");
        return StandIn;
    }

    public override Node Write(TimeSpan value) => new ScalarNode(DurationText.Of(value.Ticks));

    public override JsonObject Schema(SchemaBook book) => book.Define("duration", () =>
        SchemaBook.Pattern(@"^(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)? +(s|min|h|days?)$", $"A duration: {DurationReader.Examples}."));
}
