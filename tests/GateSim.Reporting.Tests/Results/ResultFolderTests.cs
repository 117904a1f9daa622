using GateSim.Reporting.Results;

namespace GateSim.Reporting.Tests.Results;

public sealed class ResultFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("gatesim").FullName;

    private string Target => Path.Combine(_root, "results", "huu-nghi");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Results_appear_whole_with_a_manifest_that_lists_them()
    {
        using (var folder = ResultFolder.Prepare(Target))
        {
            folder.Write("measures.csv", Text("1"));
            folder.Write("plots/queue.png", Text("2"));
            Assert.False(Directory.Exists(Target));
            folder.Commit(Manifest);
        }
        Assert.Equal(["measures.csv=1", "plots/queue.png=2", "run.json"], Found());
        AssertNothingElse();
    }

    [Fact]
    public void Earlier_results_are_replaced_whole()
    {
        Run(Target, "measures.csv", "plots/queue.png");
        Run(Target, "other.csv");
        Assert.Equal(["other.csv=new", "run.json"], Found());
        AssertNothingElse();
    }

    [Fact]
    public void Without_a_commit_earlier_results_stay()
    {
        Run(Target, "measures.csv");
        using (var folder = ResultFolder.Prepare(Target)) folder.Write("other.csv", Text("half"));
        Assert.Equal(["measures.csv=new", "run.json"], Found());
        AssertNothingElse();
    }

    [Fact]
    public void Without_a_commit_nothing_is_left_not_even_the_folders_around()
    {
        using (var folder = ResultFolder.Prepare(Target)) folder.Write("other.csv", Text("half"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_root));
    }

    [Fact]
    public void A_full_disk_leaves_earlier_results_as_they_were()
    {
        Run(Target, "measures.csv");
        using (var folder = ResultFolder.Prepare(Target))
        {
            var full = Assert.Throws<ResultFolderException>(() =>
                folder.Write("other.csv", _ => throw new IOException("No space left on device : '/somewhere/.huu-nghi.partial-1/other.csv'")));
            Assert.Equal($"cannot write other.csv to \"{Target}\": No space left on device", full.Message);
        }
        Assert.Equal(["measures.csv=new", "run.json"], Found());
        AssertNothingElse();
    }

    [Fact]
    public void An_empty_folder_is_filled()
    {
        Directory.CreateDirectory(Target);
        Run(Target, "measures.csv");
        Assert.Equal(["measures.csv=new", "run.json"], Found());
    }

    [Theory]
    [InlineData("thesis.docx", "\"thesis.docx\"")]
    [InlineData("notes/mine.txt", "\"notes/\"")]
    [InlineData("run.json", "\"run.json\"")]
    public void A_folder_that_holds_anything_else_is_refused(string file, string named)
    {
        Put(file, "{}");
        var refused = Assert.Throws<ResultFolderException>(() => ResultFolder.Prepare(Target));
        Assert.Equal(
            $"results cannot go to \"{Target}\": it holds {named}, which no earlier run wrote; choose another folder or move that away",
            refused.Message);
        Assert.Equal("{}", File.ReadAllText(Path.Combine(Target, file)));
    }

    [Theory]
    [InlineData("thesis.docx", "\"thesis.docx\"")]
    [InlineData("plots/mine.png", "\"plots/mine.png\"")]
    [InlineData("plots/old/mine.png", "\"plots/old/\"")]
    public void Earlier_results_with_something_foreign_among_them_are_refused(string file, string named)
    {
        Run(Target, "measures.csv", "plots/queue.png");
        Put(file, "mine");
        var refused = Assert.Throws<ResultFolderException>(() => ResultFolder.Prepare(Target));
        Assert.Contains($"it holds {named}, which", refused.Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Target, file)));
    }

    [Fact]
    public void Many_foreign_files_are_counted_not_listed()
    {
        foreach (var file in "edcba") Put(file.ToString(), "");
        var refused = Assert.Throws<ResultFolderException>(() => ResultFolder.Prepare(Target));
        Assert.Contains("it holds \"a\", \"b\", \"c\" and 2 more, which", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_comes_into_the_folder_during_the_run_is_not_lost()
    {
        using (var folder = ResultFolder.Prepare(Target))
        {
            Put("thesis.docx", "mine");
            Assert.Throws<ResultFolderException>(() => folder.Commit(Manifest));
        }
        Assert.Equal(["thesis.docx=mine"], Found());
        AssertNothingElse();
    }

    [Fact]
    public void A_file_in_the_place_is_refused()
    {
        File.WriteAllText(Path.Combine(_root, "results"), "");
        var refused = Assert.Throws<ResultFolderException>(() => ResultFolder.Prepare(Path.Combine(_root, "results")));
        Assert.EndsWith("it is a file, not a folder", refused.Message, StringComparison.Ordinal);
        var below = Assert.Throws<ResultFolderException>(() => ResultFolder.Prepare(Target));
        Assert.StartsWith($"cannot write results to \"{Target}\": ", below.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_where_nothing_can_be_written_is_refused_before_the_run()
    {
        Assert.SkipUnless(Directory.Exists("/proc/self"), "There is no /proc here.");
        var refused = Assert.Throws<ResultFolderException>(() => ResultFolder.Prepare("/proc/gatesim/results"));
        Assert.StartsWith("cannot write results to \"/proc/gatesim/results\": ", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(".partial-", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void No_name_is_refused(string name) => Assert.Throws<ResultFolderException>(() => ResultFolder.Prepare(name));

    [Fact]
    public void What_a_killed_process_left_does_no_harm()
    {
        Run(Target, "measures.csv");
        foreach (var folder in new[] { Path.GetDirectoryName(Target)!, Target })
        {
            var left = Directory.CreateDirectory(Path.Combine(folder, ".huu-nghi.partial-0123456789ab"));
            File.WriteAllText(Path.Combine(left.FullName, "measures.csv"), "half");
        }
        Run(Target, "other.csv");
        Assert.Equal(["other.csv=new", "run.json"], Found());
    }

    [Fact]
    public void A_link_to_a_folder_stays_a_link()
    {
        var real = Directory.CreateDirectory(Path.Combine(_root, "real")).FullName;
        var link = Path.Combine(_root, "link");
        Directory.CreateSymbolicLink(link, real);
        Run(link, "measures.csv");
        Run(link, "other.csv");
        Assert.NotNull(new DirectoryInfo(link).LinkTarget);
        Assert.Equal(["other.csv", "run.json"], Directory.GetFiles(real).Select(f => Path.GetFileName(f)).Order());
    }

    [Fact]
    public void A_file_still_being_written_is_a_mistake_of_the_caller()
    {
        using var folder = ResultFolder.Prepare(Target);
        using var open = folder.Create("replications.csv");
        Assert.Throws<InvalidOperationException>(() => folder.Commit(Manifest));
    }

    [Fact]
    public void The_same_run_gives_the_same_manifest_whatever_the_order_of_writing()
    {
        Run(Target, "a.csv", "b.csv");
        var first = File.ReadAllBytes(Path.Combine(Target, "run.json"));
        Run(Target, "b.csv", "a.csv");
        Assert.Equal(first, File.ReadAllBytes(Path.Combine(Target, "run.json")));
    }

    private static RunManifest Manifest { get; } = new(SampleResults.Ordinary, "0.1.0", []);

    private static void Run(string target, params string[] files)
    {
        using var folder = ResultFolder.Prepare(target);
        foreach (var file in files) folder.Write(file, Text("new"));
        folder.Commit(Manifest);
    }

    private static Action<Stream> Text(string text) => to => to.Write(System.Text.Encoding.UTF8.GetBytes(text));

    private void Put(string file, string text)
    {
        var path = Path.Combine(Target, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private IEnumerable<string> Found() =>
        from file in Directory.GetFiles(Target, "*", SearchOption.AllDirectories)
        let name = Path.GetRelativePath(Target, file).Replace('\\', '/')
        where !name.Contains(".partial-", StringComparison.Ordinal)
        orderby name
        select name == RunManifest.FileName ? name : $"{name}={File.ReadAllText(file)}";

    private void AssertNothingElse() => Assert.Equal([Target], Directory.GetFileSystemEntries(Path.GetDirectoryName(Target)!));
}
