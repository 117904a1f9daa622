using GateSim.Kernel;
using GateSim.Model;
using GateSim.Model.Areas;
using GateSim.Model.Crossings;
using GateSim.Model.Measures;
using GateSim.Model.Stations;
using GateSim.Model.Traffic;
using GateSim.Randomness;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios;

namespace GateSim.Tests.Model;

/// <summary>A gate small enough to work out on paper: no chance in it. All times are minutes from the first midnight.</summary>
internal sealed class TinyGate(params StationPlan[] stations)
{
    private readonly List<Comer> _comers = [];
    private readonly List<(string Station, int Server, double From, double To)> _failures = [];
    private readonly List<(double At, Rank Rank, Action<Gate> Look)> _looks = [];

    private sealed record Comer(double At, int Class, Need[] Needs);

    /// <summary>What a vehicle will go through next.</summary>
    internal sealed record Need(LegKind Kind, (string Station, double Minutes)[] Stations, double Delay = 0, string Area = "");

    /// <summary>A Monday.</summary>
    public DateOnly Start { get; init; } = new(2024, 1, 1);

    public int Days { get; init; } = 1;
    public double WarmUp { get; init; }
    public IReadOnlyList<AreaPlan> Areas { get; init; } = [];
    public IReadOnlyList<SpecialDays> SpecialDays { get; init; } = [];
    public IReadOnlyList<(string Name, double Priority)> Classes { get; init; } = [("truck", 0)];

    public Costs? Costs { get; init; }
    public IReadOnlyList<string> ExtraMeasures { get; init; } = [];
    public IReadOnlyList<StatisticName> AskedStatistics { get; init; } = [];

    public static Need Needs(string station, double minutes) => new(LegKind.Visit, [(station, minutes)]);
    public static Need Drives(double minutes) => new(LegKind.Delay, [], minutes);
    public static Need Together(params (string Station, double Minutes)[] stations) => new(LegKind.Together, stations);
    public static Need Enters(string area) => new(LegKind.Enter, [], Area: area);
    public static Need Leaves(string area) => new(LegKind.Leave, [], Area: area);

    public static StationPlan Station(
        string name,
        int servers = 1,
        int? room = null,
        QueueKind queue = QueueKind.Shared,
        QueueOrder order = QueueOrder.Fifo,
        StaffPlan? staff = null,
        OpeningHours? hours = null,
        (double Every, double Lasts)? breakdowns = null,
        WhenFull whenFull = WhenFull.Wait,
        double? patience = null) =>
        new(name, staff ?? StaffPlan.Always(servers), hours ?? OpeningHours.Always, queue, order, room,
            [new ServiceLine(Condition.Always, new Constant(Ticks(1)))],
            breakdowns is var (every, lasts) ? new BreakdownPlan(new Constant(Ticks(every)), new Constant(Ticks(lasts))) : null)
        {
            WhenFull = whenFull,
            Patience = patience is { } minutes ? [DrawnGate.Takes(minutes)] : [],
        };

    /// <summary>So many servers from that minute of the day on.</summary>
    public static StaffPlan Staff(params (double From, int Servers)[] steps) => new([.. steps.Select((s, i) =>
        new Shift(TimeSpan.FromMinutes(s.From), i + 1 < steps.Length ? TimeSpan.FromMinutes(steps[i + 1].From) : TimeSpan.FromDays(1), s.Servers))]);

    /// <summary>The same every day.</summary>
    public static OpeningHours Hours(params (double From, double To)[] windows) => new(Enumerable.Repeat(Windows(windows), 7).ToArray());

    /// <summary>Open on the one day only, 0 = Monday.</summary>
    public static OpeningHours HoursOn(int weekday, params (double From, double To)[] windows) =>
        new([.. Enumerable.Range(0, 7).Select(d => d == weekday ? Windows(windows) : [])]);

    private static IReadOnlyList<OpeningWindow> Windows((double From, double To)[] windows) =>
        [.. windows.Select(w => new OpeningWindow(TimeSpan.FromMinutes(w.From), TimeSpan.FromMinutes(w.To)))];

    public TinyGate Comes(double at, params Need[] needs) => Comes(Classes[0].Name, at, needs);

    public TinyGate Comes(string vehicleClass, double at, params Need[] needs)
    {
        _comers.Add(new Comer(at, Classes.Index().Single(c => c.Item.Name == vehicleClass).Index, needs));
        return this;
    }

    /// <summary>One server alone is broken for that time.</summary>
    public TinyGate Breaks(string station, int server, double from, double to)
    {
        _failures.Add((station, server, from, to));
        return this;
    }

    /// <summary>Looks at the gate when the changes and ends of that minute have happened and its arrivals have not.</summary>
    public TinyGate Look(double at, Action<Gate> look)
    {
        _looks.Add((at, Rank.Count, look));
        return this;
    }

    /// <summary>Runs it and writes down what happens to whom.</summary>
    public Diary Run()
    {
        var plan = Plan();
        var measures = new GateMeasures(plan);
        var diary = new Diary(_comers.Count);
        for (var s = 0; s < stations.Length; s++) measures.OfStation[s] = measures.OfStation[s].And(diary);
        for (var a = 0; a < Areas.Count; a++) measures.OfArea[a] = measures.OfArea[a].And(diary);
        measures.OfGate = measures.OfGate.And(diary);
        var clock = new HeapClock();
        var gate = new Gate(plan, clock, Traffic(plan), measures, new VehiclePool());
        foreach (var look in _looks) clock.Launch(Look(clock, gate, look.At, look.Rank, look.Look));
        gate.Open(new RandomStreams(1, 1));
        foreach (var failure in _failures) clock.Launch(Break(clock, gate.Stations.Single(s => s.Name == failure.Station).Servers[failure.Server],
            failure.From, failure.To));
        clock.Run(plan.Scenario.Run.Length.Ticks, Rank.Count);
        return diary;
    }

    /// <summary>Runs it and gives its results. Servers that break one by one are not in it.</summary>
    public TinyResult Result()
    {
        if (_failures.Count > 0) throw new InvalidOperationException("Broken by hand: only Run sees it.");
        var plan = Plan();
        return new TinyResult(Replication.Keys(plan), new Replication(plan).Run(1, Traffic(plan), null, CancellationToken.None));
    }

    /// <summary>Runs it and gives what its vehicles went through, as they left.</summary>
    public IEnumerable<Crossing> Crossings()
    {
        var plan = Plan();
        return new Replication(plan, () => new CrossingPart(new MemoryStream())).Run(1, Traffic(plan), null, CancellationToken.None).Crossings!.Read();
    }

    public static long Ticks(double minutes) => (long)Math.Round(minutes * TimeSpan.TicksPerMinute);

    public static double Minutes(long ticks) => (double)ticks / TimeSpan.TicksPerMinute;

    public GatePlan Plan() => new(
        new Scenario
        {
            Name = "tiny",
            Run = new RunPlan(Start, Days, TimeSpan.FromTicks(Ticks(WarmUp)), new FixedReplications(1), 1, 0.95),
            Demand = new Demand(0, 0, Enumerable.Repeat(1.0, 24).ToArray(), Enumerable.Repeat(1.0, 7).ToArray(), [], []),
            Classes = [.. Classes.Select(c =>
                new VehicleClass(c.Name, 1m / Classes.Count, "route", c.Priority, new Dictionary<string, IReadOnlyList<TraitValue>>()))],
            Stations = stations,
            Areas = Areas,
            ExtraMeasures = ExtraMeasures,
            AskedStatistics = AskedStatistics,
            Routes = [new Route("route", [])],
            SpecialDays = SpecialDays,
            Costs = Costs,
        },
        TimeSpan.FromTicks(Ticks(WarmUp)));

    private ByHand Traffic(GatePlan plan) => new(_comers, plan);

    private static async Process Look(HeapClock clock, Gate gate, double at, Rank rank, Action<Gate> look)
    {
        await clock.At(Ticks(at), rank);
        look(gate);
    }

    private static async Process Break(HeapClock clock, Server server, double from, double to)
    {
        await clock.At(Ticks(from), Rank.Change);
        server.Fail();
        await clock.At(Ticks(to), Rank.Change);
        server.Repair();
    }

    private sealed class ByHand(List<Comer> comers, GatePlan plan) : IGateTraffic
    {
        private readonly VisitDraws _ofVisits = new(plan, new RandomStreams(1, 1).For);
        private int _next;

        public bool Next(Vehicle vehicle)
        {
            if (_next == comers.Count) return false;
            var comer = comers[_next];
            vehicle.Begin(_next++, comer.Class, plan.Classes[comer.Class].PriorityRank, Ticks(comer.At));
            if (plan.Classes[comer.Class].Keeps is Constant keeps) vehicle.KeepsTicks = keeps.Ticks(0.5);
            foreach (var need in comer.Needs) Add(vehicle, need);
            _ofVisits.Make(vehicle);
            return true;
        }

        private void Add(Vehicle vehicle, Need need)
        {
            switch (need.Kind)
            {
                case LegKind.Visit:
                    vehicle.AddVisit(plan.StationIndex(need.Stations[0].Station), Ticks(need.Stations[0].Minutes));
                    break;
                case LegKind.Together:
                    vehicle.BeginTogether();
                    foreach (var (station, minutes) in need.Stations) vehicle.AddToTogether(plan.StationIndex(station), Ticks(minutes));
                    break;
                case LegKind.Delay:
                    vehicle.AddDelay(Ticks(need.Delay));
                    break;
                case LegKind.Enter:
                    vehicle.AddEnter(plan.AreaIndex(need.Area));
                    break;
                default:
                    vehicle.AddLeave(plan.AreaIndex(need.Area));
                    break;
            }
        }
    }
}

/// <summary>Who did what when; vehicles in the order in which they were said to come, times in minutes.</summary>
internal sealed class Diary(int vehicles) : Observer
{
    private readonly List<(string Station, long Vehicle, double At)> _joins = [];
    private readonly List<(string Station, long Vehicle, double At)> _starts = [];
    private readonly List<(string Area, long Vehicle, double At)> _letIn = [];
    private readonly List<(long Vehicle, double At, Outcome Why)> _uncleared = [];
    private readonly List<(long Vehicle, double At, Outcome Why)> _lost = [];
    private readonly double?[] _leftAt = new double?[vehicles];
    private readonly double?[] _waited = new double?[vehicles];

    /// <summary>By vehicle: when it left the gate; null if it is still there.</summary>
    public IReadOnlyList<double?> LeftAt => _leftAt;

    /// <summary>By vehicle: minutes in the gate, in no service and no delay.</summary>
    public IReadOnlyList<double?> Waited => _waited;

    /// <summary>When services began at a station, by vehicle (one that did not is not in it).</summary>
    public double[] Starts(string station) => [.. _starts.Where(s => s.Station == station).OrderBy(s => s.Vehicle).Select(s => s.At)];

    /// <summary>When queues were joined at a station, by vehicle.</summary>
    public double[] Joins(string station) => [.. _joins.Where(j => j.Station == station).OrderBy(j => j.Vehicle).Select(j => j.At)];

    /// <summary>When vehicles were let into an area, by vehicle (one that was not is not in it).</summary>
    public double[] LetInto(string area) => [.. _letIn.Where(l => l.Area == area).OrderBy(l => l.Vehicle).Select(l => l.At)];

    /// <summary>Who left uncleared, when and why.</summary>
    public IReadOnlyList<(long Vehicle, double At, Outcome Why)> Uncleared => _uncleared;

    /// <summary>Who was turned away or gave up, in that order, gone on by another route or not.</summary>
    public IReadOnlyList<(long Vehicle, double At, Outcome Why)> Losses => _lost;

    /// <summary>The vehicles in the order in which their services began.</summary>
    public long[] Order(string station) => [.. _starts.Where(s => s.Station == station).Select(s => s.Vehicle)];

    public override void Clear()
    {
        // It is made new for each run.
    }

    public override void Joined(Station at, Visit visit) => _joins.Add((at.Name, visit.Vehicle.Number, TinyGate.Minutes(visit.JoinedAt)));

    public override void Started(Station at, Visit visit) => _starts.Add((at.Name, visit.Vehicle.Number, TinyGate.Minutes(at.Now)));

    public override void LetIn(Area at, Visit visit) => _letIn.Add((at.Name, visit.Vehicle.Number, TinyGate.Minutes(at.Now)));

    public override void Lost(Vehicle vehicle, in Leg leg, long now, Outcome why) => _lost.Add((vehicle.Number, TinyGate.Minutes(now), why));

    public override void LeftUncleared(Vehicle vehicle, long now, Outcome why) => _uncleared.Add((vehicle.Number, TinyGate.Minutes(now), why));

    public override void Left(Vehicle vehicle, long now)
    {
        _leftAt[vehicle.Number] = TinyGate.Minutes(now);
        _waited[vehicle.Number] = TinyGate.Minutes(now - vehicle.Arrives - vehicle.ServedTicks);
    }
}

internal sealed record TinyResult(IReadOnlyList<StatisticKey> Keys, ReplicationResult Replication)
{
    public double? Value(string measure, string statistic, string? station = null, string? vehicleClass = null) =>
        Replication.Values[Keys.Index().Single(k =>
            k.Item.Measure == measure && k.Item.Statistic == statistic && k.Item.Station == station && k.Item.Class == vehicleClass).Index];
}
