using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading.Rules;

/// <summary>Results name areas where they name stations: none has the name of the other.</summary>
internal static class AreaNames
{
    public static void Check(Scenario scenario, Node tree, Desk desk)
    {
        foreach (var area in scenario.Areas.Where(a => scenario.Stations.Any(s => s.Name == a.Name)))
        {
            var (first, second) = (tree.Down("areas", area.Name)!, tree.Down("stations", area.Name));
            desk.Report(first.KeyAt.Source.Rank >= second?.KeyAt.Source.Rank ? first.KeyAt : second!.KeyAt,
                $"{Quoted.Of(area.Name)} is a station and an area; results could not tell them apart");
        }
    }
}
