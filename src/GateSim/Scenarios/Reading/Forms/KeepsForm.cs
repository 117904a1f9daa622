using System.Text.Json.Nodes;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>How long something keeps: a duration, or a distribution where it differs.</summary>
internal sealed class KeepsForm : Form<Distribution>
{
    private readonly DurationForm _same = new();
    private readonly DistributionForm _drawn = new();

    public override Distribution StandIn => _drawn.StandIn;

    public override Distribution Read(Node node, Desk desk) => node is ScalarNode { IsNull: false } scalar
        ? scalar.Text.Contains('(') ? _drawn.Read(node, desk) : new Constant(_same.Read(node, desk).Ticks)
        : Refuse(node, desk, "a duration such as 24 h, or a distribution");

    public override Node Write(Distribution value) =>
        value is Constant ? _same.Write(TimeSpan.FromTicks(value.Ticks(0.5))) : _drawn.Write(value);

    public override JsonObject Schema(SchemaBook book) => SchemaBook.AnyOf(book.Whole(_same), book.Whole(_drawn));
}
