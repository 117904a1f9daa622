namespace GateSim.Scenarios.Reading.Forms;

/// <summary>What can be said of a stream of vehicles at random times: of the main one, and of a source.</summary>
internal abstract class StreamForm<TOwner> : RecordForm<TOwner>
{
    private readonly Key<TOwner, double?> _dayToDayCv;
    private readonly Key<TOwner, IReadOnlyList<double>> _dayOfWeek;
    private readonly Key<TOwner, IReadOnlyList<CalendarFactor>> _calendar;
    private readonly Key<TOwner, Platoons> _platoons;

    /// <param name="stream">What it says of random times; null where it says none.</param>
    protected StreamForm(string noun, Func<TOwner, PoissonArrivals?> stream)
        : base(noun)
    {
        VehiclesPerDay = Optional("vehiclesPerDay", new NullableForm<double>(new NumberForm(0, Limits.MostVehiclesPerDay)),
            o => (stream(o)?.Hours as WeightedHours)?.VehiclesPerDay, null, "Mean number on a day whose dayOfWeek and calendar factors are 1.");
        _dayToDayCv = Optional("dayToDayCv", new NullableForm<double>(new NumberForm(0, 100)), o => stream(o)?.DayToDayCv, 0,
            "How much one day's total differs from the next: coefficient of variation.");
        var hours = new HourOfDayForm();
        HourOfDay = Optional("hourOfDay", hours, o => (stream(o)?.Hours as WeightedHours)?.Weights, hours.StandIn,
            "Relative weights of the hours; hours not named weigh 0.");
        var days = new DayOfWeekForm();
        _dayOfWeek = Optional("dayOfWeek", days, o => stream(o)?.DayFactors, days.StandIn, "Factors by day of the week; days not named have 1.");
        _calendar = Optional("calendar", new ListForm<CalendarFactor>("a list of { from, to, factor, why }", new CalendarForm()),
            o => stream(o)?.Calendar, [], "Factors on some days.");
        _platoons = Optional("platoons", new PlatoonsForm(), o => stream(o)?.Platoons, null, "Vehicles come in groups; without it one by one.");
    }

    protected Key<TOwner, double?> VehiclesPerDay { get; }

    protected Key<TOwner, IReadOnlyList<double>> HourOfDay { get; }

    /// <summary>The keys that multiply what is expected of an hour.</summary>
    protected IReadOnlyList<Key<TOwner>> Factors => [_dayToDayCv, _dayOfWeek, _calendar, _platoons];

    protected WeightedHours Weighted(Entries<TOwner> at) => new(at.Find(VehiclesPerDay) ?? 0, at.Get(HourOfDay));

    protected PoissonArrivals Arrivals(Entries<TOwner> at, HourlyDemand hours) =>
        new(hours, at.Find(_dayToDayCv) ?? 0, at.Get(_dayOfWeek), at.Get(_calendar), at.Find(_platoons));
}
