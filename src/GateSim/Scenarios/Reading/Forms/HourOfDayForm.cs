using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>Weights of the 24 hours, <c>{ "06": 0.8, "07-09": 1.4 }</c> (both ends included); an hour not named weighs 0.</summary>
internal sealed partial class HourOfDayForm : Form<IReadOnlyList<double>>
{
    private readonly NumberForm _weight = new(0, Limits.MostWeight);

    public override IReadOnlyList<double> StandIn => [.. Enumerable.Repeat(1.0, 24)];

    [GeneratedRegex(@"\A([01]?[0-9]|2[0-3])(?: *- *([01]?[0-9]|2[0-3]))?\z")]
    private static partial Regex Shape();

    public override IReadOnlyList<double> Read(Node node, Desk desk)
    {
        if (node is not MappingNode mapping) return Refuse(node, desk, "a mapping of hours such as { \"06\": 0.8, \"07-09\": 1.4 }");
        var before = desk.Count;
        var weights = new double[24];
        var named = new string?[24];
        foreach (var entry in mapping.Entries)
        {
            if (Hours(entry.Key) is not { } hours)
            {
                desk.Report(entry.KeyAt, $"{Quoted.Of(entry.Key)} is not an hour from \"00\" to \"23\" or a range such as \"07-09\"");
                continue;
            }
            if (entry.IsNull) continue;
            var weight = _weight.Read(entry, desk);
            foreach (var hour in hours)
            {
                if (named[hour] is { } other)
                {
                    desk.Report(entry.KeyAt, $"hour {hour:00} is in {Quoted.Of(other)} and again in {Quoted.Of(entry.Key)}");
                    break;
                }
                (named[hour], weights[hour]) = (entry.Key, weight);
            }
        }
        if (desk.Count == before && weights.All(w => w == 0)) desk.Report(node.At, "the hours of the day all weigh 0");
        return weights;
    }

    private static IEnumerable<int>? Hours(string key)
    {
        if (Shape().Match(key) is not { Success: true } match) return null;
        var from = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        var to = match.Groups[2] is { Success: true } end ? int.Parse(end.ValueSpan, CultureInfo.InvariantCulture) : from;
        return Enumerable.Range(from, (to - from + 24) % 24 + 1).Select(h => h % 24);
    }

    public override Node Write(IReadOnlyList<double> value) =>
        new MappingNode([.. value.Select((w, hour) => _weight.Write(w) with { Key = hour.ToString("00", CultureInfo.InvariantCulture) })]);

    public override JsonObject Schema(SchemaBook book) =>
        SchemaBook.MappingByPattern("^([01]?[0-9]|2[0-3])(-([01]?[0-9]|2[0-3]))?$", book.Whole(_weight));
}
