using GateSim.Experiments;
using GateSim.Experiments.Designs;
using GateSim.Experiments.Sweeps;
using GateSim.Scenarios.Reading;
using GateSim.Tests.Scenarios;

namespace GateSim.Tests.Experiments.Sweeps;

public sealed class SweepRunTests : IDisposable
{
    private static readonly Design Lanes = Design.Grid([Factor.Read("stations.lanes.servers=1..3")]);
    private readonly TemporaryGate _gate = new();

    public void Dispose() => _gate.Dispose();

    private SweepPlan Plan(Design? design = null, string version = "1", params string[] sets)
    {
        _gate.Write("gate.yaml", "extends: tiny.yaml\nrun: { days: 2, replications: 3 }\n");
        return SweepPlan.Read(new Case(Path.Combine(_gate.Folder, "gate.yaml"), sets, null), c => c.Read(), design ?? Lanes, [], version);
    }

    private PointStore Store(string name = "points", params string[] others) => new(Path.Combine(_gate.Folder, name), [.. others.Select(o => Path.Combine(_gate.Folder, o))]);

    private static List<int> Run(SweepPlan plan, PointStore store, int threads = 1, int[]? numbers = null)
    {
        List<int> run = [];
        new SweepRun(plan, store, threads).Run(numbers ?? [1, 2, 3], (point, _) => run.Add(point.Point.Number), CancellationToken.None);
        return run;
    }

    [Fact]
    public void Only_what_is_not_finished_is_run()
    {
        Assert.Equal([2], Run(Plan(), Store(), numbers: [2]));
        Assert.Equal([1, 3], Run(Plan(), Store()));
        Assert.Empty(Run(Plan(), Store()));
    }

    [Fact]
    public void Another_scenario_another_number_of_replications_and_another_version_are_run_anew()
    {
        Run(Plan(), Store());
        Assert.Equal([1, 2, 3], Run(Plan(sets: "run.seed=99"), Store()));
        Assert.Equal([1, 2, 3], Run(Plan(sets: "run.replications=2"), Store()));
        Assert.Equal([1, 2, 3], Run(Plan(version: "2"), Store()));
    }

    [Fact]
    public void Points_of_other_folders_are_taken_over()
    {
        Run(Plan(), Store("one"), numbers: [1]);
        Run(Plan(), Store("two"), numbers: [3]);
        var all = Store("all", "one", "two");

        Assert.Equal([2], Run(Plan(), all));
        Assert.True(SweepResult.Of(Plan(), all).IsWhole);
    }

    [Fact]
    public void The_files_are_the_same_on_any_number_of_threads()
    {
        Run(Plan(), Store("one"), threads: 1);
        Run(Plan(), Store("many"), threads: 9);
        foreach (var file in Directory.GetFiles(Path.Combine(_gate.Folder, "one")))
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(_gate.Folder, "many", Path.GetFileName(file))));
    }

    [Fact]
    public void A_point_gives_what_a_run_of_its_scenario_gives()
    {
        var plan = Plan();
        Run(plan, Store());
        foreach (var point in SweepResult.Of(plan, Store()).Points)
            Assert.Equal(new Experiment(point.Plan.Scenario).Run(CancellationToken.None).Estimates, point.Result.Estimates);
    }

    [Fact]
    public void Half_a_file_is_none_and_its_point_is_run_again()
    {
        var plan = Plan();
        Run(plan, Store());
        var file = Path.Combine(_gate.Folder, "points", PointStore.FileName(plan.Points[1].Key));
        var whole = File.ReadAllBytes(file);
        File.WriteAllBytes(file, whole[..(whole.Length / 2)]);

        Assert.Equal([2], Run(plan, Store()));
        Assert.Equal(whole, File.ReadAllBytes(file));
    }

    [Fact]
    public void A_data_file_counts_by_what_is_in_it_and_not_by_where_it_lies()
    {
        string KeyWith(string folder, string values)
        {
            _gate.Write($"{folder}/times.csv", $"minutes\n{values}\n");
            _gate.Write($"{folder}/gate.yaml", "extends: ../tiny.yaml\nstations: { lanes: { service: empirical(times.csv) } }\n");
            return PointKey.Of(ScenarioFile.Read(Path.Combine(_gate.Folder, folder, "gate.yaml")), "1");
        }
        Assert.Equal(KeyWith("a", "1"), KeyWith("b", "1"));
        Assert.NotEqual(KeyWith("a", "1"), KeyWith("b", "2"));
    }

    [Fact]
    public void A_point_that_cannot_be_is_told_before_any_is_run()
    {
        var wrong = Assert.Throws<ScenarioException>(() => Plan(Design.Grid([Factor.Read("stations.lanes.servers=1,x")])));
        Assert.StartsWith("--vary stations.lanes.servers=x  \"servers\" must be a whole number", wrong.Problems[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_changed_since_is_said_with_the_keys_around_it()
    {
        string Definition(params string[] sets) => SweepDefinition.Of(Plan(sets: sets), "grid", "1");
        Assert.Equal("in stations.lanes \"servers: 1\" has become \"servers: 2\"", SweepDefinition.Difference(Definition(), Definition("stations.lanes.servers=2")));
        Assert.Equal("\"design: grid\" has become \"design: factorial\"", SweepDefinition.Difference(Definition(), SweepDefinition.Of(Plan(), "factorial", "1")));
    }
}
