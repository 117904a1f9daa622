using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>A range of times or a list of them, the same on each of the gate's days; by a neighbour's clock, those that begin on the day.</summary>
internal sealed class RangesForm : Form<IReadOnlyList<OpeningWindow>>
{
    private const string Wanted = $"a range of times such as {TimeRange.Example}, or a list of them";

    public override IReadOnlyList<OpeningWindow> StandIn => [];

    public override IReadOnlyList<OpeningWindow> Read(Node node, Desk desk) =>
        [.. Read(node, desk, Wanted, "a range, or hold one").SelectMany(r => r.AtTheGate()).Select(w => w.Window)];

    /// <param name="wanted">What belongs there, for errors.</param>
    /// <param name="notEmpty">What an empty list must be instead.</param>
    public static IReadOnlyList<ZonedRange> Read(Node node, Desk desk, string wanted, string notEmpty)
    {
        if (node is ListNode { Items: { Count: > 0 } items }) return [.. items.Select(i => Range(i, desk, wanted))];
        if (node is ScalarNode { IsNull: false }) return [Range(node, desk, wanted)];
        desk.ReportType(node, node is ListNode ? notEmpty : wanted);
        return [];
    }

    private static ZonedRange Range(Node node, Desk desk, string wanted)
    {
        if (node is not ScalarNode { IsNull: false } scalar) desk.ReportType(node, wanted);
        else if (ZonedRange.Parse(scalar.Text, desk, out var complaint) is { } range) return range;
        else desk.Report(node.At, $"{Desk.Subject(node)}: {Quoted.Of(scalar.Text)} {complaint}");
        return new ZonedRange(TimeRange.WholeDay, TimeSpan.Zero);
    }

    public override Node? Write(IReadOnlyList<OpeningWindow> value) => value.Count == 0 ? null : Text(value);

    public static Node Text(IReadOnlyList<OpeningWindow> windows) =>
        windows is [var only] ? Range(only) : new ListNode([.. windows.Select(Range)]);

    public static Node Range(OpeningWindow window) => new ScalarNode(new TimeRange(window.From, window.To).ToString());

    public override JsonObject Schema(SchemaBook book) => OneOrMore();

    public static JsonObject OneOrMore()
    {
        JsonObject Range() => SchemaBook.Pattern(ZonedRange.Pattern);
        return SchemaBook.AnyOf(Range(), new JsonObject { ["type"] = "array", ["items"] = Range(), ["minItems"] = 1 });
    }
}
