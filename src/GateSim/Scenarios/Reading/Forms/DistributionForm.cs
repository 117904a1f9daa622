using System.Text.Json.Nodes;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>How long something takes: <c>erlang(3, 2 min)</c>.</summary>
internal sealed class DistributionForm : Form<Distribution>
{
    public override Distribution StandIn { get; } = new Constant(1);

    public override Distribution Read(Node node, Desk desk) =>
        node is ScalarNode { Carried: Distribution made } ? Made(made, node, desk)
            : node is ScalarNode { IsNull: false } scalar ? DistributionReader.Read(scalar.Text, node.At, desk) ?? StandIn
            : Refuse(node, desk, "a distribution such as exponential(5 min)");

    private static Distribution Made(Distribution made, Node node, Desk desk)
    {
        if (OwnDistribution.Fault(made) is { } fault) desk.Report(node.At, $"{Quoted.Of(made.ToString())} {fault}");
        return made;
    }

    public override Node Write(Distribution value) => new ScalarNode(value.ToString()) { Carried = value, File = value.File };

    public override JsonObject Schema(SchemaBook book) => book.Define("distribution", () => SchemaBook.Pattern(
        $@"^({string.Join('|', DistributionKinds.All.Select(k => k.Name))}) *\(.*\)$",
        $"How long something takes: {string.Join(", ", DistributionKinds.All.Select(k => k.Signature))}."));
}
