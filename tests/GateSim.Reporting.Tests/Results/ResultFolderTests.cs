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
    }

    [Theory]
    [InlineData("x")]
    [InlineData("x/y")]
    public void A_file_on_the_way_to_the_place_is_named(string below)
    {
        var file = Path.Combine(_root, "small.yaml");
        File.WriteAllText(file, "");
        var target = Path.Combine(file, below);
        var refused = Assert.Throws<ResultFolderException>(() => ResultFolder.Prepare(target));
        Assert.Equal($"results cannot go to \"{target}\": {file} is a file, not a folder", refused.Message);
    }

    [Fact]
    public void A_file_on_the_way_is_named_from_where_the_user_stands()
    {
        var file = Path.GetFileName(typeof(ResultFolder).Assembly.Location);    // in the working directory of the tests
        Assert.SkipUnless(File.Exists(file), "The tests run elsewhere.");
        var refused = Assert.Throws<ResultFolderException>(() => ResultFolder.Prepare($"./{file}/x"));
        Assert.Equal($"results cannot go to \"./{file}/x\": {file} is a file, not a folder", refused.Message);
    }

    [Theory]
    [InlineData("[null]")]
    [InlineData("[\"measures.csv\", null]")]
    [InlineData("[7]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("\"measures.csv\"")]
    [InlineData("[\"\\ud800\"]")]
    public void A_manifest_whose_list_of_files_is_nonsense_is_foreign(string files)
    {
        Put("run.json", $"{{ \"format\": \"gatesim-results\", \"files\": {files} }}");
        Put("measures.csv", "mine");
        var refused = Assert.Throws<ResultFolderException>(() => ResultFolder.Prepare(Target));
        Assert.Contains("it holds \"measures.csv\", \"run.json\", which no earlier run wrote", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/proc/gatesim")]
    [InlineData("/proc/gatesim/results")]
    [InlineData("/proc/self")]
    public void A_place_where_nothing_can_be_written_is_refused_before_the_run(string target)
    {
        Assert.SkipUnless(Directory.Exists("/proc/self"), "There is no /proc here.");
        var refused = Assert.Throws<ResultFolderException>(() => ResultFolder.Prepare(target));
        Assert.DoesNotContain(".partial-", refused.Message, StringComparison.Ordinal);
        if (target != "/proc/self") Assert.Equal($"cannot write results to \"{target}\": nothing can be written there", refused.Message);
    }

    [Fact]
    public void A_name_too_long_for_the_disk_is_refused_before_the_run()
    {
        var target = Path.Combine(_root, new string('x', 250));    // the hidden name is longer still
        var refused = Assert.Throws<ResultFolderException>(() => ResultFolder.Prepare(target));
        Assert.Equal($"cannot write results to \"{target}\": the name is too long", refused.Message);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public void A_failure_is_told_without_the_hidden_name(Exception failure, string reason)
    {
        using var folder = ResultFolder.Prepare(Target);
        var told = Assert.Throws<ResultFolderException>(() => folder.Write("other.csv", _ => throw failure));
        Assert.Equal($"cannot write other.csv to \"{Target}\": {reason}", told.Message);
    }

    public static TheoryData<Exception, string> Failures => new()
    {
        { new UnauthorizedAccessException("Access to the path '/x/.y.partial-1/z' is denied."), "that is not allowed" },
        { new FileNotFoundException("Could not find file '/x/.y.partial-1'."), "nothing can be written there" },
        { new IOException("Read-only file system : '/x/.y.partial-1/z'"), "Read-only file system" },
        { new IOException("The process cannot access the file '/x/.y.partial-1/z' because it is being used."), "nothing can be written there" },
        { new IOException("The disk is on fire."), "The disk is on fire." },
    };

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
