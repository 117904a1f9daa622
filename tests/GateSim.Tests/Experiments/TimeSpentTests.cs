using GateSim.Experiments;
using GateSim.Kernel;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Tests.Experiments;

/// <summary>What pictures need beyond the measures: the queue over the run, and where time goes.</summary>
public class TimeSpentTests
{
    // Two vehicles come at six; the only lane opens at eight and takes a minute for each. Driving on takes five.
    private static Scenario Gate()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "log.csv"), "arrival,class\n2025-06-16 06:00:00,fruit\n2025-06-16 06:00:00,other\n");
            var path = Path.Combine(folder.FullName, "gate.yaml");
            File.WriteAllText(path, """
                name: Two vehicles
                run: { start: 2025-06-16, days: 3, replications: 2 }
                demand: { sources: { log: { trace: log.csv } } }
                classes: { fruit: { share: 50%, route: through }, other: { share: 50%, route: through } }
                stations: { lanes: { servers: 1, service: constant(1 min), hours: "08:00-20:00" } }
                routes: { through: [lanes, delay: constant(5 min)] }
                """);
            return ScenarioFile.Read(path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static ExperimentResult Run(Scenario scenario, Engine? engine = null) =>
        new Experiment(scenario) { Threads = 1, Engine = engine }.Run(CancellationToken.None);

    [Fact]
    public void Each_class_has_its_waiting_and_what_closed_hours_have_of_it_is_known()
    {
        var result = Run(Gate());

        Assert.Equal([("fruit", 2L), ("other", 2L)], result.TimeSpent.Select(t => (t.Class, t.Cleared)));
        Assert.Equal([126.0, 127], result.TimeSpent.Select(t => t.Clearance));
        Assert.Equal([120.0, 121], result.TimeSpent.Select(t => t.Waiting));
        Assert.Equal([120.0, 121], result.TimeSpent.Select(t => t.AtStations[0]));
        Assert.Equal(240.0 / 241, result.Stations[0].WaitingWhileClosed, 9);
    }

    [Fact]
    public void The_queue_over_the_run_is_the_mean_in_each_of_its_hours()
    {
        var queue = Run(Gate()).Stations[0].QueueOverRun;

        Assert.Equal(72, queue.Count);
        Assert.Equal([0.0, 2, 2, 1.0 / 60, 0], queue.Skip(5).Take(5), (a, b) => Math.Abs(a - b) < 1e-9);
        Assert.Equal(4 + (1.0 / 60), queue.Sum(), 9);
    }

    [Fact]
    public void Events_and_station_by_station_give_the_same()
    {
        var scenario = Written.Lanes(2, "exponential(3 min)", 700, days: 3, replications: 3);
        var (events, recursion) = (Run(scenario, Engine.Events), Run(scenario, Engine.Recursion));

        Assert.Equal(events.Stations[0].QueueOverRun, recursion.Stations[0].QueueOverRun);
        Assert.Equal(events.TimeSpent.Select(t => (t.Class, t.Cleared, t.Clearance, t.Waiting, t.AtStations[0])), recursion.TimeSpent.Select(t => (t.Class, t.Cleared, t.Clearance, t.Waiting, t.AtStations[0])));
        Assert.Equal(events.ClearanceMeans, recursion.ClearanceMeans);
        Assert.NotEqual(0, events.TimeSpent[0].AtStations[0]);
    }

    [Fact]
    public void The_means_of_the_replications_have_the_mean_of_the_estimate()
    {
        var result = Run(Written.Lanes(2, "exponential(3 min)", 700, days: 3, replications: 5));

        Assert.Equal(5, result.ClearanceMeans.Count);
        Assert.Equal(result.Find("clearance-time", "mean").Mean!.Value, result.ClearanceMeans.Average(), 9);
    }
}
