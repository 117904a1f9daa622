using GateSim.Scenarios;
using GateSim.Experiments;
using GateSim.Tests.Scenarios;

namespace GateSim.Tests.Experiments;

/// <summary>A scenario as a command line names it.</summary>
public sealed class CaseTests : IDisposable
{
    private readonly TemporaryGate _gate = new();

    public void Dispose() => _gate.Dispose();

    private string Tiny => Path.Combine(_gate.Folder, "tiny.yaml");

    [Theory]
    [InlineData("stations.lanes.servers=14", "--set stations.lanes.servers=14")]
    [InlineData("measures=[same-day]", "--set 'measures=[same-day]'")]
    [InlineData("name=it's", @"--set 'name=it'\''s'")]
    public void A_set_is_quoted_for_the_shell_where_it_must(string set, string option) => Assert.Equal(option, Case.Option(set));

    [Fact]
    public void The_command_is_what_is_run()
    {
        var wanted = new Case(Tiny, ["stations.lanes.servers=2"], 3).With("run.seed=7");
        var scenario = wanted.Read();

        Assert.Equal($"gatesim run {Tiny} --set stations.lanes.servers=2 --set run.seed=7 --replications 3", wanted.Command);
        Assert.Equal((2, 7UL, new FixedReplications(3)), (scenario.Stations[0].Servers.Most, scenario.Run.Seed, (FixedReplications)scenario.Run.Replications));
    }

    [Fact]
    public void A_case_is_run_once_however_often_it_is_asked_for()
    {
        List<(string, int)> started = [];
        var runs = new CaseRuns(1, (wanted, before) => started.Add((wanted.Command, before)), CancellationToken.None);
        var (one, other) = (new Case(Tiny, [], 2), new Case(Tiny, ["run.days=1"], 2));

        Assert.Same(runs.Of(one), runs.Of(one));
        Assert.NotSame(runs.Of(one), runs.Of(other));
        Assert.Equal([(one.Command, 0), (other.Command, 1)], started);
    }
}
