using GateSim.Randomness;
using GateSim.Scenarios;

namespace GateSim.Model.Traffic;

/// <summary>Completes the visits of a vehicle where a station asks for more than a service. By station and which visit to it, as services.</summary>
internal sealed class VisitDraws(GatePlan plan, Func<string, DrawStream> streamFor)
{
    private readonly DrawStream?[] _lanes = Streams(plan, streamFor, "lane", s => s.Choice == ServerChoice.Random);
    private readonly DrawStream?[] _afters = Streams(plan, streamFor, "after", s => s.After.Count > 0);
    private readonly DrawStream?[] _patiences = Streams(plan, streamFor, "patience", s => s.Patience.Count > 0);
    private readonly DrawStream?[] _areaPatiences = [.. plan.Scenario.Areas.Select(a => a.Patience is null ? null : streamFor($"patience {a.Name}"))];
    private readonly int[] _visits = new int[plan.Scenario.Stations.Count];
    private readonly int[] _entries = new int[plan.Scenario.Areas.Count];

    /// <summary>Whether any visit of the scenario has more than a service.</summary>
    public static bool AreIn(GatePlan plan) => plan.Classes.Any(c => c.Visits.Any(v => v is not null)) || plan.Scenario.Areas.Any(a => a.Patience is not null);

    private static DrawStream?[] Streams(GatePlan plan, Func<string, DrawStream> streamFor, string purpose, Func<StationPlan, bool> draws) =>
        [.. plan.Scenario.Stations.Select(s => draws(s) ? streamFor($"{purpose} {s.Name}") : null)];

    /// <param name="vehicle">Its visits are there already; those that it has made draw the same again.</param>
    public void Make(Vehicle vehicle)
    {
        var plans = plan.Classes[vehicle.Class].Visits;
        Array.Clear(_visits);
        Array.Clear(_entries);
        for (var i = 0; i < vehicle.LegCount; i++)
        {
            ref readonly var leg = ref vehicle.LegAt(i);
            vehicle.NewNeedsAt(i) = leg.Kind == LegKind.Enter ? NeedsOfEntry(leg.Place, vehicle.Number)
                : leg.IsService && plans[leg.Place] is { } visitPlan ? Needs(leg.Place, visitPlan, vehicle.Number, _visits[leg.Place]++, vehicle.Facts)
                : VisitNeeds.None;
        }
    }

    private VisitNeeds NeedsOfEntry(int area, long number) => _areaPatiences[area] is not { } stream ? VisitNeeds.None
        : VisitNeeds.None with { PatienceTicks = plan.Scenario.Areas[area].Patience!.Ticks(stream.Uniform(number, _entries[area]++)) };

    private VisitNeeds Needs(int station, VisitPlan visitPlan, long number, int ordinal, FactSet facts) => new(
        visitPlan.After.For(facts)?.Ticks(_afters[station]!.Uniform(number, ordinal)) ?? 0,
        visitPlan.Patience.For(facts)?.Ticks(_patiences[station]!.Uniform(number, ordinal)) ?? Visit.EndlessPatience,
        visitPlan.Groups.Length > 0 ? visitPlan.GroupFor(facts) : 0,
        visitPlan.DrawsLane ? _lanes[station]!.Uniform(number, ordinal) : 0);
}
