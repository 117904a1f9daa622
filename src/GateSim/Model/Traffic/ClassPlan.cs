using GateSim.Randomness.Distributions;
using GateSim.Scenarios;

namespace GateSim.Model.Traffic;

/// <summary>All that the vehicles of one class can meet, resolved for drawing: worked out once for a scenario, then only read.</summary>
internal sealed class ClassPlan
{
    private readonly Scenario _scenario;
    private readonly VehicleClass _class;
    private readonly Facts _facts;
    private readonly Func<string, int> _stationIndex;
    private readonly Func<string, int> _areaIndex;
    private readonly IReadOnlyList<Route> _routes;

    public ClassPlan(Scenario scenario, VehicleClass vehicleClass, Facts facts, Func<string, int> stationIndex, Func<string, int> areaIndex, bool drawsAllTraits)
    {
        (_scenario, _class, _facts, _stationIndex, _areaIndex) = (scenario, vehicleClass, facts, stationIndex, areaIndex);
        PriorityRank = scenario.Classes.Select(c => c.Priority).Where(p => p > vehicleClass.Priority).Distinct().Count();
        Keeps = scenario.Costs?.OfClass(vehicleClass.Name).Keeps;
        Visits = [.. scenario.Stations.Select(Visit)];
        _routes = RouteNet.ReachableFrom(vehicleClass.Route, scenario.Routes);
        Routes = [.. _routes.Select(Resolve)];
        StationsVisited = [.. Routes.SelectMany(r => r.Steps).SelectMany(s => s.Services).Select(s => s.Station).Distinct()];
        var asked = Routes.SelectMany(r => r.Steps).Aggregate(FactSet.None, (bits, s) => bits | s.When.LookedAt | s.FactsOfServices);
        Traits = [.. scenario.Traits.Select(Resolve).Where(t => drawsAllTraits || !(t.AllBits & asked).IsEmpty)];
    }

    public int PriorityRank { get; }

    /// <summary>How long its loads keep; null: for ever.</summary>
    public Distribution? Keeps { get; }

    /// <summary>Only those that decide something on this class's route, unless somebody else may ask: an undrawn trait changes no other draw.</summary>
    public IReadOnlyList<TraitPlan> Traits { get; }

    /// <summary>Its own, then those to which it can come from there.</summary>
    public RoutePlan[] Routes { get; }

    /// <summary>Those of all its routes, each once.</summary>
    public int[] StationsVisited { get; }

    private RoutePlan Resolve(Route route)
    {
        var stepsOfKind = new Dictionary<string, int>();
        return new RoutePlan(route.Name, [.. route.Steps.Select(s => Resolve(s, stepsOfKind)).OfType<StepPlan>()]);
    }

    /// <summary>By station: what its visits need beside a service; null where that is nothing.</summary>
    public IReadOnlyList<VisitPlan?> Visits { get; }

    private TraitPlan Resolve(Trait trait)
    {
        var values = _class.Traits.GetValueOrDefault(trait.Name, trait.Values);
        return new TraitPlan(trait.Name, [.. values.Select(v => _facts.BitOf(v.Name))], CumulativeShares.Of(values.Select(v => v.Share), addsUp: !trait.IsFlag))
        {
            IsOfDeclaration = _scenario.Demand.Declarations?.Traits.Contains(trait.Name) ?? false,
        };
    }

    // Steps are counted for the names of their draws even where this class can never take them, so that all classes of a route agree.
    private StepPlan? Resolve(Step step, Dictionary<string, int> stepsOfKind)
    {
        var purpose = step switch
        {
            VisitStep s => s.Station,
            TogetherStep s => string.Join(" + ", s.Stations),
            EnterStep s => $"enter {s.Area}",
            LeaveStep s => $"leave {s.Area}",
            ForkStep => "route",
            _ => "delay",
        };
        var ordinal = stepsOfKind.GetValueOrDefault(purpose);
        stepsOfKind[purpose] = ordinal + 1;
        if (_facts.For(_class, step.When) is not { } when || step.Share == 0) return null;
        var plan = new StepPlan(purpose, ordinal, when, (double)step.Share, ServicesOf(step))
        {
            Otherwise = step.Otherwise is { } otherwise ? RouteIndex(otherwise) : null,
        };
        return step switch
        {
            VisitStep => plan,
            TogetherStep => plan with { Kind = LegKind.Together },
            DelayStep s => plan with { Kind = LegKind.Delay, Delay = s.Time },
            EnterStep s => plan with { Kind = LegKind.Enter, Area = _areaIndex(s.Area) },
            LeaveStep s => plan with { Kind = LegKind.Leave, Area = _areaIndex(s.Area) },
            ForkStep s => plan with { Kind = LegKind.Fork, Fork = Resolve(s.Fork) },
            _ => throw new ArgumentException($"Unknown step {step.GetType().Name}.", nameof(step)),
        };
    }

    private ServicePlan[] ServicesOf(Step step) => step switch
    {
        VisitStep s => [Service(s.Station)],
        TogetherStep s => [.. s.Stations.Select(Service)],
        _ => [],
    };

    private ForkPlan Resolve(Fork fork) => fork switch
    {
        ForkByShare f => new ForkPlan([.. f.Routes.Select(RouteIndex)], CumulativeShares.Of(f.Branches.Select(b => b.Share), addsUp: true), []),
        ForkByWait f => new ForkPlan([.. f.Routes.Select(RouteIndex)], [], [.. f.Choices.Select(c => c.Detour.Ticks)]),
        _ => throw new ArgumentException($"Unknown fork {fork.GetType().Name}.", nameof(fork)),
    };

    private int RouteIndex(string name) => _routes.Index().First(r => r.Item.Name == name).Index;

    private ServicePlan Service(string station)
    {
        var index = _stationIndex(station);
        return new ServicePlan(index, Lines(_scenario.Stations[index].Service)) { MoreFacts = Visits[index]?.LookedAt ?? FactSet.None };
    }

    private VisitPlan? Visit(StationPlan station) => station.Choice != ServerChoice.Random && station.After.Count == 0 && station.Patience.Count == 0 && station.Groups.Count == 0 ? null : new VisitPlan
    {
        DrawsLane = station.Choice == ServerChoice.Random,
        After = new TimeLines(Lines(station.After)),
        Patience = new TimeLines(Lines(station.Patience)),
        Groups = [.. station.Groups.Index().SelectMany(g => g.Item.For.DefaultIfEmpty(Condition.Always).Select(c => (When: _facts.For(_class, c), Group: g.Index)))
            .Where(line => line.When is not null).Select(line => (line.When!.Value, line.Group))],
    };

    private (FactTest When, Distribution Time)[] Lines(IReadOnlyList<ServiceLine> written)
    {
        var lines = new List<(FactTest When, Distribution Time)>();
        foreach (var line in written)
        {
            if (_facts.For(_class, line.When) is { } when) lines.Add((when, line.Time));
        }
        return [.. lines];
    }
}

/// <param name="Shares">Cumulative; a flag has one, below which it is set.</param>
internal sealed record TraitPlan(string Name, FactSet[] Bits, double[] Shares)
{
    public FactSet AllBits { get; } = Bits.Aggregate(FactSet.None, (all, bit) => all | bit);

    /// <summary>Drawn once for all vehicles of a declaration.</summary>
    public bool IsOfDeclaration { get; init; }
}

/// <summary>A route as one class takes it: without the steps that it can never take.</summary>
internal sealed record RoutePlan(string Name, StepPlan[] Steps);

/// <param name="Purpose">Names the step's own draws (its share, its delay), with <paramref name="Ordinal"/> among the route's steps of that name.</param>
/// <param name="Services">Of a visit one, or several together.</param>
internal sealed record StepPlan(string Purpose, int Ordinal, FactTest When, double Share, ServicePlan[] Services)
{
    public LegKind Kind { get; init; } = LegKind.Visit;

    public Distribution? Delay { get; init; }

    /// <summary>The area that is entered or left.</summary>
    public int Area { get; init; }

    public ForkPlan? Fork { get; init; }

    /// <summary>Among the routes of the class: where those go on that are turned away or give up.</summary>
    public int? Otherwise { get; init; }

    public FactSet FactsOfServices { get; } = Services.Aggregate(FactSet.None, (bits, s) => bits | s.MoreFacts
        | s.Lines.Aggregate(FactSet.None, (more, line) => more | line.When.LookedAt));
}

/// <summary>Routes of which a vehicle takes one: drawn by shares, or by the shorter wait, which only the gate knows.</summary>
/// <param name="Routes">Among the routes of the class.</param>
/// <param name="Shares">Cumulative; empty where the wait decides.</param>
/// <param name="Detours">In ticks, where the wait decides.</param>
internal sealed record ForkPlan(int[] Routes, double[] Shares, long[] Detours)
{
    public bool IsDrawn => Detours.Length == 0;
}

internal sealed record ServicePlan(int Station, (FactTest When, Distribution Time)[] Lines)
{
    /// <summary>What the visit looks at beside its service.</summary>
    public FactSet MoreFacts { get; init; }

    public Distribution TimeFor(FactSet facts)
    {
        foreach (var (when, time) in Lines)
        {
            if (when.Holds(facts)) return time;
        }
        throw new InvalidOperationException("No line of service holds for a vehicle: the scenario should have been refused.");
    }
}

internal static class CumulativeShares
{
    /// <summary>Added up exactly, so that a class split into two neighbours leaves all other borders where they are.</summary>
    /// <param name="addsUp">The shares are a whole: the last border is 1, also after a sum of thirds; shares of 0 behind it stay empty.</param>
    public static double[] Of(IEnumerable<decimal> shares, bool addsUp)
    {
        decimal sum = 0;
        var borders = shares.Select(share => (double)(sum += share)).ToArray();
        var last = borders[^1];
        for (var i = borders.Length - 1; addsUp && i >= 0 && borders[i] == last; i--) borders[i] = 1;
        return borders;
    }

    /// <summary>Which share a uniform number falls into; the number of shares where it is above them all.</summary>
    public static int Find(double[] borders, double u)
    {
        var index = 0;
        while (index < borders.Length && u >= borders[index]) index++;
        return index;
    }
}
