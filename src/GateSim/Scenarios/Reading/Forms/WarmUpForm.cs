using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <param name="Length">Null: found by MSER-5.</param>
internal readonly record struct WarmUp(TimeSpan? Length);

/// <summary>A duration, or <c>auto</c>.</summary>
internal sealed class WarmUpForm : Form<WarmUp>
{
    private const string Auto = "auto";
    private readonly DurationForm _duration = new();

    public override WarmUp StandIn => new(TimeSpan.Zero);

    public override WarmUp Read(Node node, Desk desk) => node is ScalarNode { Text: Auto } ? new(null) : new(_duration.Read(node, desk));

    public override Node Write(WarmUp value) => value.Length is { } length ? _duration.Write(length) : new ScalarNode(Auto);

    public override JsonObject Schema(SchemaBook book) => SchemaBook.AnyOf(new JsonObject { ["const"] = Auto }, book.Whole(_duration));
}
