using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>Classes, traits and values of traits that must all hold: a text or a list of them; <c>not X</c> negates.</summary>
internal sealed class ConditionForm : Form<Condition>
{
    private const string Wanted = "a class, a trait or a value of one, or a list of them";

    public override Condition StandIn => Condition.Always;

    public override Condition Read(Node node, Desk desk) => node switch
    {
        ListNode list => new Condition([.. list.Items.Select(i => Literal(i, desk)).OfType<Literal>()]),
        ScalarNode { IsNull: false } => new Condition([.. new[] { Literal(node, desk) }.OfType<Literal>()]),
        _ => Refuse(node, desk, Wanted),
    };

    private static Literal? Literal(Node node, Desk desk)
    {
        if (node is not ScalarNode { IsNull: false } scalar)
        {
            desk.ReportType(node, Wanted);
            return null;
        }
        var literal = Scenarios.Literal.Of(scalar.Text);
        var name = literal.Name;
        if (desk.Names.HasCondition(name)) return literal;
        if (desk.Names.Values.TryGetValue(name, out var values) && values is not null)
        {
            desk.Report(node.At, $"{Quoted.Of(name)} is a trait with several values; `when` names one of them ({Quoted.Some(values)})");
        }
        else desk.ReportName(node.At, "condition", name, "the classes, traits and values of traits", desk.Names.Conditions);
        return null;
    }

    public override Node? Write(Condition value) => value.Literals switch
    {
        [] => null,
        [var only] => Text(only),
        var several => new ListNode([.. several.Select(Text)]),
    };

    private static Node Text(Literal literal) => new ScalarNode(literal.ToString(), IsPlain: false);

    public override JsonObject Schema(SchemaBook book) => book.Define("condition", () => SchemaBook.AnyOf(
        SchemaBook.AnyScalar(), new JsonObject { ["type"] = "array", ["items"] = SchemaBook.AnyScalar() }));
}
