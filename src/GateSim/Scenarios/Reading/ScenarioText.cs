using GateSim.Scenarios.Reading.Forms;
using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading;

/// <summary>Scenarios as they are written.</summary>
public static class ScenarioText
{
    /// <summary>
    /// The scenario in its own language, complete: nothing is extended, every default is spelled out (where there is a word for it: limited
    /// <c>room</c>, <c>breakdowns</c> and <c>platoons</c>, for example, have none). It reads back as the same scenario.
    /// </summary>
    public static string Of(Scenario scenario) => NodeText.Of((MappingNode)ScenarioForm.Whole.Write(scenario));
}
