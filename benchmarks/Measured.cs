using GateSim.Experiments;
using GateSim.Kernel;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Benchmarks;

/// <summary>Gate-1 run in this process, and how long the processor took for it.</summary>
internal static class Measured
{
    private static readonly Scenario Gate1 = ScenarioFile.Read(Path.Combine(AppContext.BaseDirectory, "gate-1.yaml"), []);

    /// <param name="times">So many times the vehicles, and the servers.</param>
    public static Scenario Gate(int days, int replications, int times = 1) => Gate1 with
    {
        Run = Gate1.Run with { Days = days, Replications = new FixedReplications(replications) },
        Demand = Gate1.Demand with { VehiclesPerDay = times * Gate1.Demand.VehiclesPerDay },
        Stations = [.. Gate1.Stations.Select(s => s with { Servers = StaffPlan.Always(times * s.Servers.Most) })],
    };

    /// <summary>Seconds of the processor: other work on the machine then costs all that is measured about the same.</summary>
    public static (ExperimentResult Result, double Seconds) Run(Scenario scenario, Engine? engine)
    {
        var before = Environment.CpuUsage.TotalTime;
        var result = new Experiment(scenario) { Threads = 1, Engine = engine }.Run(CancellationToken.None);
        return (result, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
    }

    /// <summary>The hand-written loop.</summary>
    public static (long Vehicles, double Mean, double Seconds) ByHand(int replications)
    {
        var before = Environment.CpuUsage.TotalTime;
        var runs = Enumerable.Range(1, replications).Select(seed => new HandWrittenLoop(seed).Run()).ToList();
        return (runs.Sum(r => r.Vehicles), runs.Average(r => r.MeanClearance), (Environment.CpuUsage.TotalTime - before).TotalSeconds);
    }
}
