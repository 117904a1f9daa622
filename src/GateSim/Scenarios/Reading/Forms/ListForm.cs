using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>A list; replaced whole when merged.</summary>
/// <param name="wanted">For errors: <c>a list of steps</c>.</param>
internal sealed class ListForm<T>(string wanted, Form<T> item, int least = 0) : Form<IReadOnlyList<T>>
{
    public override IReadOnlyList<T> StandIn => [];

    public override IReadOnlyList<T> Read(Node node, Desk desk)
    {
        if (node is not ListNode list) return Refuse(node, desk, wanted);
        if (list.Items.Count < least) desk.Report(node.At, $"{Desk.Subject(node)} is empty; it needs at least {(least == 1 ? "one" : least)}");
        return [.. list.Items.Select(i => item.Read(i, desk))];
    }

    public override Node Write(IReadOnlyList<T> value) => new ListNode([.. value.Select(v => item.Write(v)!)]);

    public override JsonObject Schema(SchemaBook book)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = book.Whole(item) };
        if (least > 0) schema["minItems"] = least;
        return schema;
    }
}
