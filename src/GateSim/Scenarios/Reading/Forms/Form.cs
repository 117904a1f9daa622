using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>
/// How something is written in a scenario. Everything that is said of its writing is said by its form: reading, merging, writing,
/// the schema.
/// </summary>
internal abstract class Form
{
    /// <summary>Whether mappings of this form are merged key by key by <c>extends</c>; other values are replaced whole.</summary>
    public virtual bool Merges => false;

    /// <summary>For a form that merges: the form of what stands under a key; null for a key it does not know.</summary>
    public virtual Form? Under(string key) => null;

    /// <summary>Whether it reads without a problem; nothing is reported.</summary>
    public abstract bool Reads(Node node, Desk desk);

    /// <summary>Tells the desk what is wrong; the value itself is wanted by nobody.</summary>
    public abstract void Check(Node node, Desk desk);

    /// <summary>For editors, as JSON Schema.</summary>
    public abstract JsonObject Schema(SchemaBook book);
}

internal abstract class Form<T> : Form
{
    /// <summary>What is read on with after an error, so that the other errors are found too. It raises none of its own.</summary>
    public abstract T StandIn { get; }

    /// <summary>The value, or after telling the desk what is wrong the stand-in.</summary>
    public abstract T Read(Node node, Desk desk);

    public sealed override bool Reads(Node node, Desk desk)
    {
        var aside = new Desk(desk.Kinds) { Names = desk.Names, Folder = desk.Folder };
        Read(node, aside);
        return aside.Count == 0;
    }

    public sealed override void Check(Node node, Desk desk) => Read(node, desk);

    /// <summary>The value as it is written; null where leaving it out says the same.</summary>
    public abstract Node? Write(T value);

    /// <summary>Tells the desk that something else belongs there, and gives the stand-in.</summary>
    protected T Refuse(Node node, Desk desk, string wanted)
    {
        desk.ReportType(node, wanted);
        return StandIn;
    }

    /// <summary>The same, with what keeps the text from being a number.</summary>
    protected T RefuseNumber(Node node, Desk desk, string wanted, Func<string, bool> isNumber)
    {
        var scalar = node as ScalarNode;
        var fault = scalar is null ? "" : !scalar.IsPlain && isNumber(scalar.Text) ? ": numbers have no quotes" : NumberText.Fault(scalar.Text);
        desk.ReportType(node, wanted, fault);
        return StandIn;
    }
}
