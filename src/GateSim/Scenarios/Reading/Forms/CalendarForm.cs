namespace GateSim.Scenarios.Reading.Forms;

internal sealed class CalendarForm : RecordForm<CalendarFactor>
{
    private readonly Key<CalendarFactor, DateOnly> _from;
    private readonly Key<CalendarFactor, DateOnly> _to;
    private readonly Key<CalendarFactor, double> _factor;
    private readonly Key<CalendarFactor, string> _why;

    public CalendarForm()
        : base("a line of the calendar")
    {
        _from = Required("from", new DateForm(), c => c.From, "The first day.");
        _to = Required("to", new DateForm(), c => c.To, "The last day.");
        _factor = Required("factor", new NumberForm(0, Limits.MostFactor), c => c.Factor, "On the demand of these days.");
        _why = Optional("why", new TextForm(), c => c.Why, null, "The reason, for people.");
    }

    protected override CalendarFactor Make(Entries<CalendarFactor> at)
    {
        var before = at.Desk.Count;
        var line = new CalendarFactor(at.Get(_from), at.Get(_to), at.Get(_factor), at.Find(_why));
        if (at.Desk.Count == before && at.Node(_from) is not null && at.Node(_to) is { } to && line.To < line.From)
        {
            at.Desk.Report(to.At, "\"to\" lies before \"from\"");
        }
        return line;
    }
}
