using GateSim.Scenarios;

namespace GateSim.Reporting.Animations;

/// <summary>The ways from place to place that a class of vehicles can go, read off its routes. Stations are counted first, then areas.</summary>
internal sealed class Passages
{
    private readonly Scenario _scenario;
    private readonly Dictionary<string, Route> _routes;
    private readonly HashSet<string> _walked = [];
    private readonly List<(int From, int To)> _ways = [];

    private Passages(Scenario scenario)
    {
        _scenario = scenario;
        _routes = scenario.Routes.ToDictionary(r => r.Name);
    }

    /// <summary>From −1: where it comes from; to −1: where it goes. Each way once, in the order of the routes.</summary>
    public static IReadOnlyList<(int From, int To)> Of(Scenario scenario, VehicleClass vehicle)
    {
        var passages = new Passages(scenario);
        passages.Walk(vehicle.Route, [new Stop([-1], Condition.Always, IsCertain: true)]);
        return [.. passages._ways.Distinct()];
    }

    /// <param name="before">Where a vehicle can have been last: up to the last stop that none leaves out.</param>
    private void Walk(string route, IReadOnlyList<Stop> before)
    {
        if (!_walked.Add($"{route}: {string.Join(' ', before)}")) return;
        foreach (var step in _routes[route].Steps)
        {
            if (step is ForkStep fork)
            {
                foreach (var next in fork.Fork.Routes) Walk(next, before);
                if (fork.When.Literals.Count == 0 && fork.Share == 1) return;
                continue;
            }
            if (PlacesOf(step) is not { Count: > 0 } places) continue;
            var stop = new Stop(places, step.When, step.When.Literals.Count == 0 && step.Share == 1);
            Connect(before, stop);
            before = After(before, stop);
            if (step.Otherwise is { } otherwise) Walk(otherwise, before);
        }
        Connect(before, new Stop([-1], Condition.Always, IsCertain: true));
    }

    private static IReadOnlyList<Stop> After(IReadOnlyList<Stop> before, Stop stop) => stop.IsCertain ? [stop] : [.. before, stop];

    private void Connect(IReadOnlyList<Stop> before, Stop stop)
    {
        foreach (var last in before.Where(b => CanBothHold(b.When, stop.When)))
        {
            foreach (var from in last.Places)
            {
                foreach (var to in stop.Places) _ways.Add((from, to));
            }
        }
    }

    private IReadOnlyList<int> PlacesOf(Step step) => step switch
    {
        VisitStep visit => [Station(visit.Station)],
        TogetherStep together => [.. together.Stations.Select(Station)],
        EnterStep enter when Place.Limits(_scenario, enter.Area) => [_scenario.Stations.Count + _scenario.Areas.ToList().FindIndex(a => a.Name == enter.Area)],
        _ => [],
    };

    private int Station(string name) => _scenario.Stations.ToList().FindIndex(s => s.Name == name);

    private bool CanBothHold(Condition one, Condition other) => !one.Literals.Any(a => other.Literals.Any(b => Contradict(a, b)));

    private bool Contradict(Literal one, Literal other) => one.Name == other.Name
        ? one.Negated != other.Negated
        : !one.Negated && !other.Negated && _scenario.Traits.Any(t => !t.IsFlag && t.Values.Any(v => v.Name == one.Name) && t.Values.Any(v => v.Name == other.Name));

    private sealed record Stop(IReadOnlyList<int> Places, Condition When, bool IsCertain)
    {
        public override string ToString() => $"{string.Join('+', Places)}({When})";
    }
}
