using GateSim.Randomness;
using GateSim.Randomness.Distributions;

namespace GateSim.Model.Traffic;

/// <summary>The draws of one population of vehicles (those of one stream, or those that wait at the start) in one replication.</summary>
internal sealed class Draws
{
    private readonly ClassMix _mix;
    private readonly int _population;
    private readonly DrawStream _class;
    private readonly DeclarationDraws? _declarations;
    private readonly int[] _visits; // by station: how many the vehicle at hand has made there
    private readonly ClassDraws[] _classes;
    private readonly VisitDraws? _ofVisits;

    private readonly record struct ClassDraws(ClassPlan Plan, DrawStream[] Traits, DrawStream? Keeps, StepDraws[][] Routes);

    private readonly record struct StepDraws(StepPlan Plan, DrawStream? Share, DrawStream? Own, ServiceDraws[] Services)
    {
        public bool IsForAll { get; } = Plan.When.LookedAt.IsEmpty;

        /// <summary>Where it is a visit to one station, with the same service for all: that station and its service.</summary>
        public DurationStream? OnlyTime { get; } = Plan.Kind == LegKind.Visit && Services[0].Lines is [{ When.LookedAt.IsEmpty: true } line] ? line.Time : null;

        public int OnlyStation { get; } = Services.Length > 0 ? Services[0].Station : 0;
    }

    private readonly record struct ServiceDraws(int Station, (FactTest When, DurationStream Time)[] Lines);

    /// <param name="population">Its place among <see cref="Populations"/>, and what its draws' names end with.</param>
    /// <param name="mix">Of which its vehicles are, where that is drawn.</param>
    public Draws(GatePlan plan, RandomStreams streams, (int Index, string Suffix) population, ClassMix mix)
    {
        (_mix, _population) = (mix, population.Index);
        var named = new Dictionary<string, DrawStream>();
        DrawStream For(string purpose)
        {
            if (!named.TryGetValue(purpose, out var stream)) named.Add(purpose, stream = streams.For(purpose + population.Suffix));
            return stream;
        }
        _class = For("class");
        if (plan.Scenario.Demand.Declarations is { } declarations) _declarations = new DeclarationDraws(declarations, For("declaration"), plan.Classes.Count);
        var services = plan.Scenario.Stations.Select(s => For($"service {s.Name}")).ToList();
        var times = new Dictionary<(int Station, Distribution Time), DurationStream>();
        _visits = new int[services.Count];
        _classes = [.. plan.Classes.Select(c => new ClassDraws(
            c,
            [.. c.Traits.Select(t => For($"trait {t.Name}"))],
            c.Keeps is null ? null : For("keeps"),
            [.. c.Routes.Select((route, r) => (StepDraws[])[.. route.Steps.Select(s => Step(s, r == 0 ? "" : $" on {route.Name}"))])]))];
        if (VisitDraws.AreIn(plan)) _ofVisits = new VisitDraws(plan, For);

        // A vehicle can take steps of the same name on two routes: then each has draws of its own.
        StepDraws Step(StepPlan step, string route) => new(
            step,
            step.Share < 1 ? For($"share {step.Purpose}{route}") : null,
            step.Delay is not null ? For($"delay{route}") : step.Fork is { IsDrawn: true } ? For($"route{route}") : null,
            [.. step.Services.Select(s => new ServiceDraws(s.Station, [.. s.Lines.Select(line => (line.When, Times(s.Station, line.Time)))]))]);

        // All classes draw a station's services from the same numbers, and those of one distribution together.
        DurationStream Times(int station, Distribution time)
        {
            if (!times.TryGetValue((station, time), out var stream)) times.Add((station, time), stream = new DurationStream(services[station], time));
            return stream;
        }
    }

    public int Class(long number) => _mix.Classes[_mix.Borders.Length == 1 ? 0 : CumulativeShares.Find(_mix.Borders, _class.Uniform(number))];

    /// <summary>The vehicle of that number; asked for in the order of the numbers, since some share a declaration.</summary>
    public Comer Comer(long number, long ticks) => Comer(number, ticks, Class(number));

    public Comer Comer(long number, long ticks, int vehicleClass) =>
        new(ticks, number, vehicleClass, _declarations?.Of(vehicleClass, number) ?? number);

    /// <summary>A vehicle with a declaration of its own.</summary>
    public void Make(Vehicle vehicle, long number, int vehicleClass, long arrives) => Make(vehicle, new Comer(arrives, number, vehicleClass, number));

    public void Make(Vehicle vehicle, in Comer comer)
    {
        var number = comer.Number;
        ref readonly var draws = ref _classes[comer.Class];
        vehicle.Begin(number, comer.Class, draws.Plan.PriorityRank, comer.Ticks);
        vehicle.Population = _population;
        if (draws.Keeps is not null) vehicle.KeepsTicks = draws.Plan.Keeps!.Ticks(draws.Keeps.Uniform(number));
        vehicle.Facts = draws.Traits.Length == 0 ? comer.Known.Wanted : Facts(draws, comer);
        if (vehicle.Draws != this) vehicle.Draws = this;
        Follow(vehicle, draws, 0);
        _ofVisits?.Make(vehicle);
        foreach (var station in draws.Plan.StationsVisited) _visits[station] = 0;
    }

    /// <summary>The vehicle goes on by another route of its class: the legs that it has not begun are replaced.</summary>
    /// <param name="legsBegun">Of its legs so far.</param>
    public void Reroute(Vehicle vehicle, int legsBegun, int route)
    {
        vehicle.Forget(legsBegun);
        for (var i = 0; i < legsBegun; i++)
        {
            if (vehicle.LegAt(i).IsService) _visits[vehicle.LegAt(i).Place]++;
        }
        Follow(vehicle, _classes[vehicle.Class], route);
        _ofVisits?.Make(vehicle);
        Array.Clear(_visits);
    }

    private void Follow(Vehicle vehicle, in ClassDraws draws, int route)
    {
        vehicle.Route = route;
        var (number, facts) = (vehicle.Number, vehicle.Facts);
        var steps = draws.Routes[route];
        for (var i = 0; i < steps.Length; i++)
        {
            ref readonly var step = ref steps[i];
            var plan = step.Plan;
            if (!step.IsForAll && !plan.When.Holds(facts)) continue;
            if (step.Share is not null && step.Share.Uniform(number, plan.Ordinal) >= plan.Share) continue;
            if (step.OnlyTime is { } time)
            {
                vehicle.AddVisit(step.OnlyStation, time.Ticks(number, _visits[step.OnlyStation]++), i);
                continue;
            }
            var services = step.Services;
            switch (plan.Kind)
            {
                case LegKind.Visit:
                    vehicle.AddVisit(services[0].Station, Service(services[0], number, facts), i);
                    break;
                case LegKind.Together:
                    vehicle.BeginTogether();
                    foreach (var service in services) vehicle.AddToTogether(service.Station, Service(service, number, facts));
                    break;
                case LegKind.Delay:
                    vehicle.AddDelay(plan.Delay!.Ticks(step.Own!.Uniform(number, plan.Ordinal)));
                    break;
                case LegKind.Enter:
                    vehicle.AddEnter(plan.Area, i);
                    break;
                case LegKind.Leave:
                    vehicle.AddLeave(plan.Area);
                    break;
                case LegKind.Fork when plan.Fork!.IsDrawn:
                    Follow(vehicle, draws, plan.Fork.Routes[CumulativeShares.Find(plan.Fork.Shares, step.Own!.Uniform(number, plan.Ordinal))]);
                    return;
                case LegKind.Fork:
                    vehicle.AddFork(i);
                    return;
            }
        }
    }

    private long Service(in ServiceDraws service, long number, FactSet facts)
    {
        foreach (var (when, time) in service.Lines)
        {
            if (when.Holds(facts)) return time.Ticks(number, _visits[service.Station]++);
        }
        throw new InvalidOperationException("No line of service holds for a vehicle: the scenario should have been refused.");
    }

    private static FactSet Facts(in ClassDraws draws, in Comer comer)
    {
        var facts = FactSet.None;
        for (var i = 0; i < draws.Traits.Length; i++)
        {
            var trait = draws.Plan.Traits[i];
            var value = CumulativeShares.Find(trait.Shares, draws.Traits[i].Uniform(trait.IsOfDeclaration ? comer.Declaration : comer.Number));
            if (value < trait.Bits.Length) facts |= trait.Bits[value];
        }
        return (facts & ~comer.Known.LookedAt) | comer.Known.Wanted;
    }
}
