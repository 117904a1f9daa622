using System.Text;
using GateSim.Experiments;
using GateSim.Experiments.Sweeps;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Web.Plans;

/// <summary>What an answer depends on, and all that it says of it: the scenario with its names, and what is in the files that it reads.</summary>
internal static class ScenarioKey
{
    public static string Of(Scenario scenario) => ContentHash.Of(Encoding.UTF8.GetBytes($"{ScenarioText.Of(scenario)}\n{PointKey.TextOf(scenario)}"));
}
