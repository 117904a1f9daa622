namespace GateSim.Cli.Tests;

/// <summary>The index of a folder of scenarios, and when it is out of date.</summary>
public sealed class IndexCommandTests : IDisposable
{
    private const string Asking = """
        extends: base/small.yaml
        name: Small gate that asks
        measures: [same-day]
        about:
          question: How many clear the same day?
          answer: "{same-day/share} of them, in {clearance-time/mean}; {backlog/mean} are left."
        """;

    private readonly CommandLine _line = new();

    public IndexCommandTests()
    {
        _line.Write("gates/base/small.yaml", Gates.Small);
        _line.Write("gates/b-asking.yaml", Asking);
        _line.Write("gates/a-plain.yaml", "extends: base/small.yaml\n");
    }

    public void Dispose() => _line.Dispose();

    private Task<(int ExitCode, string Output, string Errors)> Index(params string[] options) => _line.Type(["index", _line.PathOf("gates"), .. options]);

    private string Page => File.ReadAllText(_line.PathOf("gates/README.md")).Replace(_line.Folder + "/", "", StringComparison.Ordinal);

    [Fact]
    public async Task The_page_is_the_approved_one_and_found_true_at_once()
    {
        Assert.Equal((0, "Wrote gates/README.md\n", ""), await Index());
        Approved.Matches("index", Page);

        Assert.Equal((0, "gates/README.md is up to date\n", ""), await Index("--check"));
    }

    [Fact]
    public async Task A_missing_page_is_out_of_date()
    {
        var (exitCode, output, errors) = await Index("--check");

        Assert.Equal((1, ""), (exitCode, output));
        Assert.StartsWith("gatesim: there is no gates/README.md\n", errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_line.PathOf("gates/README.md")));
    }

    [Fact]
    public async Task What_has_changed_since_is_told_file_by_file()
    {
        await Index();
        _line.Write("gates/b-asking.yaml", Asking + "\ndemand: { vehiclesPerDay: 900 }\n");
        _line.Write("gates/c-new.yaml", "extends: base/small.yaml\n");
        File.Delete(_line.PathOf("gates/a-plain.yaml"));
        var (exitCode, _, errors) = await Index("--check");

        Assert.Equal(1, exitCode);
        Assert.StartsWith("gatesim: c-new.yaml is not on the page\ngatesim: a-plain.yaml is on the page, but no longer in the folder\ngatesim: b-asking.yaml: ", errors, StringComparison.Ordinal);
        Assert.Contains("b-asking.yaml: clearance-time/mean is ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_is_wrong_in_any_file_is_told_at_once()
    {
        _line.Write("gates/a-plain.yaml", "extends: base/small.yaml\nnothing: 1\n");
        _line.Write("gates/c-wrong.yaml", "extends: nowhere.yaml\n");
        var (exitCode, _, errors) = await Index();

        Assert.Equal((2, 2), (exitCode, errors.TrimEnd().Split('\n').Length));
        Assert.False(File.Exists(_line.PathOf("gates/README.md")));
    }

    [Theory]
    [InlineData("nowhere", "gatesim: there is no folder nowhere\n")]
    [InlineData("gates/none", "gatesim: there is no scenario (*.yaml) in gates/none\n")]
    public async Task A_folder_without_scenarios_is_refused(string folder, string told)
    {
        Directory.CreateDirectory(_line.PathOf("gates/none"));

        Assert.Equal((2, "", told), await _line.Type("index", _line.PathOf(folder)));
    }

    [Fact]
    public async Task The_question_stands_on_both_screens_and_the_answer_on_that_of_results()
    {
        var file = _line.PathOf("gates/b-asking.yaml");
        var (_, validated, _) = await _line.Type("validate", file);
        var (_, run, _) = await _line.Type("run", file, "--out", _line.PathOf("out"), "--no-plots");

        Assert.Contains("  question   How many clear the same day?\n", validated, StringComparison.Ordinal);
        Assert.Contains(" How many clear the same day?\n", run, StringComparison.Ordinal);
        Assert.Matches(@" Answer: [0-9.]+ ± [0-9.]+ % of them, in [0-9.]+ ± [0-9.]+ h; ", run);
        Assert.Contains(",same-day,,,share,share,", File.ReadAllText(_line.PathOf("out/measures.csv")), StringComparison.Ordinal);
    }
}
