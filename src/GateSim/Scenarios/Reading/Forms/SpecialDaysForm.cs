using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading.Forms;

internal sealed class SpecialDaysForm : RecordForm<SpecialDays>
{
    private readonly Key<SpecialDays, DateOnly> _from;
    private readonly Key<SpecialDays, DateOnly?> _to;
    private readonly Key<SpecialDays, IReadOnlyList<string>> _stations;
    private readonly Key<SpecialDays, IReadOnlyList<string>> _areas;
    private readonly Key<SpecialDays, OpeningHours> _hours;
    private readonly Key<SpecialDays, IReadOnlyList<OpeningWindow>> _closed;
    private readonly Key<SpecialDays, StaffPlan> _servers;
    private readonly Key<SpecialDays, StaffPlan> _perHour;
    private readonly Key<SpecialDays, int?> _perDay;
    private readonly Key<SpecialDays, string> _why;

    public SpecialDaysForm()
        : base("a line of special days")
    {
        _from = Required("from", new DateForm(), s => s.From, "The first day.");
        _to = Optional("to", new NullableForm<DateOnly>(new DateForm()), s => s.To, null, "The last day; without it the first is the only one.");
        _stations = Optional("stations", new OneOrMoreForm<string>("a list of stations", NameForm.Station), s => s.Stations, null,
            "Which stations; without it all, or where areas are named none.");
        _areas = Optional("areas", new OneOrMoreForm<string>("a list of areas", NameForm.Area), s => s.Areas, null, "Which areas; without it none.");
        _hours = Optional("hours", new HoursForm(), s => s.Hours, null, "When service may start, or an area lets in, instead of its hours.");
        _closed = Optional("closed", new RangesForm(), s => s.Closed, [], "When no service may start, whatever the hours.");
        _servers = Optional("servers", new StaffForm(), s => s.Servers, null, "How many work, instead of the station's servers.");
        _perHour = Optional("perHour", new StaffForm(), s => s.PerHour, null, "How many the areas let in an hour.");
        _perDay = Optional("perDay", new NullableForm<int>(new WholeNumberForm<int>(0, int.MaxValue)), s => s.PerDay, null, "How many the areas let in on a day.");
        _why = Optional("why", new TextForm(), s => s.Why, null, "The reason, for people.");
    }

    protected override SpecialDays Make(Entries<SpecialDays> at)
    {
        var before = at.Desk.Count;
        var from = at.Get(_from);
        var line = new SpecialDays(from, at.Find(_to) ?? from, at.Find(_why))
        {
            Stations = at.Find(_stations),
            Areas = at.Find(_areas),
            Hours = at.Find(_hours),
            Closed = at.Get(_closed),
            Servers = at.Find(_servers),
            PerHour = at.Find(_perHour),
            PerDay = at.Find(_perDay),
        };
        if (at.Desk.Count == before && at.Node(_to) is { } to && line.To < line.From) at.Desk.Report(to.At, "\"to\" lies before \"from\"");
        SaysSomething(at);
        return line;
    }

    private void SaysSomething(Entries<SpecialDays> at)
    {
        Key<SpecialDays>[] differences = [_hours, _closed, _servers, _perHour, _perDay];
        Key<SpecialDays>[] others = [_from, _to, _stations, _areas, _why];
        foreach (var limit in new Key<SpecialDays>[] { _perHour, _perDay }.Where(k => at.Node(k) is not null && at.Node(_areas) is null))
            at.Desk.Report(at.Node(limit)!.KeyAt, $"\"{limit.Name}\" is of areas; name them with \"areas\"");
        if (at.Node(_servers) is { } servers && at.Node(_areas) is not null && at.Node(_stations) is null)
            at.Desk.Report(servers.KeyAt, "\"servers\" is of stations; name them with \"stations\"");
        // An unknown key is reported already, and was probably meant as one of these.
        if (differences.Any(k => at.Node(k) is not null) || at.Mapping.Present.Any(e => others.All(k => k.Name != e.Key))) return;
        at.Desk.Report(at.Mapping.At, $"a line of special days needs at least one of {Quoted.And([.. differences.Select(k => k.Name)])}");
    }
}
