using System.Text.RegularExpressions;

namespace GateSim.Cli.Tests;

/// <summary>The reporting checklist of the field, filled in from a scenario.</summary>
public sealed partial class StressCommandTests : IDisposable
{
    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    // Groups, conditions, forks, lanes with queues of their own, a precision: what the small gate does not have.
    private const string Rich = """
        extends: small-with-sources.yaml
        name: Rich
        about: { question: Is it enough?, sources: [a count], assumed: [nobody turns back] }
        run: { warmUp: auto, replications: { precision: 5%, of: [clearance-time/mean, backlog/mean], max: 50, lookAhead: 5 }, varianceReduction: controls }
        stations:
          lanes: { queue: per-server, changeLanes: to-free, after: constant(20 s), breakdowns: { every: exponential(2 days), lasts: constant(1 h) } }
          documents: { room: 9, order: priority, service: [{ when: red, time: constant(20 min) }, { time: constant(9 min) }] }
        routes:
          full: [lanes, { visit: documents, when: red }, { route: { short: 30%, last: 70% } }]
          last: [{ delay: constant(5 min), share: 50% }]
        """;

    [GeneratedRegex(@"^### (\d\.\d+)", RegexOptions.Multiline)]
    private static partial Regex Item();

    private async Task<string> PageOf(string file)
    {
        var (exitCode, output, errors) = await _line.Type("stress", file);
        Assert.Equal((0, ""), (exitCode, errors));
        return output;
    }

    [Fact]
    public async Task The_page_is_the_approved_one_and_has_the_twenty_items()
    {
        var page = await PageOf(_line.Write("small.yaml", Gates.Small));

        Approved.Matches("stress", page);
        Assert.Equal(20, Item().Matches(page).Select(m => m.Groups[1].Value).Distinct().Count());
    }

    [Fact]
    public async Task A_rich_scenario_leaves_less_to_the_author()
    {
        _line.Write("small.yaml", Gates.Small);
        _line.Write("small-with-sources.yaml", Gates.SmallWithSources);
        _line.Write("counts.csv", "hour,vehicles\n7,20\n8,31.5\n");
        _line.Write("log.csv", "arrival,class\n2025-06-16T07:00:00,laden\n");

        Approved.Matches("stress-rich", await PageOf(_line.Write("rich.yaml", Rich)));
    }

    [Fact]
    public async Task A_number_that_is_asked_for_once_is_not_said_to_be_there_for_all()
    {
        var page = await PageOf(_line.Write("small.yaml", $"{Gates.Small}\nmeasures: [clearance-time/share<60min, waiting-time/documents/p50, clearance-time//laden/p99.9]\n"));

        Assert.Contains("- `clearance-time`, in share: `share<60min`\n", page, StringComparison.Ordinal);
        Assert.Contains("- `waiting-time` of documents, in min: `p50`\n", page, StringComparison.Ordinal);
        Assert.Contains("- `clearance-time`, in min: `p99.9`; of laden alone\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_written_where_it_is_wanted()
    {
        var (exitCode, output, _) = await _line.Type("stress", _line.Write("small.yaml", Gates.Small), "--set", "run.days=5", "--out", _line.PathOf("pages/stress.md"));

        Assert.Equal((0, "Wrote pages/stress.md\n"), (exitCode, output));
        Assert.Contains("--set run.days=5`", File.ReadAllText(_line.PathOf("pages/stress.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_scenario_writes_nothing()
    {
        var (exitCode, _, _) = await _line.Type("stress", _line.Write("small.yaml", Gates.Small), "--set", "run.days=none", "--out", _line.PathOf("stress.md"));

        Assert.Equal(2, exitCode);
        Assert.False(File.Exists(_line.PathOf("stress.md")));
    }
}
