using GateSim.Experiments;
using GateSim.Reporting.Crossings;
using GateSim.Reporting.Results;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Reporting.Tests.Crossings;

/// <summary>Runs a scenario into a folder of its own, with its crossings, and reads what was written.</summary>
internal sealed class WrittenCrossings : IDisposable
{
    /// <summary>
    /// One lane, two minutes a vehicle; then one bay that takes ten and has no room. Three are there at the start; the third gives up after
    /// three minutes at the lane.
    /// </summary>
    public const string OnPaper = """
        name: On paper
        run: { start: 2025-06-16, days: 1, replications: 1 }
        demand: { vehiclesPerDay: 0, waitingAtStart: { goods: 2, hasty: 1 } }
        traits: { heavy: 100%, channel: { green: 0%, red: 100% } }
        classes:
          goods: { share: 50%, route: full }
          hasty: { share: 50%, route: full }
        stations:
          lanes: { servers: 1, service: constant(2 min), patience: [{ when: hasty, time: constant(3 min) }, { time: constant(100 days) }] }
          bays: { servers: 1, room: 0, service: constant(10 min) }
        routes:
          full: [lanes, { visit: bays, when: [goods, red, heavy] }]
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("gatesim").FullName;

    public WrittenCrossings(string scenario, TableFormat? vehicles, EventFormat? events, int threads = 1)
    {
        File.WriteAllText(PathOf("scenario.yaml"), scenario);
        Scenario = ScenarioFile.Read(PathOf("scenario.yaml"));
        using var folder = ResultFolder.Prepare(PathOf("results"));
        ExperimentResult result;
        using (var files = new CrossingFiles(folder, Scenario, vehicles, events, "0.0"))
        {
            result = new Experiment(Scenario) { Threads = threads, Crossings = files.Log }.Run(CancellationToken.None);
            files.Complete();
        }
        folder.Commit(new RunManifest(result, "0.0", []));
    }

    public Scenario Scenario { get; }

    public IEnumerable<string> Files => Directory.EnumerateFiles(PathOf("results")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);

    public string ResultOf(string file) => PathOf(Path.Combine("results", file));

    public string Text(string file) => File.ReadAllText(ResultOf(file));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string PathOf(string file) => Path.Combine(_folder, file);
}
