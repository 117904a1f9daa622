using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>A single value, or a list of at least one.</summary>
/// <param name="wanted">For errors: <c>a list of stations</c>.</param>
internal sealed class OneOrMoreForm<T>(string wanted, Form<T> item) : Form<IReadOnlyList<T>>
{
    private readonly ListForm<T> _list = new(wanted, item, least: 1);

    public override IReadOnlyList<T> StandIn => [];

    public override IReadOnlyList<T> Read(Node node, Desk desk) => node is ListNode ? _list.Read(node, desk) : [item.Read(node, desk)];

    public override Node? Write(IReadOnlyList<T> value) => value is [var only] ? item.Write(only) : _list.Write(value);

    public override JsonObject Schema(SchemaBook book) => SchemaBook.AnyOf(book.Whole(item), book.Whole(_list));
}
