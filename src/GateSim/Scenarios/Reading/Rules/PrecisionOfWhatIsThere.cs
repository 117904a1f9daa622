using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading.Rules;

/// <summary>A precision can only be asked of a number that the results of this scenario hold.</summary>
internal static class PrecisionOfWhatIsThere
{
    public static void Check(Scenario scenario, Node tree, Desk desk)
    {
        if (scenario.Run.Replications is not ReplicationsToPrecision { Of: var of } || tree.Down("run", "replications", "of") is not { } at) return;
        var definitions = MeasureCatalogue.All.Where(m => m.Needs is not null && m.Name == of.Measure).ToList();
        if (definitions.Count == 0 || definitions.SelectMany(m => m.KeysIn(scenario)).Any(of.Names)) return;
        desk.Report(at.At, $"the results of this scenario hold no {of}: {of.Measure} needs {definitions[0].Needs}");
    }
}
