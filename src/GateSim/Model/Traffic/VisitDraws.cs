using GateSim.Randomness;
using GateSim.Scenarios;

namespace GateSim.Model.Traffic;

/// <summary>Completes the visits of a vehicle where a station asks for more than a service. By station and which visit to it, as services.</summary>
internal sealed class VisitDraws(GatePlan plan, Func<string, DrawStream> streamFor)
{
    private readonly DrawStream?[] _lanes = Streams(plan, streamFor, "lane", s => s.Choice == ServerChoice.Random);
    private readonly DrawStream?[] _afters = Streams(plan, streamFor, "after", s => s.After.Count > 0);
    private readonly int[] _visits = new int[plan.Scenario.Stations.Count];

    private static DrawStream?[] Streams(GatePlan plan, Func<string, DrawStream> streamFor, string purpose, Func<StationPlan, bool> draws) =>
        [.. plan.Scenario.Stations.Select(s => draws(s) ? streamFor($"{purpose} {s.Name}") : null)];

    /// <param name="vehicle">Its visits are there already; those that it has made draw the same again.</param>
    public void Make(Vehicle vehicle)
    {
        var plans = plan.Classes[vehicle.Class].Visits;
        Array.Clear(_visits);
        for (var i = 0; i < vehicle.LegCount; i++)
        {
            ref readonly var leg = ref vehicle.LegAt(i);
            if (leg.Kind is not (LegKind.Visit or LegKind.Together)) continue;
            foreach (var visit in vehicle.VisitsOf(leg))
            {
                var ordinal = _visits[visit.Station]++;
                if (plans[visit.Station] is { } visitPlan) Make(visit, visitPlan, vehicle.Number, ordinal, vehicle.Facts);
            }
        }
    }

    private void Make(Visit visit, VisitPlan visitPlan, long number, int ordinal, UInt128 facts)
    {
        if (visitPlan.DrawsLane) visit.LaneDraw = _lanes[visit.Station]!.Uniform(number, ordinal);
        if (visitPlan.After.For(facts) is { } after) visit.AfterTicks = after.Ticks(_afters[visit.Station]!.Uniform(number, ordinal));
    }
}
