using GateSim.Model;
using GateSim.Model.Traffic;
using GateSim.Randomness.Distributions;

namespace GateSim.Analysis.Flows;

/// <summary>
/// All ways that vehicles of one kind can take, each with its share, worked out trait by trait as the steps ask for them. What depends on the
/// state of the gate is not known here: nobody is turned away or gives up, and where the driver chooses by the wait, all routes are alike.
/// </summary>
internal sealed class Itineraries
{
    private const double Rare = 1e-5;
    private const double GoldenPart = 0.6180339887498949;

    private readonly GatePlan _plan;
    private readonly ClassPlan _class;
    private readonly Dictionary<string, List<(Way Way, double Share)>> _ways = [];
    private double _pick;

    private Itineraries(GatePlan plan, int vehicleClass) => (_plan, _class) = (plan, plan.Classes[vehicleClass]);

    /// <param name="known">Traits that are not drawn.</param>
    public static IReadOnlyList<Itinerary> Of(GatePlan plan, int vehicleClass, FactTest known = default)
    {
        var all = new Itineraries(plan, vehicleClass);
        all.Follow(0, 0, known.LookedAt, known.Wanted, 1, new Way(default, []));
        return [.. all._ways.Values.Select(Together)];
    }

    // One way so far: what it takes to the first stop, and its stops. Never changed once made, as several ways may begin alike.
    private sealed record Way(Span Before, IReadOnlyList<Stop> Stops)
    {
        public Way Later(Span time) => Stops.Count == 0
            ? this with { Before = Before.Then(time) }
            : this with { Stops = [.. Stops.SkipLast(1), Stops[^1] with { Then = Stops[^1].Then.Then(time) }] };

        public Way At(Stop stop) => this with { Stops = [.. Stops, stop] };
    }

    private void Follow(int route, int step, FactSet decided, FactSet facts, double share, Way way)
    {
        if (share <= 0) return;
        if (step == _class.Routes[route].Steps.Length)
        {
            Arrive(share, way);
            return;
        }
        var plan = _class.Routes[route].Steps[step];
        if (Undecided(plan, decided, facts) is { } trait)
        {
            Split(share, Values(trait), (value, part) => Follow(route, step, decided | trait.AllBits, facts | value, part, way));
            return;
        }
        if (!plan.When.Holds(facts))
        {
            Follow(route, step + 1, decided, facts, share, way);
            return;
        }
        Split(share, [(true, plan.Share), (false, 1 - plan.Share)], (taken, part) =>
        {
            if (!taken) Follow(route, step + 1, decided, facts, part, way);
            else if (plan.Fork is { } fork) Split(part, Branches(fork), (to, branch) => Follow(to, 0, decided, facts, branch, way));
            else Follow(route, step + 1, decided, facts, part, Take(plan, facts, way));
        });
    }

    private Way Take(StepPlan step, FactSet facts, Way way)
    {
        switch (step.Kind)
        {
            case LegKind.Delay: return way.Later(SpanOf(step.Delay!));
            case LegKind.Enter: return way.At(new Stop(_plan.Scenario.Stations.Count + step.Area, default, default, []));
            case LegKind.Visit or LegKind.Together:
                var stops = step.Services.Select(s => StopFor(s, facts)).OrderBy(s => s.Then.Mean).ToList();
                return way.At(stops[^1] with { Beside = stops[..^1] });
            default: return way;
        }
    }

    private Stop StopFor(ServicePlan service, FactSet facts)
    {
        var time = SpanOf(service.TimeFor(facts));
        var after = _class.Visits[service.Station]?.After.For(facts);
        return new Stop(service.Station, after is null ? time : time.Then(SpanOf(after)), time, []);
    }

    private static Span SpanOf(Distribution time)
    {
        var mean = time.Mean / TimeSpan.TicksPerMinute;
        return Span.Of(mean, mean * time.Cv * mean * time.Cv);
    }

    /// <summary>The first trait that decides about a step and is not known yet.</summary>
    private TraitPlan? Undecided(StepPlan step, FactSet decided, FactSet facts)
    {
        var asked = step.When.LookedAt;
        // What its services look at is asked only of those that take the step.
        if ((asked & ~decided).IsEmpty && step.When.Holds(facts)) asked |= step.FactsOfServices;
        return _class.Traits.FirstOrDefault(t => !(t.AllBits & asked & ~decided).IsEmpty);
    }

    private static IEnumerable<(FactSet Value, double Share)> Values(TraitPlan trait)
    {
        var before = 0.0;
        for (var i = 0; i < trait.Shares.Length; i++)
        {
            yield return (i < trait.Bits.Length ? trait.Bits[i] : FactSet.None, trait.Shares[i] - before);
            before = trait.Shares[i];
        }
        if (before < 1) yield return (FactSet.None, 1 - before);
    }

    private static IEnumerable<(int Route, double Share)> Branches(ForkPlan fork)
    {
        if (!fork.IsDrawn) return fork.Routes.Select(r => (r, 1.0 / fork.Routes.Length));
        return fork.Routes.Zip(fork.Shares, (route, border) => (route, border)).Select((b, i) => (b.route, b.border - (i == 0 ? 0 : fork.Shares[i - 1])));
    }

    /// <summary>Goes every way by its share; where few are left, all of them go one way, and the next few another (Weyl's sequence), so that
    /// the number of ways stays small and the shares stay right.</summary>
    private void Split<T>(double share, IEnumerable<(T Value, double Share)> ways, Action<T, double> go)
    {
        if (share >= Rare)
        {
            foreach (var (value, part) in ways) go(value, share * part);
            return;
        }
        _pick = (_pick + GoldenPart) % 1;
        var border = 0.0;
        (T Value, double Share)[] all = [.. ways.Where(w => w.Share > 0)];
        foreach (var (value, part) in all)
        {
            border += part;
            if (_pick >= border && !Equals(value, all[^1].Value)) continue;
            go(value, share);
            return;
        }
    }

    private void Arrive(double share, Way way)
    {
        var key = string.Join(' ', way.Stops.Select(s => s.Name));
        if (!_ways.TryGetValue(key, out var alike)) _ways.Add(key, alike = []);
        alike.Add((way, share));
    }

    private static Itinerary Together(List<(Way Way, double Share)> alike)
    {
        var share = alike.Sum(w => w.Share);
        return new Itinerary(
            share,
            Span.MeanOf(alike.Select(w => (w.Way.Before, w.Share / share))),
            [.. alike[0].Way.Stops.Select((_, i) => Stop.MeanOf([.. alike.Select(w => (w.Way.Stops[i], w.Share / share))]))]);
    }
}
