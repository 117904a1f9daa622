using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>A name that the scenario has to define elsewhere.</summary>
internal sealed class NameForm : Form<string>
{
    private readonly string _noun;
    private readonly string _among;
    private readonly Func<ScenarioNames, IReadOnlyList<string>> _valid;
    private readonly Func<ScenarioNames, string, bool> _has;

    private NameForm(string noun, string among, Func<ScenarioNames, IReadOnlyList<string>> valid, Func<ScenarioNames, string, bool> has) =>
        (_noun, _among, _valid, _has) = (noun, among, valid, has);

    public static NameForm Station { get; } = new("station", "the stations", n => n.Stations, (n, name) => n.HasStation(name));
    public static NameForm Route { get; } = new("route", "the routes", n => n.Routes, (n, name) => n.HasRoute(name));
    public static NameForm Area { get; } = new("area", "the areas", n => n.Areas, (n, name) => n.HasArea(name));
    public static NameForm Class { get; } = new("class", "the classes", n => n.Classes, (n, name) => n.HasClass(name));
    public static NameForm Trait { get; } = new("trait", "the traits", n => [.. n.Values.Keys], (n, name) => n.Values.ContainsKey(name));

    public override string StandIn => "";

    public override string Read(Node node, Desk desk)
    {
        if (node is not ScalarNode { IsNull: false } name) return Refuse(node, desk, $"the name of {(_noun[0] == 'a' ? "an" : "a")} {_noun}");
        if (!_has(desk.Names, name.Text)) desk.ReportName(node.At, _noun, name.Text, _among, _valid(desk.Names));
        return name.Text;
    }

    public override Node Write(string value) => new ScalarNode(value, IsPlain: false);

    public override JsonObject Schema(SchemaBook book) => SchemaBook.AnyScalar();
}
