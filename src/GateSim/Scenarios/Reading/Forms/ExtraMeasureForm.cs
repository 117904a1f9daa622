using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>What a scenario has only where it asks for it: a measure, or one statistic of times.</summary>
internal readonly record struct ExtraMeasure(string? Measure, StatisticName? Statistic)
{
    public static IReadOnlyList<ExtraMeasure> Of(Scenario scenario) =>
        [.. scenario.ExtraMeasures.Select(m => new ExtraMeasure(m, null)), .. scenario.AskedStatistics.Select(s => new ExtraMeasure(null, s))];
}

/// <summary>The name of such a measure, <c>same-day</c>, or of such a statistic, <c>clearance-time/share&lt;60min</c>.</summary>
internal sealed class ExtraMeasureForm : Form<ExtraMeasure>
{
    private static readonly string[] Names = [.. MeasureCatalogue.All.Where(m => m.IsExtra).Select(m => m.Name).Distinct()];
    private static readonly string Those = $"those that must be asked for ({Quoted.Some(Names)}, and shares and quantiles of times such as clearance-time/share<60min)";

    private readonly StatisticForm _statistic = new();

    public override ExtraMeasure StandIn => new(Names[0], null);

    public override ExtraMeasure Read(Node node, Desk desk)
    {
        if (node is not ScalarNode { IsNull: false } name) return Refuse(node, desk, "the name of a measure");
        if (name.Text.Contains('/', StringComparison.Ordinal)) return ReadStatistic(name, desk);
        if (Names.Contains(name.Text)) return new(name.Text, null);
        if (MeasureCatalogue.All.Any(m => m.Name == name.Text)) desk.Report(node.At, $"every scenario has the measure {Quoted.Of(name.Text)}; here stand {Those}");
        else desk.ReportName(node.At, "measure", name.Text, "those that can be asked for", Names);
        return StandIn;
    }

    private ExtraMeasure ReadStatistic(ScalarNode written, Desk desk)
    {
        var before = desk.Count;
        var name = _statistic.Read(written, desk);
        if (desk.Count > before) return StandIn;
        if (!MeasureCatalogue.All.Any(m => m.Name == name.Measure && m.Statistics.Contains(name.Statistic))) return new(null, name);
        desk.Report(written.At, Names.Contains(name.Measure)
            ? $"the measure {Quoted.Of(name.Measure)} is asked for by its name alone"
            : $"the results hold {Quoted.Of(name.ToString())} anyway; here stand {Those}");
        return StandIn;
    }

    public override Node? Write(ExtraMeasure value) => value.Statistic is { } statistic ? _statistic.Write(statistic) : new ScalarNode(value.Measure!, IsPlain: false);

    public override JsonObject Schema(SchemaBook book) =>
        SchemaBook.AnyOf(new JsonObject { ["enum"] = new JsonArray([.. Names.Select(n => (JsonNode)n)]) }, book.Whole(_statistic));
}
