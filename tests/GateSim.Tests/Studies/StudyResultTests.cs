using GateSim.Experiments;
using GateSim.Studies;
using GateSim.Studies.Reading;
using GateSim.Tests.Scenarios;

namespace GateSim.Tests.Studies;

/// <summary>A grid over a gate whose answers are known: constant services, and hardly anybody comes.</summary>
public sealed class StudyResultTests : IDisposable
{
    private readonly TemporaryGate _gate = new();

    public void Dispose() => _gate.Dispose();

    private StudyResult Result(string atLeast = "0%") => StudyResult.Of(
        StudyFile.Study(_gate.Write("study.yaml", $$"""
            title: T
            scenario: tiny.yaml
            set: demand.vehiclesPerDay=300
            replications: 3
            rows: { what: lanes, settings: { one lane: [], two lanes: stations.lanes.servers=2 } }
            columns: { what: service, settings: { short: stations.lanes.service=constant(1 min), long: stations.lanes.service=constant(4 min) } }
            measures: [{ title: clearance, of: clearance-time/mean }]
            judge: { title: clearance, of: clearance-time/mean, worthwhile: 1, atLeast: {{atLeast}} }
            compare: [{ from: one lane, to: two lanes }]
            reliefs:
              hundreds more: { set: stations.lanes.servers=500, rows: [one lane] }
            """)),
        new CaseRuns(2, (_, _) => { }, CancellationToken.None));

    [Fact]
    public void The_points_are_the_grid_column_by_column() => Assert.Equal(
        ["short, one lane", "short, two lanes", "long, one lane", "long, two lanes"], Result().Points.Select(p => $"{p.Column.Name}, {p.Row.Name}"));

    // 300 a day of 4 minutes are 83 % of a lane's day, of 1 minute 21 %.
    [Fact]
    public void What_binds_is_found_at_each_point()
    {
        var points = Result().Points;

        Assert.Equal([null, null, "lanes", null], points.Select(p => p.Binding?.Name));
        Assert.InRange(points[2].Binding!.OfferedLoad, 0.75, 0.92);
    }

    // M/D/1: with 1 minute the wait is 0.13 minutes, too little for a minute to be saved; with 4 it is 10.
    [Fact]
    public void Rows_are_held_against_each_other_in_each_column()
    {
        var result = Result();

        Assert.Equal([("short", Verdict.DoesNotPay), ("long", Verdict.Pays)], result.Replacements.Select(r => (r.To.Column.Name, result.Judge(r.Difference))));
    }

    // Of the 14 minutes that it takes with one lane of 4 minutes at least 4 stay, whatever is done: ten are saved, less than 90 %.
    [Fact]
    public void An_improvement_must_be_large_beside_what_it_was_too()
    {
        var result = Result(atLeast: "90%");

        Assert.DoesNotContain(Verdict.Pays, result.Replacements.Select(r => result.Judge(r.Difference)));
    }

    [Fact]
    public void A_relief_is_tried_where_it_is_to_be_tried_and_with_lanes_for_everyone_nobody_waits()
    {
        var reliefs = Result().Reliefs;

        Assert.Equal(["short, one lane", "long, one lane"], reliefs.Select(r => $"{r.At.Column.Name}, {r.At.Row.Name}"));
        Assert.Equal([1, 4], reliefs.Select(r => Math.Round(r.Difference.After.Mean!.Value, 9)));
        Assert.All(reliefs, r => Assert.Null(r.BindsThen));
    }
}
