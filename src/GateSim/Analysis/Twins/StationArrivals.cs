using GateSim.Analysis.Flows;
using GateSim.Scenarios;

namespace GateSim.Analysis.Twins;

/// <summary>Where the vehicles of a station come from.</summary>
internal sealed class StationArrivals
{
    private const double Certain = 1 - 1e-9;

    public StationArrivals(Scenario scenario, int station, IReadOnlyList<Kind> kinds)
    {
        var comesBack = scenario.Classes.Select(c => c.Returns?.As).OfType<string>().ToHashSet();
        AreFromOutside = true;
        foreach (var kind in kinds)
        {
            foreach (var way in kind.Ways)
            {
                var visits = way.Stops.SelectMany((stop, i) => stop.Beside.Append(stop).Select(s => (s.Place, Is: i == 0 && way.Before.Mean == 0))).Where(v => v.Place == station).ToList();
                if (visits.Count == 0) continue;
                if (visits is [{ Is: true }]) AtStart += kind.AtStart * way.Share;
                if (kind.AtStart > 0 && way.Share < Certain) KnowsWhoWaits = false;
                if (visits is not [{ Is: true }] || comesBack.Contains(scenario.Classes[kind.Class].Name)) AreFromOutside = false;
            }
        }
        HasPlatoons = AreFromOutside && ScvOfStreams(scenario) != 1;
        ClumpsBy = scenario.Demand.Declarations is { } shared ? [.. shared.Traits.Where(t => scenario.Routes.SelectMany(r => r.Steps).Any(s => Leads(s, station, t, scenario)))] : [];
        Scv = HasPlatoons ? ScvOfStreams(scenario) : ClumpsBy.Count > 0 ? ScvOfDeclarations(scenario, station, kinds) : 1;
    }

    /// <summary>All come to it straight from outside, once.</summary>
    public bool AreFromOutside { get; }

    /// <summary>How many stand there when the run begins is not drawn.</summary>
    public bool KnowsWhoWaits { get; } = true;

    /// <summary>Vehicles that stand there when the run begins, expected.</summary>
    public double AtStart { get; }

    /// <summary>Squared coefficient of variation of the times between arrivals, as their number in a long time has it: its variance by its mean.</summary>
    public double Scv { get; }

    /// <summary>They come from outside in platoons.</summary>
    public bool HasPlatoons { get; }

    /// <summary>Traits of a declaration that decide who comes: its vehicles come to the station together.</summary>
    public IReadOnlyList<string> ClumpsBy { get; }

    private static bool Leads(Step step, int station, string trait, Scenario scenario)
    {
        var name = scenario.Stations[station].Name;
        var values = scenario.Traits.First(t => t.Name == trait).Values.Select(v => v.Name).ToList();
        var leads = (step is VisitStep v && v.Station == name) || (step is TogetherStep t && t.Stations.Contains(name));
        return leads && step.When.Literals.Any(l => values.Contains(l.Name));
    }

    // Of n vehicles of a class, declarations of m on average (geometric) send a share p to the station: the variance of their number is
    // n p (1 - p) (2m - 1), from the correlation (1 - 1/m)^k of vehicles k apart, and that of a Poisson n adds p² to each vehicle.
    private static double ScvOfDeclarations(Scenario scenario, int station, IReadOnlyList<Kind> kinds)
    {
        var (m, sum, all) = (scenario.Demand.Declarations!.Vehicles, 0.0, 0.0);
        foreach (var kind in kinds)
        {
            var p = kind.Ways.Where(w => w.Stops.Any(s => s.Place == station || s.Beside.Any(b => b.Place == station))).Sum(w => w.Share);
            var flow = p * kind.Arrivals.Sum();
            sum += flow * (((1 - p) * ((2 * m) - 1)) + p);
            all += flow;
        }
        return all == 0 ? 1 : sum / all;
    }

    private static double ScvOfStreams(Scenario scenario)
    {
        var streams = scenario.Demand.Sources.Select(s => s.Arrivals).Prepend(scenario.Demand.MainStream())
            .Select(s => (PerDay: Enumerable.Range(0, Math.Min(7, scenario.Run.Days)).Sum(day => s.ExpectedOn(scenario.Run.Start.AddDays(day))), Scv: ScvOf(s))).ToList();
        var all = streams.Sum(s => s.PerDay);
        return all == 0 ? 1 : streams.Sum(s => s.PerDay * s.Scv) / all;
    }

    // The index of dispersion of a compound Poisson process: E[X²] / E[X].
    private static double ScvOf(ArrivalPlan arrivals) =>
        arrivals is PoissonArrivals { Platoons: { } platoons } ? (double)platoons.Sizes.Sum(s => s.Share * s.Vehicles * s.Vehicles) / platoons.MeanSize : 1;
}
