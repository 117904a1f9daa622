using GateSim.Reporting.Results;

namespace GateSim.Reporting.Tests.Results;

/// <summary>Where the folder itself cannot be renamed (mounted, or the user stands in it) files are moved one by one.</summary>
public sealed class StagingInsideTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("gatesim").FullName;

    private string From => Path.Combine(_root, "from");
    private string Target => Path.Combine(_root, "target");
    private string Aside => Path.Combine(_root, ".target.partial-1-old");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void The_folder_in_which_the_user_stands_stays_the_same_one()
    {
        // The working directory belongs to the whole process: only read here.
        var here = Path.Combine(Directory.GetCurrentDirectory(), "x", "..");
        var refused = Assert.Throws<ResultFolderException>(() => ResultFolder.Prepare(here));
        Assert.Contains("which no earlier run wrote", refused.Message, StringComparison.Ordinal);

        var staging = StagingFolder.For(Directory.GetCurrentDirectory());
        Assert.StartsWith(Directory.GetCurrentDirectory() + Path.DirectorySeparatorChar, staging.PathOf("file"), StringComparison.Ordinal);
        staging.Remove();
    }

    [Fact]
    public void Files_are_exchanged()
    {
        Put(Target, "old.csv", "plots/old.png", "plots/both.png");
        Put(From, "new.csv", "plots/both.png", "more/new.png");
        FileByFile.Swap(From, Target, Aside);
        Assert.Equal(["more/new.png=from", "new.csv=from", "plots/both.png=from"], Found(Target));
        Assert.Equal(["old.csv=target", "plots/both.png=target", "plots/old.png=target"], Found(Aside));
    }

    [Fact]
    public void A_failure_on_the_way_puts_all_back()
    {
        Put(Target, "a.csv", "plots/b.png");
        Put(From, "a.csv", "new/c.png", "z.csv");
        var left = Path.Combine(Target, ".target.partial-2");    // of a killed process: stays where it is
        Put(left, "x");
        Directory.CreateDirectory(Path.Combine(Target, "z.csv", ".x.partial-3"));    // stays, and is in the way of the file z.csv
        Assert.ThrowsAny<IOException>(() => FileByFile.Swap(From, Target, Aside));
        Assert.False(Directory.Exists(Aside));
        Assert.Equal([".target.partial-2/x=.target.partial-2", "a.csv=target", "plots/b.png=target"], Found(Target));
        Assert.Equal(["a.csv=from", "new/c.png=from", "z.csv=from"], Found(From));
    }

    private static void Put(string folder, params string[] files)
    {
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, Path.GetFileName(folder));
        }
    }

    private static IEnumerable<string> Found(string folder) =>
        from file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
        let name = Path.GetRelativePath(folder, file).Replace('\\', '/')
        orderby name
        select $"{name}={File.ReadAllText(file)}";
}
