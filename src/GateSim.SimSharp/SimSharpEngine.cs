using GateSim.Kernel;

namespace GateSim.SimSharp;

/// <summary>Runs replications on SimSharp: <c>new Experiment(scenario) { Engine = SimSharpEngine.Instance }</c>.</summary>
public static class SimSharpEngine
{
    public static Engine Instance { get; } = new("simsharp", () => new SimSharpClock());
}
