using GateSim.Model.Areas;
using GateSim.Model.Traffic;
using GateSim.Scenarios;

namespace GateSim.Model.Measures;

/// <summary>From coming to an area to being let in.</summary>
internal sealed class AreaWaitingTime(GatePlan plan, int area) : TimesByClass(plan, MeasureCatalogue.AreaWaitingTime, [.. plan.Classes.Select(_ => new Statistics.Tally())], plan.Scenario.Areas[area].Name)
{
    public override int? Area => area;

    public override void LetIn(Area at, Visit visit)
    {
        if (visit.Vehicle.IsTallied) ByClass[visit.Vehicle.Class].Add(visit.StartedAt - visit.JoinedAt);
    }
}
