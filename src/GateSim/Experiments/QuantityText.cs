using GateSim.Randomness.Distributions;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;
using GateSim.Scenarios.Reading.Forms;
using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Experiments;

/// <summary>Numbers of the results as a command line names them.</summary>
public static class QuantityText
{
    /// <param name="text"><c>clearance-time/p95</c>, as <c>replications: of</c> takes it; a measure alone (<c>clearance-time</c>) stands for its first statistic.</param>
    /// <param name="option">By which it was given, for errors: <c>--of</c>.</param>
    /// <exception cref="ScenarioException">The scenario's results have no such number; the nearest one is offered.</exception>
    public static Quantity Read(string text, Scenario scenario, string option)
    {
        var place = new Place(new Source($"{option} {Quoted.Short(text)}", "", 0, IsOption: true), 0, 0);
        var desk = new Desk(DistributionKinds.All) { Names = ScenarioNames.Of(scenario) };
        var whole = MeasureCatalogue.All.FirstOrDefault(m => m.Name == text && m.OfGate && m.IsIn(scenario)) is { } measure ? $"{text}/{measure.Statistics[0]}" : text;
        var name = new StatisticForm().Read(new ScalarNode(whole) { At = place }, desk);
        return desk.Count == 0 ? new Quantity([name]) : throw new ScenarioException(desk.Problems);
    }
}
