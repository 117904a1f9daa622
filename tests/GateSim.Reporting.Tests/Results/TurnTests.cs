using GateSim.Reporting.Results;

namespace GateSim.Reporting.Tests.Results;

public sealed class TurnTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("gatesim").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Many_who_put_results_into_one_folder_at_once_all_finish_and_one_whole_result_stands()
    {
        var target = Path.Combine(_root, "results");
        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 8 }, number =>
        {
            using var folder = ResultFolder.Prepare(target);
            for (var file = 0; file < 5; file++) folder.Write($"{file}.csv", to => to.WriteByte((byte)number));
            folder.Commit(new RunManifest(SampleResults.Ordinary, "0.1.0", []));
        });

        Assert.Equal(["results"], Directory.GetFileSystemEntries(_root).Select(Path.GetFileName));
        Assert.Equal(6, Directory.GetFileSystemEntries(target).Length);
        Assert.Single(Directory.GetFiles(target, "*.csv").Select(f => File.ReadAllBytes(f)[0]).Distinct());
    }

    [Fact]
    public void One_after_the_other_has_the_turn()
    {
        var place = Path.Combine(_root, "turn");
        var inside = 0;
        Parallel.For(0, 20, new ParallelOptions { MaxDegreeOfParallelism = 4 }, _ =>
        {
            using var turn = Turn.Wait(place);
            Assert.Equal(1, Interlocked.Increment(ref inside));
            Thread.Sleep(1);
            Interlocked.Decrement(ref inside);
        });
        Assert.False(Directory.Exists(place));
    }
}
