using GateSim.Randomness;

namespace GateSim.Model.Traffic;

/// <summary>The draws of one population of vehicles (those that arrive, or those that wait at the start) in one replication.</summary>
internal sealed class Draws
{
    private readonly GatePlan _plan;
    private readonly DrawStream _class;
    private readonly DrawStream[] _services;
    private readonly int[] _visits; // by station: how many the vehicle at hand has made there
    private readonly ClassDraws[] _classes;

    private readonly record struct ClassDraws(ClassPlan Plan, DrawStream[] Traits, StepDraws[] Steps);

    private readonly record struct StepDraws(StepPlan Plan, DrawStream? Share, DrawStream? Delay);

    public Draws(GatePlan plan, RandomStreams streams, string population)
    {
        _plan = plan;
        var named = new Dictionary<string, DrawStream>();
        DrawStream For(string purpose)
        {
            if (!named.TryGetValue(purpose, out var stream)) named.Add(purpose, stream = streams.For(purpose + population));
            return stream;
        }
        _class = For("class");
        _services = [.. plan.Scenario.Stations.Select(s => For($"service {s.Name}"))];
        _visits = new int[_services.Length];
        _classes = [.. plan.Classes.Select(c => new ClassDraws(
            c,
            [.. c.Traits.Select(t => For($"trait {t.Name}"))],
            [.. c.Steps.Select(s => new StepDraws(s, s.Share < 1 ? For($"share {s.Purpose}") : null, s.Delay is null ? null : For("delay")))]))];
    }

    public int Class(long number) => _plan.ClassBorders.Length == 1 ? 0 : CumulativeShares.Find(_plan.ClassBorders, _class.Uniform(number));

    public void Make(Vehicle vehicle, long number, int vehicleClass, long arrives)
    {
        ref readonly var draws = ref _classes[vehicleClass];
        vehicle.Begin(number, vehicleClass, draws.Plan.PriorityRank, arrives);
        var facts = Facts(draws, number);
        var steps = draws.Steps;
        for (var i = 0; i < steps.Length; i++)
        {
            ref readonly var step = ref steps[i];
            var plan = step.Plan;
            if (!plan.When.Holds(facts)) continue;
            if (step.Share is not null && step.Share.Uniform(number, plan.Ordinal) >= plan.Share) continue;
            if (step.Delay is not null)
            {
                vehicle.AddDelay(plan.Delay!.Ticks(step.Delay.Uniform(number, plan.Ordinal)));
                continue;
            }
            var services = plan.Services;
            if (!plan.IsTogether)
            {
                vehicle.AddVisit(services[0].Station, Service(services[0], number, facts));
                continue;
            }
            vehicle.BeginTogether();
            foreach (var service in services) vehicle.AddToTogether(service.Station, Service(service, number, facts));
        }
        foreach (var step in steps)
        {
            foreach (var service in step.Plan.Services) _visits[service.Station] = 0;
        }
    }

    private long Service(ServicePlan service, long number, UInt128 facts) =>
        service.TimeFor(facts).Ticks(_services[service.Station].Uniform(number, _visits[service.Station]++));

    private static UInt128 Facts(in ClassDraws draws, long number)
    {
        UInt128 facts = 0;
        for (var i = 0; i < draws.Traits.Length; i++)
        {
            var trait = draws.Plan.Traits[i];
            var value = CumulativeShares.Find(trait.Shares, draws.Traits[i].Uniform(number));
            if (value < trait.Bits.Length) facts |= trait.Bits[value];
        }
        return facts;
    }
}
