using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>When service may start: a range of times, a list of them, <c>closed</c>, or any of these by day of the week.</summary>
internal sealed class HoursForm : Form<OpeningHours>
{
    private const string Closed = "closed";
    private const string Wanted = $"a range of times such as {TimeRange.Example}, a list of them, or closed";

    public override OpeningHours StandIn => OpeningHours.Always;

    public override OpeningHours Read(Node node, Desk desk)
    {
        var days = new IReadOnlyList<OpeningWindow>[7];
        if (node is MappingNode mapping) Weekdays.Read(mapping, desk, (day, windows) => days[day] = windows, entry => Day(entry, desk));
        else Array.Fill(days, Day(node, desk));
        // Open all day and every day is the default in other words.
        return days.All(d => d is [var only] && IsWholeDay(only)) ? OpeningHours.Always : new OpeningHours([.. days.Select(d => d ?? [])]);
    }

    private static bool IsWholeDay(OpeningWindow window) => new TimeRange(window.From, window.To) == TimeRange.WholeDay;

    private static IReadOnlyList<OpeningWindow> Day(Node node, Desk desk)
    {
        if (node is ScalarNode { Text: Closed }) return [];
        if (node is ListNode { Items: { Count: > 0 } items }) return [.. items.Select(i => Window(i, desk))];
        if (node is ScalarNode { IsNull: false }) return [Window(node, desk)];
        desk.ReportType(node, node is ListNode ? "closed, or hold a range" : Wanted);
        return [];
    }

    private static OpeningWindow Window(Node node, Desk desk)
    {
        if (node is not ScalarNode { IsNull: false } scalar) desk.ReportType(node, Wanted);
        else if (TimeRange.Parse(scalar.Text, out var complaint) is { } range) return new OpeningWindow(range.From, range.To);
        else desk.Report(node.At, $"{Desk.Subject(node)}: {Quoted.Of(scalar.Text)} {complaint}");
        return new OpeningWindow(TimeRange.WholeDay.From, TimeRange.WholeDay.To);
    }

    public override Node Write(OpeningHours value)
    {
        if (value.Days is not { } days) return Range(new OpeningWindow(TimeRange.WholeDay.From, TimeRange.WholeDay.To));
        if (days.All(d => d.SequenceEqual(days[0]))) return Day(days[0]);
        return new MappingNode([.. days.Select((d, i) => Day(d) with { Key = Weekdays.Names[i] })]);
    }

    private static Node Day(IReadOnlyList<OpeningWindow> windows) => windows switch
    {
        [] => new ScalarNode(Closed),
        [var only] => Range(only),
        _ => new ListNode([.. windows.Select(Range)]),
    };

    private static Node Range(OpeningWindow window) => new ScalarNode(new TimeRange(window.From, window.To).ToString());

    public override JsonObject Schema(SchemaBook book)
    {
        JsonObject Range() => SchemaBook.Pattern(TimeRange.Pattern);
        JsonObject OneDay() => SchemaBook.AnyOf(
            new JsonObject { ["const"] = Closed }, Range(), new JsonObject { ["type"] = "array", ["items"] = Range(), ["minItems"] = 1 });
        return SchemaBook.AnyOf(OneDay(), SchemaBook.MappingByPattern(Weekdays.Pattern, OneDay()));
    }
}
