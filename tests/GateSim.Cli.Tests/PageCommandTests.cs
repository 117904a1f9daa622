namespace GateSim.Cli.Tests;

/// <summary>The commands that make pages: pages of a small gate, compared whole.</summary>
public sealed class PageCommandTests : IDisposable
{
    private readonly CommandLine _line = new();

    public PageCommandTests() => _line.Write("small.yaml", Gates.Small);

    public void Dispose() => _line.Dispose();

    private const string Study = """
        title: Do lanes pay?
        introduction: A *small* gate.
        counts: All crossings.
        scenario: small.yaml
        set: "measures=[same-day]"
        replications: 5
        rows: { what: lanes, settings: { 2 lanes: [], 3 lanes: stations.lanes.servers=3 } }
        columns: { what: demand, settings: { 300 a day: demand.vehiclesPerDay=300, 700 a day: demand.vehiclesPerDay=700 } }
        measures:
          - { title: "clearance, mean", of: clearance-time/mean }
          - { title: cleared the same day, of: same-day/share }
          - { title: laden, of: [throughput//laden/perDay] }
        judge: { title: mean clearance time, of: clearance-time/mean, worthwhile: 1 }
        compare: [{ from: 2 lanes, to: 3 lanes }]
        reliefs:
          two more officers: { set: stations.documents.servers=6, columns: [700 a day] }
          longer hours: { set: ['stations.lanes.hours=05:00-23:00', 'name=longer | later'], rows: [3 lanes], columns: [700 a day] }
        """;

    private const string Figures = """
        title: Small gate, simulated and published
        introduction: Made up.
        scenario: small.yaml
        replications: 5
        outcomes:
          - { name: vehicles a day, published: 400, unit: vehicles/day, source: a paper, date: 2025, counts: all crossings, role: used, of: arrivals/perDay, tolerance: 5% }
          - { name: laden a day, published: { low: 230, high: 250 }, unit: vehicles/day, source: a | paper, role: prediction, of: throughput//laden/perDay, why: Half of them. }
          - { name: clearance, published: 90, unit: min, source: hearsay, counts: laden, role: prediction, of: clearance-time//laden/mean, why: The paper counts from home. }
          - { name: with more lanes, published: 0.3, unit: share, source: a paper, role: prediction, set: stations.lanes.servers=3, of: utilization/lanes/mean }
        assumptions:
          - { name: officers, path: stations.documents.servers, low: 3, base: 4, high: 6, of: clearance-time/mean, why: Nobody says. }
          - { name: hours, path: stations.lanes.hours, low: 07:00-21:00, base: 06:00-22:00, high: 05:00-23:00, of: backlog/mean }
        """;

    [Fact]
    public async Task The_page_of_a_study_is_the_approved_one_and_has_its_pictures()
    {
        var (exitCode, output, errors) = await _line.Type("study", _line.Write("study.yaml", Study), "--out", _line.PathOf("pages/lanes.md"));

        Assert.Equal((0, "", "Wrote pages/lanes.md and its pictures\n"), (exitCode, errors, output));
        Approved.Matches("study", Page("pages/lanes.md"));
        foreach (var picture in new[] { "measures.png", "what-binds.png" }) Assert.True(new FileInfo(_line.PathOf($"pages/images/lanes/{picture}")).Length > 10_000);
    }

    [Fact]
    public async Task A_page_is_the_same_on_any_number_of_threads()
    {
        var study = _line.Write("study.yaml", Study);
        await _line.Type("study", study, "--threads", "1");
        var one = Page("study.md");
        await _line.Type("study", study, "--threads", "4");

        Assert.Equal(one, Page("study.md"));
    }

    [Fact]
    public async Task The_page_of_published_figures_is_the_approved_one()
    {
        var (exitCode, output, errors) = await _line.Type("published", _line.Write("figures.yaml", Figures));

        Assert.Equal((0, "", "Wrote figures.md\n"), (exitCode, errors, output));
        Approved.Matches("published", Page("figures.md"));
    }

    [Fact]
    public async Task Replications_of_the_command_line_replace_those_of_the_file()
    {
        await _line.Type("published", _line.Write("figures.yaml", Figures), "--replications", "2");

        Assert.Contains("figures.yaml --replications 2`", Page("figures.md"), StringComparison.Ordinal);
        Assert.Contains("gatesim run small.yaml --replications 2\n", Page("figures.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("study")]
    [InlineData("published")]
    public async Task A_wrong_file_is_refused_and_nothing_is_written(string command)
    {
        var (exitCode, output, errors) = await _line.Type(command, _line.Write("wrong.yaml", "title: T\nscenario: small.yaml\n"));

        Assert.Equal((2, ""), (exitCode, output));
        Assert.StartsWith("wrong.yaml:1:1  ", errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_line.PathOf("wrong.md")));
    }

    [Fact]
    public async Task A_run_that_fails_leaves_the_page_as_it_was()
    {
        _line.Write("dead.yaml", Gates.Deadlock);
        var figures = _line.Write("figures.yaml", """
            title: T
            scenario: dead.yaml
            outcomes: [{ name: N, published: 3, unit: min, source: S, role: used, of: clearance-time/mean }]
            """);
        _line.Write("figures.md", "as it was");
        var (exitCode, _, errors) = await _line.Type("published", figures);

        Assert.Equal((1, "as it was"), (exitCode, Page("figures.md")));
        Assert.Contains("dead.yaml: replication 1 failed: ", errors, StringComparison.Ordinal);
        Assert.Equal(["dead.yaml", "figures.md", "figures.yaml", "small.yaml"], Directory.GetFiles(_line.Folder).Select(f => Path.GetFileName(f)).Order());
    }

    // Scenarios are named from the current folder, wherever that is.
    private string Page(string file)
    {
        var here = Path.GetRelativePath(Directory.GetCurrentDirectory(), _line.Folder).Replace('\\', '/');
        return File.ReadAllText(_line.PathOf(file)).Replace(here + "/", "", StringComparison.Ordinal).Replace(_line.Folder + "/", "", StringComparison.Ordinal);
    }
}
