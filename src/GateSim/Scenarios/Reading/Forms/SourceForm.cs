using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>A stream of vehicles with its own profile, of counted vehicles, of logged ones, or of booked ones.</summary>
internal sealed class SourceForm : StreamForm<VehicleSource>
{
    private readonly Key<VehicleSource, CountedHours> _counts;
    private readonly Key<VehicleSource, LoggedArrivals> _trace;
    private readonly Key<VehicleSource, BookedArrivals> _slots;
    private readonly Key<VehicleSource, IReadOnlyList<ClassShare>> _classes;

    public SourceForm()
        : base("a source", s => s.Arrivals as PoissonArrivals)
    {
        _counts = Optional("counts", new CountsForm(), s => (s.Arrivals as PoissonArrivals)?.Hours as CountedHours, null,
            "A CSV file of counted vehicles by hour: hour,vehicles or date,hour,vehicles.");
        _trace = Optional("trace", new TraceForm(), s => s.Arrivals as LoggedArrivals, null,
            "A CSV file of single vehicles: arrival,class and columns named like traits.");
        _slots = Optional("slots", new SlotsForm(), s => s.Arrivals as BookedArrivals, null, "Booked slots.");
        _classes = Optional("classes", new ClassSharesForm(), s => s.Classes is [] ? null : s.Classes, [], "Classes with their shares of its vehicles.");
    }

    // A log says the class of each vehicle.
    protected override bool IsNeeded(Key<VehicleSource> key, MappingNode mapping, Desk desk) => key == _classes && mapping.Down(_trace.Name) is null;

    protected override VehicleSource Make(Entries<VehicleSource> at)
    {
        Key<VehicleSource>[] kinds = [VehiclesPerDay, _counts, _trace, _slots];
        var kind = kinds.FirstOrDefault(k => at.Node(k) is not null);
        if (kind is null) at.Desk.Report(at.Mapping.At, $"{Desk.Subject(at.Mapping)} needs one of vehiclesPerDay, counts, trace and slots");
        else foreach (var key in Strange(kind, kinds).Where(k => at.Node(k) is not null))
        {
            at.Desk.Report(at.Node(key)!.KeyAt, $"{Quoted.Of(key.Name)} does not go with {Quoted.Of(kind.Name)}");
        }
        return new VehicleSource(at.Name, Arrivals(at), kind == _trace ? [] : at.Get(_classes));
    }

    private ArrivalPlan Arrivals(Entries<VehicleSource> at) =>
        at.Find(_trace) as ArrivalPlan ?? at.Find(_slots) as ArrivalPlan ?? Arrivals(at, at.Find(_counts) as HourlyDemand ?? Weighted(at));

    /// <summary>The keys that do not go with a kind.</summary>
    private IEnumerable<Key<VehicleSource>> Strange(Key<VehicleSource> kind, IEnumerable<Key<VehicleSource>> kinds) =>
    [
        .. kinds.Where(k => k != kind),
        .. kind == VehiclesPerDay ? (Key<VehicleSource>[])[] : [HourOfDay],
        .. kind == _trace || kind == _slots ? Factors : [],
        .. kind == _trace ? (Key<VehicleSource>[])[_classes] : [],
    ];
}
