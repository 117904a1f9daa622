namespace GateSim.Scenarios.Reading.Forms;

internal sealed class StationForm : RecordForm<StationPlan>
{
    private readonly Key<StationPlan, StaffPlan> _servers;
    private readonly Key<StationPlan, OpeningHours> _hours;
    private readonly Key<StationPlan, QueueKind> _queue;
    private readonly Key<StationPlan, QueueOrder> _order;
    private readonly Key<StationPlan, int?> _room;
    private readonly Key<StationPlan, IReadOnlyList<ServiceLine>> _service;
    private readonly Key<StationPlan, BreakdownPlan> _breakdowns;

    public StationForm()
        : base("a station")
    {
        _servers = Required("servers", new StaffForm(), s => s.Servers, "How many work side by side, or how many by time of day.");
        _hours = Optional("hours", new HoursForm(), s => s.Hours, OpeningHours.Always, "When service may start; without it always.");
        _queue = Optional("queue", new WordForm<QueueKind>(("shared", QueueKind.Shared), ("per-server", QueueKind.PerServer)),
            s => s.Queue, QueueKind.Shared, "One queue for all servers, or one for each, of which vehicles join the shortest.");
        _order = Optional("order", new WordForm<QueueOrder>(("fifo", QueueOrder.Fifo), ("priority", QueueOrder.Priority)),
            s => s.Order, QueueOrder.Fifo, "Who goes first: the one who came first, or the one of the larger priority.");
        _room = Optional("room", new NullableForm<int>(new WholeNumberForm<int>(0, int.MaxValue)), s => s.Room, null,
            "Places to wait; without it there is no limit.");
        _service = Required("service", new ServiceForm(), s => s.Service, "How long a service takes.");
        _breakdowns = Optional("breakdowns", new BreakdownForm(), s => s.Breakdowns, null, "How often each server fails, and for how long.");
    }

    protected override StationPlan Make(Entries<StationPlan> at) => new(
        at.Name, at.Get(_servers), at.Get(_hours), at.Get(_queue), at.Get(_order), at.Find(_room), at.Get(_service), at.Find(_breakdowns));
}
