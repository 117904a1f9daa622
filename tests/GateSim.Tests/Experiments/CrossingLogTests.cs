using GateSim.Experiments;
using GateSim.Scenarios;

namespace GateSim.Tests.Experiments;

public class CrossingLogTests
{
    [Fact]
    public void Crossings_come_replication_by_replication_on_any_number_of_threads()
    {
        var told = new[] { 1, 2, 8 }.Select(threads => Told(Scenario(new FixedReplications(20)), threads)).ToList();

        Assert.Equal(told[0], told[1]);
        Assert.Equal(told[0], told[2]);
        Assert.Equal(Enumerable.Range(1, 20), told[0].Select(t => t.Replication).Distinct());
        Assert.Equal(told[0].Select(t => t.Replication).Order(), told[0].Select(t => t.Replication));
    }

    [Fact]
    public void An_interrupted_run_hands_over_whole_replications_alone()
    {
        using var stop = new CancellationTokenSource();
        var vehicles = new Dictionary<int, long>();
        var counted = new Dictionary<int, long>();
        new Experiment(Scenario(new FixedReplications(1000)))
        {
            Threads = 2,
            EachReplication = (_, replication) =>
            {
                vehicles.Add(replication.Number, replication.Vehicles);
                if (vehicles.Count == 5) stop.Cancel();
            },
            Crossings = InMemory((replication, _) => counted[replication] = counted.GetValueOrDefault(replication) + 1),
        }.Run(stop.Token);

        Assert.InRange(counted.Count, 5, 999);
        Assert.Equal(vehicles, counted);
    }

    [Fact]
    public void What_a_precision_did_not_need_is_not_handed_over()
    {
        var scenario = Scenario(new ReplicationsToPrecision(0.5, new StatisticName("arrivals", null, null, "perDay"), 1000));
        Assert.Equal(Enumerable.Range(1, 10), Told(scenario, threads: 8).Select(t => t.Replication).Distinct());
    }

    [Fact]
    public void Pilots_of_a_warm_up_are_not_among_them()
    {
        var scenario = Scenario(new FixedReplications(3), days: 20);
        Assert.Equal([1, 2, 3], Told(scenario with { Run = scenario.Run with { WarmUp = null } }, threads: 2).Select(t => t.Replication).Distinct());
    }

    [Fact]
    public void A_full_disk_is_told_as_such()
    {
        var full = new Experiment(Scenario(new FixedReplications(3))) { Crossings = new CrossingLog((_, _) => { }) { Scratch = () => new FullDisk() } };
        Assert.Equal("No space left on device", Assert.Throws<IOException>(() => full.Run(CancellationToken.None)).Message);
    }

    [Fact]
    public void Without_a_place_of_one_s_own_they_wait_in_temporary_files_that_are_gone_afterwards()
    {
        var files = new List<string>();
        new Experiment(Scenario(new FixedReplications(3)))
        {
            Threads = 1,
            Crossings = new CrossingLog((_, _) => { }) { Scratch = () => Noted((FileStream)new CrossingLog((_, _) => { }).Scratch(), files) },
        }.Run(CancellationToken.None);

        Assert.DoesNotContain(files, File.Exists);
        Assert.Single(files);
    }

    private static FileStream Noted(FileStream file, List<string> files)
    {
        Assert.True(File.Exists(file.Name));
        files.Add(file.Name);
        return file;
    }

    private static List<(int Replication, long Vehicle, long? Left)> Told(Scenario scenario, int threads)
    {
        List<(int, long, long?)> told = [];
        new Experiment(scenario) { Threads = threads, Crossings = InMemory((replication, crossing) => told.Add((replication, crossing.Vehicle, crossing.Left))) }.Run(CancellationToken.None);
        return told;
    }

    private static CrossingLog InMemory(Action<int, GateSim.Model.Crossings.Crossing> each) => new(each) { Scratch = () => new MemoryStream() };

    private static Scenario Scenario(ReplicationPlan plan, int days = 2)
    {
        var scenario = Written.Lanes(servers: 4, "exponential(5 min)", perDay: 500, days);
        return scenario with { Run = scenario.Run with { Replications = plan } };
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device");

        public override void WriteByte(byte value) => throw new IOException("No space left on device");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");
    }
}
