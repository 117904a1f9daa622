using GateSim.Scenarios.Reading.Forms;
using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading.Rules;

/// <summary>What must hold between the parts of a scenario; each part for itself is checked by its form.</summary>
internal static class ScenarioRules
{
    /// <param name="tree">The scenario as it was written: where problems are reported.</param>
    public static void Check(Scenario scenario, Node tree, Desk desk)
    {
        OneNameOneThing.Check(tree, desk);
        TraitsFit(scenario, tree, desk);
        ClassSharesAddUp(scenario, tree, desk);
        SourcesFitTheRun.Check(scenario, tree, desk);
        ReturnsEnd.Check(scenario, tree, desk);
        NoLimitWithinTogether.Check(scenario, tree, desk);
        SpecialServers.Check(scenario, tree, desk);
        NoRingOfRoutes.Check(scenario, tree, desk);
        NoRingOfAreas.Check(scenario, tree, desk);
        AreaNames.Check(scenario, tree, desk);
        EveryVehicleIsCovered.Check(scenario, tree, desk);
        FiguresAreThere.Check(scenario, tree, desk);
        UncertainPathsDiffer.Check(scenario, tree, desk);
    }

    private static void TraitsFit(Scenario scenario, Node tree, Desk desk)
    {
        var values = scenario.Traits.Sum(t => t.Values.Count);
        if (values <= Limits.MostTraitValues) return;
        desk.Report(tree.Down("traits")!.KeyAt,
            $"there are {values} traits and values of traits; at most {Limits.MostTraitValues} can be told apart");
    }

    private static void ClassSharesAddUp(Scenario scenario, Node tree, Desk desk)
    {
        if (tree.Down("classes") is not MappingNode classes) return;
        if (scenario.Classes.Count == 0)
        {
            desk.Report(Blame.Among(classes, classes.Entries), "there is no class of vehicles; at least one is needed");
            return;
        }
        var shares = classes.Present.Select(c => (Class: c, Share: c.Down("share"))).ToList();
        var share = new ShareForm();
        bool IsSound(Node of, Node? at) => at is null ? of is MappingNode && desk.Names.ComesWithoutShare(of.Key) : share.Reads(at, desk);
        if (!shares.TrueForAll(s => IsSound(s.Class, s.Share))) return;
        var sum = scenario.Classes.Select(c => c.Share);
        // Beside sources the main stream may be left out, and then so may the shares of it.
        if (scenario.Demand is { VehiclesPerDay: 0, Sources.Count: > 0 } && sum.All(s => s == 0)) return;
        ShareSum.Check("the classes", sum, classes, shares.Select(s => s.Share).OfType<Node>(), desk);
    }
}
