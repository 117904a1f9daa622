using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>A number of servers, or numbers by time of day: <c>{ "07:00-12:00": 12, "12:00-20:00": 16 }</c>.</summary>
/// <param name="most">At a time.</param>
internal sealed class StaffForm(int most = 100_000) : Form<StaffPlan>
{
    private readonly WholeNumberForm<int> _always = new(1, most);
    private readonly WholeNumberForm<int> _onShift = new(0, most);

    public override StaffPlan StandIn => StaffPlan.Always(1);

    public override StaffPlan Read(Node node, Desk desk) => node switch
    {
        ScalarNode => StaffPlan.Always(_always.Read(node, desk)),
        MappingNode mapping => new StaffPlan(Shifts(mapping, desk)),
        _ => Refuse(node, desk, $"a whole number, or whole numbers by time of day such as {{ \"{TimeRange.Example}\": 6 }}"),
    };

    private List<Shift> Shifts(MappingNode mapping, Desk desk)
    {
        var before = desk.Count;
        var ranges = new List<(TimeRange Range, string Key)>();
        var shifts = new List<Shift>();
        foreach (var entry in mapping.Present)
        {
            var servers = _onShift.Read(entry, desk);
            if (TimeRange.Parse(entry.Key, out var complaint) is not { } range)
            {
                desk.Report(entry.KeyAt, $"{Quoted.Of(entry.Key)} {complaint}");
                continue;
            }
            var other = ranges.Find(r => r.Range.Overlaps(range)).Key;
            if (other is not null) { desk.Report(entry.KeyAt, $"{Quoted.Of(entry.Key)} overlaps {Quoted.Of(other)}"); continue; }
            ranges.Add((range, entry.Key));
            shifts.Add(new Shift(range.From, range.To, servers));
        }
        if (desk.Count == before && shifts.TrueForAll(s => s.Servers == 0)) desk.Report(mapping.At, $"{Desk.Subject(mapping)} is never more than 0");
        return shifts;
    }

    public override Node Write(StaffPlan value) => value.IsConstant
        ? _always.Write(value.Most)
        : new MappingNode([.. value.Shifts.Select(s => _onShift.Write(s.Servers) with { Key = new TimeRange(s.From, s.To).ToString() })]);

    public override JsonObject Schema(SchemaBook book) => SchemaBook.AnyOf(
        book.Whole(_always), SchemaBook.MappingByPattern(TimeRange.Pattern, book.Whole(_onShift)));
}
