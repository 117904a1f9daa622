using System.Text.Json.Nodes;
using GateSim.Experiments;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;
using GateSim.Scenarios.Reading.Forms;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Studies.Reading;

/// <summary>A statistic, or a list of statistics of one unit that are added up.</summary>
internal sealed class QuantityForm : Form<Quantity>
{
    private readonly StatisticForm _one = new();
    private readonly ListForm<StatisticName> _list;

    public QuantityForm() => _list = new("a statistic such as clearance-time/mean, or a list of them to add up", _one, least: 1);

    public override Quantity StandIn => new([_one.StandIn]);

    public override Quantity Read(Node node, Desk desk)
    {
        if (node is ScalarNode { IsNull: false }) return new Quantity([_one.Read(node, desk)]);
        var before = desk.Count;
        var sum = new Quantity(_list.Read(node, desk));
        if (desk.Count > before) return StandIn;
        string[] units = [.. sum.Sum.Select(UnitOf).Distinct()];
        if (units.Length > 1) desk.Report(node.At, $"{Quoted.And(units)} cannot be added up");
        return sum;
    }

    public static string UnitOf(StatisticName name) => MeasureCatalogue.UnitOf(name);

    public override Node Write(Quantity value) => _list.Write(value.Sum);

    public override JsonObject Schema(SchemaBook book) => SchemaBook.AnyOf(_one.Schema(book), _list.Schema(book));
}
