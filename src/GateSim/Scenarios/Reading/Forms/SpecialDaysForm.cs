namespace GateSim.Scenarios.Reading.Forms;

internal sealed class SpecialDaysForm : RecordForm<SpecialDays>
{
    private readonly Key<SpecialDays, DateOnly> _from;
    private readonly Key<SpecialDays, DateOnly?> _to;
    private readonly Key<SpecialDays, IReadOnlyList<string>> _stations;
    private readonly Key<SpecialDays, OpeningHours> _hours;
    private readonly Key<SpecialDays, IReadOnlyList<OpeningWindow>> _closed;
    private readonly Key<SpecialDays, StaffPlan> _servers;
    private readonly Key<SpecialDays, string> _why;

    public SpecialDaysForm()
        : base("a line of special days")
    {
        _from = Required("from", new DateForm(), s => s.From, "The first day.");
        _to = Optional("to", new NullableForm<DateOnly>(new DateForm()), s => s.To, null, "The last day; without it the first is the only one.");
        _stations = Optional("stations", new OneOrMoreForm<string>("a list of stations", NameForm.Station), s => s.Stations, null,
            "Which stations; without it all.");
        _hours = Optional("hours", new HoursForm(), s => s.Hours, null, "When service may start, instead of the station's hours.");
        _closed = Optional("closed", new RangesForm(), s => s.Closed, [], "When no service may start, whatever the hours.");
        _servers = Optional("servers", new StaffForm(), s => s.Servers, null, "How many work, instead of the station's servers.");
        _why = Optional("why", new TextForm(), s => s.Why, null, "The reason, for people.");
    }

    protected override SpecialDays Make(Entries<SpecialDays> at)
    {
        var before = at.Desk.Count;
        var from = at.Get(_from);
        var line = new SpecialDays(from, at.Find(_to) ?? from, at.Find(_why))
        {
            Stations = at.Find(_stations),
            Hours = at.Find(_hours),
            Closed = at.Get(_closed),
            Servers = at.Find(_servers),
        };
        if (at.Desk.Count == before && at.Node(_to) is { } to && line.To < line.From) at.Desk.Report(to.At, "\"to\" lies before \"from\"");
        SaysSomething(at);
        return line;
    }

    private void SaysSomething(Entries<SpecialDays> at)
    {
        Key<SpecialDays>[] differences = [_hours, _closed, _servers];
        Key<SpecialDays>[] others = [_from, _to, _stations, _why];
        // An unknown key is reported already, and was probably meant as one of the three.
        if (differences.Any(k => at.Node(k) is not null) || at.Mapping.Present.Any(e => others.All(k => k.Name != e.Key))) return;
        at.Desk.Report(at.Mapping.At, "a line of special days needs at least one of hours, closed and servers");
    }
}
