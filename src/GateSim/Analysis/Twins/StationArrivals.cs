using GateSim.Analysis.Flows;
using GateSim.Scenarios;

namespace GateSim.Analysis.Twins;

/// <summary>Where the vehicles of a station come from.</summary>
internal sealed class StationArrivals
{
    public StationArrivals(Scenario scenario, int station, IReadOnlyList<Kind> kinds)
    {
        var comesBack = scenario.Classes.Select(c => c.Returns?.As).OfType<string>().ToHashSet();
        AreFromOutside = true;
        foreach (var kind in kinds)
        {
            foreach (var way in kind.Ways)
            {
                var visits = way.Stops.SelectMany((stop, i) => stop.Beside.Append(stop).Select(s => (s.Place, Is: i == 0 && way.Before == 0))).Where(v => v.Place == station).ToList();
                if (visits.Count == 0) continue;
                if (visits is [{ Is: true }]) AtStart += kind.AtStart * way.Share;
                if (visits is not [{ Is: true }] || comesBack.Contains(scenario.Classes[kind.Class].Name)) AreFromOutside = false;
            }
        }
        Scv = AreFromOutside ? ScvOfStreams(scenario) : 1;
    }

    /// <summary>All come to it straight from outside, once.</summary>
    public bool AreFromOutside { get; }

    /// <summary>Vehicles that stand there when the run begins, expected.</summary>
    public double AtStart { get; }

    /// <summary>Squared coefficient of variation of the times between arrivals: platoons as in the long run, else Poisson.</summary>
    public double Scv { get; }

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
