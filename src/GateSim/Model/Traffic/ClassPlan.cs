using GateSim.Randomness.Distributions;
using GateSim.Scenarios;

namespace GateSim.Model.Traffic;

/// <summary>All that the vehicles of one class can meet, resolved for drawing: worked out once for a scenario, then only read.</summary>
public sealed class ClassPlan
{
    private readonly Scenario _scenario;
    private readonly VehicleClass _class;
    private readonly Facts _facts;
    private readonly Func<string, int> _stationIndex;

    public ClassPlan(Scenario scenario, VehicleClass vehicleClass, Facts facts, Func<string, int> stationIndex)
    {
        (_scenario, _class, _facts, _stationIndex) = (scenario, vehicleClass, facts, stationIndex);
        PriorityRank = scenario.Classes.Select(c => c.Priority).Where(p => p > vehicleClass.Priority).Distinct().Count();
        var route = scenario.Routes.First(r => r.Name == vehicleClass.Route);
        var stepsOfKind = new Dictionary<string, int>();
        Steps = [.. route.Steps.Select(s => Resolve(s, stepsOfKind)).OfType<StepPlan>()];
        var asked = Steps.Aggregate(UInt128.Zero, (bits, s) => bits | s.When.LookedAt | s.FactsOfServices);
        Traits = [.. scenario.Traits.Select(Resolve).Where(t => (t.AllBits & asked) != 0)];
    }

    public int PriorityRank { get; }

    /// <summary>Only those that decide something on this class's route: an undrawn trait changes no other draw.</summary>
    public IReadOnlyList<TraitPlan> Traits { get; }

    public IReadOnlyList<StepPlan> Steps { get; }

    private TraitPlan Resolve(Trait trait)
    {
        var values = _class.Traits.GetValueOrDefault(trait.Name, trait.Values);
        return new TraitPlan(trait.Name, [.. values.Select(v => _facts.BitOf(v.Name))], CumulativeShares.Of(values.Select(v => v.Share), addsUp: !trait.IsFlag));
    }

    // Steps are counted for the names of their draws even where this class can never take them, so that all classes of a route agree.
    private StepPlan? Resolve(Step step, Dictionary<string, int> stepsOfKind)
    {
        var purpose = step switch
        {
            VisitStep s => s.Station,
            TogetherStep s => string.Join(" + ", s.Stations),
            _ => "delay",
        };
        var ordinal = stepsOfKind.GetValueOrDefault(purpose);
        stepsOfKind[purpose] = ordinal + 1;
        if (_facts.For(_class, step.When) is not { } when || step.Share == 0) return null;
        return step switch
        {
            VisitStep s => new StepPlan(purpose, ordinal, when, (double)s.Share, [Service(s.Station)], null),
            TogetherStep s => new StepPlan(purpose, ordinal, when, (double)s.Share, [.. s.Stations.Select(Service)], null) { IsTogether = true },
            DelayStep s => new StepPlan(purpose, ordinal, when, (double)s.Share, [], s.Time),
            _ => throw new ArgumentException($"Unknown step {step.GetType().Name}.", nameof(step)),
        };
    }

    private ServicePlan Service(string station)
    {
        var lines = new List<(FactTest When, Distribution Time)>();
        foreach (var line in _scenario.Stations[_stationIndex(station)].Service)
        {
            if (_facts.For(_class, line.When) is { } when) lines.Add((when, line.Time));
        }
        return new ServicePlan(_stationIndex(station), [.. lines]);
    }
}

/// <param name="Shares">Cumulative; a flag has one, below which it is set.</param>
public sealed record TraitPlan(string Name, UInt128[] Bits, double[] Shares)
{
    public UInt128 AllBits { get; } = Bits.Aggregate(UInt128.Zero, (all, bit) => all | bit);
}

/// <param name="Purpose">Names the step's own draws (its share, its delay), with <paramref name="Ordinal"/> among the route's steps of that name.</param>
/// <param name="Services">One, or several together; none: a delay.</param>
public sealed record StepPlan(string Purpose, int Ordinal, FactTest When, double Share, ServicePlan[] Services, Distribution? Delay)
{
    /// <summary>Also of a single station: the vehicle then keeps no server.</summary>
    public bool IsTogether { get; init; }

    public UInt128 FactsOfServices { get; } = Services.SelectMany(s => s.Lines).Aggregate(UInt128.Zero, (bits, line) => bits | line.When.LookedAt);
}

public sealed record ServicePlan(int Station, (FactTest When, Distribution Time)[] Lines)
{
    public Distribution TimeFor(UInt128 facts)
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
    /// <param name="addsUp">The shares are a whole: the last border is 1, also after a sum of thirds.</param>
    public static double[] Of(IEnumerable<decimal> shares, bool addsUp)
    {
        decimal sum = 0;
        var borders = shares.Select(share => (double)(sum += share)).ToArray();
        if (addsUp) borders[^1] = 1;
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
