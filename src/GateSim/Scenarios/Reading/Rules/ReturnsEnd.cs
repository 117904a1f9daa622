using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading.Rules;

/// <summary>A vehicle that has come back does not come back again.</summary>
internal static class ReturnsEnd
{
    public static void Check(Scenario scenario, Node tree, Desk desk)
    {
        var returning = scenario.Classes.Where(c => c.Returns is not null).Select(c => c.Name).ToHashSet();
        foreach (var vehicleClass in scenario.Classes.Where(c => c.Returns is { } r && returning.Contains(r.As)))
        {
            var asClass = tree.Down("classes", vehicleClass.Name, "returns", "as")!;
            desk.Report(Blame.Later(asClass, tree.Down("classes", vehicleClass.Returns!.As, "returns")),
                $"vehicles come back as {Quoted.Of(vehicleClass.Returns.As)}, whose vehicles come back themselves; "
                + "one that has come back does not come again");
        }
    }
}
