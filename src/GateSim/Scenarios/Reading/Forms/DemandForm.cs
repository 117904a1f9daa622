namespace GateSim.Scenarios.Reading.Forms;

internal sealed class DemandForm : RecordForm<Demand>
{
    private readonly Key<Demand, double> _vehiclesPerDay;
    private readonly Key<Demand, double> _dayToDayCv;
    private readonly Key<Demand, IReadOnlyList<double>> _hourOfDay;
    private readonly Key<Demand, IReadOnlyList<double>> _dayOfWeek;
    private readonly Key<Demand, IReadOnlyList<CalendarFactor>> _calendar;
    private readonly Key<Demand, IReadOnlyList<WaitingVehicles>> _waitingAtStart;

    public DemandForm()
        : base("the demand")
    {
        _vehiclesPerDay = Required("vehiclesPerDay", new NumberForm(0, Limits.MostVehiclesPerDay), d => d.VehiclesPerDay,
            "Mean number on a day whose dayOfWeek and calendar factors are 1.");
        _dayToDayCv = Optional("dayToDayCv", new NumberForm(0, 100), d => d.DayToDayCv, 0,
            "How much one day's total differs from the next: coefficient of variation.");
        var hours = new HourOfDayForm();
        _hourOfDay = Optional("hourOfDay", hours, d => d.HourWeights, hours.StandIn, "Relative weights of the hours; hours not named weigh 0.");
        var days = new DayOfWeekForm();
        _dayOfWeek = Optional("dayOfWeek", days, d => d.DayFactors, days.StandIn, "Factors by day of the week; days not named have 1.");
        _calendar = Optional("calendar", new ListForm<CalendarFactor>("a list of { from, to, factor, why }", new CalendarForm()),
            d => d.Calendar, [], "Factors on some days.");
        _waitingAtStart = Optional("waitingAtStart", new NamedForm<WaitingVehicles>("class", new WaitingForm(), w => w.Class),
            d => d.WaitingAtStart, [], "Vehicles by class that are at the gate when the first day begins.");
    }

    protected override Demand Make(Entries<Demand> at) => new(
        at.Get(_vehiclesPerDay), at.Get(_dayToDayCv), at.Get(_hourOfDay), at.Get(_dayOfWeek), at.Get(_calendar), at.Get(_waitingAtStart));
}
