using GateSim.Experiments;
using GateSim.Experiments.Sizing;
using GateSim.Experiments.Staffing;
using GateSim.Scenarios.Reading;
using GateSim.Statistics;

namespace GateSim.Tests.Experiments.Staffing;

public sealed class StaffSearchTests : IDisposable
{
    private readonly string _file = Path.Combine(Directory.CreateTempSubdirectory("gatesim-").FullName, "gate.yaml");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);

    private StaffQuestion Question(string block, string target, string path = "stations.lanes.servers")
    {
        // Busy until noon, quiet after it: 60 and 12 vehicles an hour, each takes 3 minutes, so 3 and 0.6 servers are busy.
        File.WriteAllText(_file, """
            name: Busy in the morning
            run: { start: 2025-06-16, days: 2, seed: 4 }
            demand: { vehiclesPerDay: 360, hourOfDay: { "07-11": 5, "12-16": 1 } }
            classes: { truck: { share: 100%, route: all } }
            stations:
              lanes: { servers: 2, hours: 07:00-17:00, service: exponential(3 min) }
            routes: { all: [lanes] }
            """);
        return StaffQuestion.Of(new Case(_file, [], null), path, block, [target], Tolerance.Usual, c => c.Read());
    }

    [Fact]
    public void More_are_found_for_the_busy_morning_than_for_the_quiet_afternoon()
    {
        var result = new StaffSearch(Question("5 h", "waiting-time/lanes/p95 <= 8 min"), 2, _ => { }, CancellationToken.None).Find();

        Assert.Equal([3.0, 0.6], result.OfferedLoad.Select(m => Math.Round(m * 5) / 5));
        Assert.Equal([4, 2], result.Profile!.Blocks.Select(b => b.Servers));
        Assert.Equal(4, result.Constant!.Blocks[0].Servers);
        Assert.True(result.Confirming > 0);
        Assert.Equal(Feasibility.Misses, result.Fewer[0].Verdict);
        Assert.All(result.Fewer, fewer => Assert.True(fewer.Estimates[0].Mean > 8));
        Assert.True(result.Estimates[0].Mean <= 8);
    }

    [Fact]
    public void The_same_is_found_on_any_number_of_threads()
    {
        StaffResult Find(int threads) => new StaffSearch(Question("2 h", "waiting-time/mean <= 2 min"), threads, _ => { }, CancellationToken.None).Find();
        var (one, three) = (Find(1), Find(3));
        Assert.Equal(one.Profile!.Text, three.Profile!.Text);
        Assert.Equal((one.Replications, one.Profiles, one.Confirming), (three.Replications, three.Profiles, three.Confirming));
    }

    // Nobody waits less than the service takes.
    [Fact]
    public void What_no_staffing_reaches_is_said()
    {
        var result = new StaffSearch(Question("2 h", "clearance-time/mean <= 1 min"), 2, _ => { }, CancellationToken.None).Find();
        Assert.Null(result.Profile);
        Assert.Equal(8, result.Ample);
        Assert.True(result.AmpleEstimates[0].Mean > 1);
    }

    [Theory]
    [InlineData("stations.lane.servers", "1 h", "needs the servers of one of the stations: stations.lanes.servers")]
    [InlineData("demand.vehiclesPerDay", "1 h", "needs the servers of one of the stations")]
    [InlineData("stations.lanes.servers", "1 hr", "did you mean \"h\"?")]
    [InlineData("stations.lanes.servers", "5 min", "must be whole minutes, from 15 min to 24 h")]
    public void What_cannot_be_staffed_is_refused_with_the_reason(string path, string block, string reason) =>
        Assert.Contains(reason, Assert.Throws<ScenarioException>(() => Question(block, "clearance-time/mean <= 1 min", path)).Message, StringComparison.Ordinal);
}
