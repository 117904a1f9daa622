using GateSim.Randomness.Distributions;

namespace GateSim.Scenarios.Reading.Forms;

internal sealed class SlotsForm : RecordForm<BookedArrivals>
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private readonly Key<BookedArrivals, TimeSpan> _every;
    private readonly Key<BookedArrivals, int> _vehicles;
    private readonly Key<BookedArrivals, OpeningHours> _hours;
    private readonly Key<BookedArrivals, decimal> _noShow;
    private readonly Key<BookedArrivals, TimeSpan> _early;
    private readonly Key<BookedArrivals, Distribution> _late;

    public SlotsForm()
        : base("slots")
    {
        _every = Required("every", new DurationForm(), b => b.Every, "From the start of one slot to that of the next.");
        _vehicles = Required("vehicles", new WholeNumberForm<int>(1, Limits.MostVehiclesASlot), b => b.Vehicles, "Bookings a slot.");
        _hours = Optional("hours", new HoursForm(), b => b.Hours, OpeningHours.Always, "When slots begin; without it all day.");
        _noShow = Optional("noShow", new ShareForm(), b => b.NoShow, 0, "Share of the bookings that nobody keeps.");
        _early = Optional("early", new DurationForm(), b => b.Early, TimeSpan.Zero, "How long before the slot drivers mean to arrive.");
        _late = Optional("late", new DistributionForm(), b => b.Late, null, "How much later than they mean to they arrive; without it not at all.");
    }

    protected override BookedArrivals Make(Entries<BookedArrivals> at) => new(
        Within(at, _every, TimeSpan.FromSeconds(1)), at.Get(_vehicles), at.Get(_hours), at.Get(_noShow), Within(at, _early, TimeSpan.Zero), at.Find(_late));

    private static TimeSpan Within(Entries<BookedArrivals> at, Key<BookedArrivals, TimeSpan> key, TimeSpan least)
    {
        var before = at.Desk.Count;
        var time = at.Get(key);
        if (at.Node(key) is not { } node || at.Desk.Count > before) return Day;
        if (time >= least && time <= Day) return time;
        at.Desk.Report(node.At,
            $"{Desk.Subject(node)} must be between {DurationText.Of(least.Ticks)} and {DurationText.Of(Day.Ticks)}, not {node.Description}");
        return Day;
    }
}
