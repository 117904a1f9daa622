using GateSim.Scenarios;

namespace GateSim.Reporting.Animations;

/// <summary>Where a station or an area stands in the scheme.</summary>
/// <param name="Number">Stations are counted first, then areas.</param>
/// <param name="Band">Gates that share no place lie one under the other.</param>
/// <param name="Column">Of its band, from the home side to the neighbour's.</param>
internal sealed record Place(int Number, string Name, int Band, int Column)
{
    /// <summary>An area that any number may enter at any time is not shown: nobody waits for it.</summary>
    public static bool Limits(Scenario scenario, string area)
    {
        var plan = scenario.Areas.First(a => a.Name == area);
        return plan.Places is not null || plan.PerHour is not null || plan.PerDay is not null || !plan.Hours.IsAlways || scenario.SpecialDaysInRun.Any(d => d.ConcernsArea(area));
    }
}
