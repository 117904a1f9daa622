using GateSim.Scenarios.Reading.Rules;
using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading.Forms;

internal sealed class StationForm : RecordForm<StationPlan>
{
    private readonly Key<StationPlan, StaffPlan> _servers;
    private readonly Key<StationPlan, IReadOnlyList<ServerGroup>> _groups;
    private readonly Key<StationPlan, TimeSpan?> _changeover;
    private readonly Key<StationPlan, OpeningHours> _hours;
    private readonly Key<StationPlan, QueueKind> _queue;
    private readonly Key<StationPlan, ServerChoice?> _choice;
    private readonly Key<StationPlan, LaneChange?> _changeLanes;
    private readonly Key<StationPlan, QueueOrder> _order;
    private readonly Key<StationPlan, int?> _room;
    private readonly Key<StationPlan, WhenFull?> _whenFull;
    private readonly Key<StationPlan, IReadOnlyList<ServiceLine>> _patience;
    private readonly Key<StationPlan, IReadOnlyList<ServiceLine>> _service;
    private readonly Key<StationPlan, IReadOnlyList<ServiceLine>> _after;
    private readonly Key<StationPlan, BreakdownPlan> _breakdowns;

    public StationForm()
        : base("a station")
    {
        _servers = Required("servers", new StaffForm(), s => s.Groups.Count > 0 ? null : s.Servers,
            "How many work side by side, or how many by time of day.");
        _groups = Optional("groups", new NamedForm<ServerGroup>("group", new GroupForm(), g => g.Name), s => s.Groups.Count > 0 ? s.Groups : null, [],
            "Instead of servers: groups of them, each for some vehicles.");
        _changeover = Optional("changeover", new NullableForm<TimeSpan>(new DurationForm()), s => s.Changeover == default ? null : s.Changeover, null,
            "How long a server is out of use when it turns from one group to another.");
        _hours = Optional("hours", new HoursForm(), s => s.Hours, OpeningHours.Always, "When service may start; without it always.");
        _queue = Optional("queue", new WordForm<QueueKind>(("shared", QueueKind.Shared), ("per-server", QueueKind.PerServer)),
            s => s.Queue, QueueKind.Shared, "One queue for all servers, or one for each.");
        _choice = Optional("choice", new NullableForm<ServerChoice>(new WordForm<ServerChoice>(
            ("shortest", ServerChoice.Shortest), ("round-robin", ServerChoice.RoundRobin), ("random", ServerChoice.Random))),
            s => s.Choice == default ? null : s.Choice, null, "With queue: per-server: which of the queues a vehicle joins; without it the shortest.");
        _changeLanes = Optional("changeLanes", new NullableForm<LaneChange>(new WordForm<LaneChange>(
            ("never", LaneChange.Never), ("to-free", LaneChange.ToFree), ("to-shorter", LaneChange.ToShorter))),
            s => s.ChangeLanes == default ? null : s.ChangeLanes, null, "With queue: per-server: whether those who wait go over to another queue.");
        _order = Optional("order", new WordForm<QueueOrder>(("fifo", QueueOrder.Fifo), ("priority", QueueOrder.Priority)),
            s => s.Order, QueueOrder.Fifo, "Who goes first: the one who came first, or the one of the larger priority.");
        _room = Optional("room", new NullableForm<int>(new WholeNumberForm<int>(0, int.MaxValue)), s => s.Room, null,
            "Places to wait; without it there is no limit.");
        _whenFull = Optional("whenFull", new NullableForm<WhenFull>(new WordForm<WhenFull>(("wait", WhenFull.Wait), ("leave", WhenFull.Leave))),
            s => s.WhenFull == default ? null : s.WhenFull, null, "With room: what those do that find no place: wait where they are, or leave.");
        _patience = Optional("patience", new ServiceForm("a line of patience", "How long a vehicle waits."), s => s.Patience, [],
            "How long a vehicle waits in the queue before it gives up; without it for ever.");
        _service = Required("service", new ServiceForm(), s => s.Service, "How long a service takes.");
        _after = Optional("after", new ServiceForm("a line of after", "How long the server stays busy."), s => s.After, [],
            "How long a server stays busy after its vehicle went on; without it not at all.");
        _breakdowns = Optional("breakdowns", new BreakdownForm(), s => s.Breakdowns, null, "How often each server fails, and for how long.");
    }

    protected override bool IsNeeded(Key<StationPlan> key, MappingNode mapping, Desk desk) =>
        base.IsNeeded(key, mapping, desk) && (key != _servers || mapping.Down(_groups.Name) is null);

    protected override StationPlan Make(Entries<StationPlan> at)
    {
        var groups = at.Get(_groups);
        var plan = new StationPlan(
            at.Name, groups.Count > 0 ? StaffPlan.SumOf([.. groups.Select(g => g.Servers)]) : at.Get(_servers), at.Get(_hours), at.Get(_queue), at.Get(_order), at.Find(_room), at.Get(_service), at.Find(_breakdowns))
        {
            Groups = groups,
            Changeover = at.Find(_changeover) ?? default,
            Choice = at.Find(_choice) ?? default,
            ChangeLanes = at.Find(_changeLanes) ?? default,
            After = at.Get(_after),
            WhenFull = at.Find(_whenFull) ?? default,
            Patience = at.Get(_patience),
        };
        Needs(at, _whenFull, _room, "room", plan.Room is not null);
        CheckGroups(at);
        Needs(at, _changeover, _groups, "groups", groups.Count > 0);
        Needs(at, _choice, _queue, "queue: per-server", plan.Queue == QueueKind.PerServer);
        Needs(at, _changeLanes, _queue, "queue: per-server", plan.Queue == QueueKind.PerServer);
        return plan;
    }

    private void CheckGroups(Entries<StationPlan> at)
    {
        if (at.Node(_groups) is not { } groups) return;
        if (at.Node(_servers) is { } servers)
            at.Desk.Report(Blame.Later(servers, groups), $"a station has `servers` or `groups`, not both; take one away with `{(Blame.Later(servers, groups) == servers.At ? _groups.Name : _servers.Name)}: ~`");
        if (groups is not MappingNode mapping) return;
        if (!mapping.Present.Any()) at.Desk.Report(groups.At, "\"groups\" is empty; a station needs at least one");
        GroupForm.Check(mapping, at.Desk);
    }

    /// <summary>A key that would do nothing without another is a mistake: whoever wrote it expects something of it.</summary>
    private static void Needs(Entries<StationPlan> at, Key<StationPlan> key, Key<StationPlan> other, string what, bool isThere)
    {
        if (isThere || at.Node(key) is not { } node) return;
        at.Desk.Report(Blame.Later(node, at.Node(other)), $"\"{key.Name}\" does nothing without `{what}`");
    }
}
