using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>Factors on the demand by day of the week, <c>{ sat: 0.95, sun: 0.85 }</c>; a day not named has 1.</summary>
internal sealed class DayOfWeekForm : Form<IReadOnlyList<double>>
{
    private readonly NumberForm _factor = new(0, Limits.MostFactor);

    public override IReadOnlyList<double> StandIn => [.. Enumerable.Repeat(1.0, 7)];

    public override IReadOnlyList<double> Read(Node node, Desk desk)
    {
        if (node is not MappingNode mapping) return Refuse(node, desk, "a mapping of days of the week such as { sat: 0.95, mon-thu: 1.1 }");
        double[] factors = [.. StandIn];
        Weekdays.Read(mapping, desk, (day, factor) => factors[day] = factor, entry => _factor.Read(entry, desk));
        return factors;
    }

    public override Node Write(IReadOnlyList<double> value) =>
        new MappingNode([.. value.Select((f, i) => _factor.Write(f) with { Key = Weekdays.Names[i] })]);

    public override JsonObject Schema(SchemaBook book) => SchemaBook.MappingByPattern(Weekdays.Pattern, book.Whole(_factor));
}
