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
        var days = new IReadOnlyList<ZonedRange>[7];
        if (node is MappingNode mapping) Weekdays.Read(mapping, desk, (day, ranges) => days[day] = ranges, entry => Day(entry, desk));
        else Array.Fill(days, Day(node, desk));

        // Open all day and every day is the default in other words.
        return days.All(d => d is [{ IsWholeDay: true } only] && only == days[0][0]) ? OpeningHours.Always : AtTheGate(days);
    }

    private static IReadOnlyList<ZonedRange> Day(Node node, Desk desk) =>
        node is ScalarNode { Text: Closed } ? [] : RangesForm.Read(node, desk, Wanted, $"{Closed}, or hold a range");

    private static OpeningHours AtTheGate(IReadOnlyList<ZonedRange>?[] days)
    {
        List<OpeningWindow>[] windows = [.. days.Select(_ => new List<OpeningWindow>())];
        for (var day = 0; day < days.Length; day++)
        {
            foreach (var (later, window) in (days[day] ?? []).SelectMany(r => r.AtTheGate())) windows[(day + later + 7) % 7].Add(window);
        }
        return new OpeningHours(windows);
    }

    public override Node Write(OpeningHours value)
    {
        if (value.Days is not { } days) return RangesForm.Range(new OpeningWindow(TimeRange.WholeDay.From, TimeRange.WholeDay.To));
        if (days.All(d => d.SequenceEqual(days[0]))) return Day(days[0]);
        return new MappingNode([.. days.Select((d, i) => Day(d) with { Key = Weekdays.Names[i] })]);
    }

    private static Node Day(IReadOnlyList<OpeningWindow> windows) => windows.Count == 0 ? new ScalarNode(Closed) : RangesForm.Text(windows);

    public override JsonObject Schema(SchemaBook book)
    {
        JsonObject OneDay() => SchemaBook.AnyOf(new JsonObject { ["const"] = Closed }, RangesForm.OneOrMore());
        return SchemaBook.AnyOf(OneDay(), SchemaBook.MappingByPattern(Weekdays.Pattern, OneDay()));
    }
}
