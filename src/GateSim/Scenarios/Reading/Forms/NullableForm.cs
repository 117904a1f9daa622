using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>A value that may be left out and has no default.</summary>
internal sealed class NullableForm<T>(Form<T> form) : Form<T?>
    where T : struct
{
    public override T? StandIn => null;
    public override T? Read(Node node, Desk desk) => form.Read(node, desk);
    public override Node? Write(T? value) => value is { } there ? form.Write(there) : null;
    public override JsonObject Schema(SchemaBook book) => form.Schema(book);
}
