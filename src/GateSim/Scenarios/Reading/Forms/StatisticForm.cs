using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>One number of the results: <c>clearance-time/mean</c>, <c>waiting-time/lanes/p95</c>, <c>clearance-time//empty/mean</c>.</summary>
internal sealed class StatisticForm : Form<StatisticName>
{
    private const int MostSuggestions = 5_000;

    public override StatisticName StandIn => new("clearance-time", null, null, "mean");

    public override StatisticName Read(Node node, Desk desk)
    {
        // A scenario made of records can ask for a measure of its author's; the experiment knows whether it has it.
        if (node is ScalarNode { Carried: StatisticName own } && MeasureCatalogue.All.All(m => m.Name != own.Measure)) return own;
        if (node is not ScalarNode { IsNull: false } scalar) return Refuse(node, desk, "a statistic such as clearance-time/mean");
        if (Find(scalar.Text, desk.Names) is { } name) return name;
        var (named, statistic) = (scalar.Text[..Math.Max(0, scalar.Text.LastIndexOf('/'))], scalar.Text[(scalar.Text.LastIndexOf('/') + 1)..]);
        string[] others = [.. desk.Names.Measures.SelectMany(m => m.Statistics).Distinct().Where(s => Find($"{named}/{s}", desk.Names) is not null)];
        TimeStatistic.Read(statistic, out var complaint);
        if (others.Length > 0 && complaint.Length > 0)
        {
            desk.Report(node.At, $"{Quoted.Of(scalar.Text)}: {complaint}");
            return StandIn;
        }
        if (Find(scalar.Text, desk.Names with { Asked = null }) is { } unasked)
        {
            desk.Report(node.At, $"the scenario has {Quoted.Of(unasked.ToString())} only where it asks for it: measures: [{unasked}]");
            return StandIn;
        }
        if (others.Length > 0)
        {
            desk.ReportName(node.At, "statistic", statistic, $"those of {Quoted.Of(named)}", others);
            return StandIn;
        }
        if (MeasureCatalogue.All.FirstOrDefault(m => m.IsExtra && scalar.Text.StartsWith(m.Name + "/", StringComparison.Ordinal) && !desk.Names.Measures.Contains(m)) is { } extra)
        {
            desk.Report(node.At, $"the scenario has the measure {Quoted.Of(extra.Name)} only where it asks for it: measures: [{extra.Name}]");
            return StandIn;
        }
        var valid = All(desk.Names).Take(MostSuggestions).Select(n => n.ToString()).ToList();
        desk.Report(node.At,
            $"{Quoted.Of(scalar.Text)} is not a statistic (measure/statistic, measure/station/statistic or measure/station/class/statistic, "
            + $"of the measures {string.Join(", ", desk.Names.Measures.Where(m => m.Needs is null).Select(m => m.Name).Distinct())}, and those of areas, costs and the like){desk.Meant(scalar.Text, valid)}");
        return StandIn;
    }

    /// <summary>Not split at the slashes: a name may hold one.</summary>
    private static StatisticName? Find(string text, ScenarioNames names)
    {
        foreach (var measure in names.Measures)
        {
            foreach (var statistic in measure.Statistics)
            {
                if (Find(text, measure, statistic, names) is { } name) return name;
            }
        }
        return FindAsked(text, names);
    }

    /// <summary>A share or quantile of times that the measure does not have by itself.</summary>
    private static StatisticName? FindAsked(string text, ScenarioNames names)
    {
        var cut = text.LastIndexOf('/') + 1;
        if (TimeStatistic.Of(text[cut..]) is not { } statistic) return null;
        return names.Measures.Where(m => m.IsOfTimes)
            .Select(m => Find(text[..cut] + statistic.Name, m, statistic.Name, names))
            .FirstOrDefault(name => name is not null && names.Asked?.Contains(name) != false);
    }

    private static StatisticName? Find(string text, MeasureDefinition measure, string statistic, ScenarioNames names)
    {
        if (measure.OfGate && text == $"{measure.Name}/{statistic}") return new(measure.Name, null, null, statistic);
        var (head, tail) = ($"{measure.Name}/", $"/{statistic}");
        if (text.Length <= head.Length + tail.Length || !text.StartsWith(head, StringComparison.Ordinal) || !text.EndsWith(tail, StringComparison.Ordinal)) return null;
        var middle = text[head.Length..^tail.Length];
        var subjects = Subjects(measure, names);
        if (subjects.Contains(middle)) return new(measure.Name, middle, null, statistic);
        if (measure.OfGate && measure.ByClass && middle[0] == '/' && names.HasClass(middle[1..])) return new(measure.Name, null, middle[1..], statistic);
        if (!measure.ByClass) return null;
        var station = subjects.FirstOrDefault(s => middle.StartsWith(s + "/", StringComparison.Ordinal) && names.HasClass(middle[(s.Length + 1)..]));
        return station is null ? null : new(measure.Name, station, middle[(station.Length + 1)..], statistic);
    }

    private static IEnumerable<StatisticName> All(ScenarioNames names) =>
        from measure in names.Measures
        from station in Of(measure.OfGate, true, Subjects(measure, names))
        from vehicleClass in Of(true, measure.ByClass, names.Classes)
        from statistic in measure.Statistics
        select new StatisticName(measure.Name, station, vehicleClass, statistic);

    /// <summary>What the measure speaks of beside the gate.</summary>
    private static IReadOnlyList<string> Subjects(MeasureDefinition measure, ScenarioNames names) =>
        measure.OfStation ? measure.Subjects(names) : [];

    private static IEnumerable<string?> Of(bool withoutName, bool withName, IReadOnlyList<string> names) =>
        (withoutName ? new string?[] { null } : []).Concat(withName ? names : []);

    public override Node Write(StatisticName value) => new ScalarNode(value.ToString(), IsPlain: false) { Carried = value };

    public override JsonObject Schema(SchemaBook book) => SchemaBook.Pattern("^[^/]+(/.*)?/[^/]+$");
}
