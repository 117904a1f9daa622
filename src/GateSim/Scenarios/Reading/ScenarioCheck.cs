using GateSim.Randomness.Distributions;
using GateSim.Scenarios.Reading.Forms;
using GateSim.Scenarios.Reading.Rules;
using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading;

/// <summary>A scenario that was made of records is held against the rules of files: it is written in the language, and read again.</summary>
internal static class ScenarioCheck
{
    /// <summary>The same scenario, with what follows from something else set right (the servers of a station that has groups).</summary>
    /// <exception cref="ScenarioException">With everything that is wrong, each at the path of its key.</exception>
    public static Scenario Of(Scenario scenario)
    {
        var misshapen = Shapes(scenario).ToList();
        if (misshapen.Count > 0) throw new ScenarioException(misshapen);
        var desk = new Desk(DistributionKinds.All);
        var tree = PathTree.Of(ScenarioForm.Whole.Write(scenario), desk);
        desk.Names = ScenarioNames.Of(tree);
        var read = ScenarioForm.Whole.Read(tree, desk);
        ScenarioRules.Check(read, tree, desk);
        return desk.Count == 0 ? read : throw new ScenarioException(desk.Problems);
    }

    /// <summary>What could not even be written.</summary>
    private static IEnumerable<Problem> Shapes(Scenario scenario)
    {
        var streams = scenario.Demand.Sources.Select(s => (Path: $"demand.sources.{s.Name}", Arrivals: s.Arrivals as PoissonArrivals))
            .Prepend(("demand", scenario.Demand.MainStream()));
        foreach (var (path, arrivals) in streams)
        {
            if (arrivals is { DayFactors.Count: not 7 and var days })
                yield return new($"{path}.dayOfWeek", $"there are {days} factors, not 7, Monday first");
            if (arrivals is { Hours: WeightedHours { Weights.Count: not 24 and var hours } })
                yield return new($"{path}.hourOfDay", $"there are {hours} weights, not 24");
        }
        var opening = scenario.Stations.Select(s => (Path: $"stations.{s.Name}.hours", s.Hours))
            .Concat(scenario.Areas.Select(a => (Path: $"areas.{a.Name}.hours", a.Hours)));
        foreach (var (path, hours) in opening)
        {
            if (hours is { Days.Count: not 7 and var days }) yield return new(path, $"there are {days} days, not 7, Monday first");
        }
        foreach (var trait in scenario.Traits.Where(t => t.IsFlag && (t.Values.Count != 1 || t.Values[0].Name != t.Name)))
            yield return new($"traits.{trait.Name}", "a flag has one value, of its own name");
    }
}
