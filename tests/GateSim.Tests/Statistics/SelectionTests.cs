using GateSim.Statistics;

namespace GateSim.Tests.Statistics;

/// <summary>Selecting the best, replication by replication and in two stages.</summary>
public class SelectionTests
{
    // From the formula with other programs; (2, 10, 0.05): ((0.1)^(−2/9) − 1) / 2.
    [Theory]
    [InlineData(2, 10, 0.05, 0.334050)]
    [InlineData(3, 10, 0.05, 0.472944)]
    [InlineData(5, 20, 0.05, 0.237238)]
    [InlineData(10, 20, 0.10, 0.246436)]
    public void The_constant_of_the_procedure(int alternatives, int firstStage, double alpha, double eta) =>
        Assert.Equal(eta, new KimNelson(alternatives, firstStage, 1 - alpha, 1, false).Eta, 6);

    // ⌈2.509² × 28.498 / 2²⌉ (Banks et al., example 12.5).
    [Fact]
    public void The_two_stages_of_the_inspection_station_take_45_replications() =>
        Assert.Equal(45, TwoStageBonferroni.Replications(InspectionExample.Sample, 0.95, 2));

    [Fact]
    public void What_the_first_stage_decides_takes_no_second() =>
        Assert.Equal(10, TwoStageBonferroni.Replications(InspectionExample.Sample, 0.95, 10));

    // Two alternatives whose values differ by −1 and +3 by turns: mean 1, variance of ten 40/9. h² = 2 × 0.334050 × 9 = 6.0129; δ = 1: h² S² = 26.724, so it is
    // over with replication 27 at the latest. After r even replications the first is behind by 1, and may be by (26.724 − r) / 2r: 0.836 for r = 10. Gone at once.
    [Fact]
    public void One_that_is_clearly_behind_is_dropped_after_the_first_stage()
    {
        var selected = new KimNelson(2, 10, 0.95, 1, LargerIsBetter: true).Run(Values(r => [0, r % 2 == 0 ? 3 : -1]));

        Assert.Equal(1, selected.Best);
        Assert.Equal([10, 10], selected.Spent);
        Assert.Equal(27, selected.Last);
    }

    // The same with half the lead, −1.5 and +2.5: after an even number of replications the first is behind by 0.5, after an odd one by less. Allowed are 0.836
    // after 10, 0.614 after 12 and 0.454 after 14.
    [Fact]
    public void One_that_is_less_clearly_behind_takes_longer()
    {
        var selected = new KimNelson(2, 10, 0.95, 1, LargerIsBetter: true).Run(Values(r => [0, r % 2 == 0 ? 2.5 : -1.5]));

        Assert.Equal(1, selected.Best);
        Assert.Equal([14, 14], selected.Spent);
    }

    // In minutes or in seconds, the decision is the same.
    [Theory]
    [InlineData(60)]
    [InlineData(0.25)]
    public void The_unit_of_the_values_changes_nothing(double unit)
    {
        var selected = new KimNelson(2, 10, 0.95, unit, LargerIsBetter: true).Run(Values(r => [0, unit * (r % 2 == 0 ? 2.5 : -1.5)]));

        Assert.Equal(1, selected.Best);
        Assert.Equal([14, 14], selected.Spent);
        Assert.Equal(27, selected.Last);
    }

    [Fact]
    public void Who_was_dropped_is_run_no_more()
    {
        // The third is hopeless and has little variance against the first.
        var selected = new KimNelson(3, 10, 0.95, 1, LargerIsBetter: false).Run(Values(r => [0, r % 2 == 0 ? -2.5 : 1.5, 100]));

        Assert.Equal(1, selected.Best);
        Assert.Equal(10, selected.Spent[2]);
        Assert.Equal(selected.Spent[0], selected.Spent[1]);
        Assert.True(selected.Spent[0] > 10);
    }

    [Fact]
    public void Equals_end_too()
    {
        // The difference is −2 and 2 by turns, for ever. After 23 the second is behind by 2 / 23 = 0.087, and may be by (26.724 − 23) / 46 = 0.081.
        var selected = new KimNelson(2, 10, 0.95, 1, LargerIsBetter: true).Run(Values(r => [0, r % 2 == 0 ? 2 : -2]));
        Assert.Equal((0, 23), (selected.Best, selected.Spent[0]));

        // No difference at all: decided after the first stage, for the first.
        Assert.Equal(0, new KimNelson(3, 10, 0.95, 1, LargerIsBetter: true).Run(Values(_ => [5, 5, 5])).Best);
    }

    // The third varies by ±2 and would take up to replication 27; it is gone after 10, and the others never differ.
    [Fact]
    public void Equals_do_not_wait_for_one_that_was_dropped()
    {
        var selected = new KimNelson(3, 10, 0.95, 1, LargerIsBetter: true).Run(Values(r => [0, 0, r % 2 == 0 ? -48 : -52]));
        Assert.Equal((0, 10), (selected.Best, selected.Spent.Max()));
    }

    [Fact]
    public void At_the_most_it_stops_undecided()
    {
        var selected = new KimNelson(2, 10, 0.95, 1, LargerIsBetter: true) { Most = 12 }.Run(Values(r => [0, r % 2 == 0 ? 2 : -2]));

        Assert.Null(selected.Best);
        Assert.Equal([0, 1], selected.Left);
        Assert.Equal([12, 12], selected.Spent);
    }

    private static Func<IReadOnlyList<int>, int, IReadOnlyList<double>> Values(Func<int, double[]> ofReplication) =>
        (left, r) => [.. left.Select(i => ofReplication(r)[i])];
}
