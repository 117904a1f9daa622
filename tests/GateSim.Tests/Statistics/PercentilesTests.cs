using CsCheck;
using GateSim.Statistics;

namespace GateSim.Tests.Statistics;

public class PercentilesTests
{
    private static readonly decimal[] Percents = [0.1m, 1, 5, 50, 90, 95, 99, 99.9m, 100];
    private readonly Percentiles _percentiles = new();

    private static Tally Of(params IEnumerable<long> values)
    {
        var tally = new Tally();
        foreach (var value in values) tally.Add(value);
        return tally;
    }

    // The smallest value with at least that share of the values at or below it, in so many words.
    private static double? InSoManyWords(long[] values, int percent) =>
        values.Where(candidate => values.Count(v => v <= candidate) * 100L >= (long)percent * values.Length).Select(v => (double?)v).Min();

    private static double?[] BySorting(long[] values, decimal[] percents)
    {
        var sorted = values.Order().ToArray();
        return [.. percents.Select(p => (double?)sorted[(int)decimal.Ceiling(sorted.Length * p / 100) - 1])];
    }

    [Fact]
    public void Of_twenty_values_p95_is_the_nineteenth_and_of_twenty_one_the_twentieth()
    {
        Assert.Equal([19], _percentiles.Of([Of(Enumerable.Range(1, 20).Select(v => (long)v))], [95]));
        Assert.Equal([20], _percentiles.Of([Of(Enumerable.Range(1, 21).Select(v => (long)v))], [95]));
    }

    [Fact]
    public void The_median_of_an_even_number_is_the_lower_of_the_middle_two() => Assert.Equal([20], _percentiles.Of([Of(40, 10, 30, 20)], [50]));

    [Fact]
    public void One_value_is_all_percentiles() => Assert.Equal([7, 7, 7], _percentiles.Of([Of(7)], [1, 50, 100]));

    [Fact]
    public void Of_nothing_there_is_none()
    {
        Assert.Equal([null, null], _percentiles.Of([Of()], [50, 95]));
        Assert.Equal([null], _percentiles.Of([], [50]));
    }

    [Fact]
    public void They_are_what_the_contract_says_in_words() =>
        Gen.Select(Gen.Long[0, 12].Array[1, 40], Gen.Int[1, 100]).Sample((values, percent) =>
            Assert.Equal(InSoManyWords(values, percent), new Percentiles().Of([Of(values)], [percent])[0]));

    [Fact]
    public void They_are_those_of_sorting_for_any_range_of_values()
    {
        var few = Gen.Long[0, 3];
        var usual = Gen.Long[0, 36_000_000_000];
        var huge = Gen.Long[0, long.MaxValue];
        var crowded = Gen.Select(Gen.Long[0, 1_000], Gen.Const(1L << 40)).Select((near, far) => near == 0 ? far : near); // nearly all in one cell
        Gen.OneOf(few.Array[1, 3_000], usual.Array[1, 3_000], huge.Array[1, 300], crowded.Array[1, 3_000]).Sample(
            values => Assert.Equal(BySorting(values, Percents), new Percentiles().Of([Of(values)], Percents)),
            iter: 300);
    }

    [Fact]
    public void Several_tallies_count_as_one() =>
        Gen.Long[0, 1_000_000].Array[0, 200].Array[1, 5].Where(parts => parts.Any(p => p.Length > 0)).Sample(parts =>
            Assert.Equal(BySorting([.. parts.SelectMany(p => p)], Percents), new Percentiles().Of(parts.Select(p => Of(p)).ToArray(), Percents)));

    [Fact]
    public void One_call_does_not_disturb_the_next_nor_the_values()
    {
        var large = Of(Enumerable.Range(0, 10_000).Select(v => v * 7919L % 10_007));
        var small = Of(3, 1, 2);
        var first = _percentiles.Of([large], Percents);

        Assert.Equal([1, 2, 3], _percentiles.Of([small], [1, 50, 100]));
        Assert.Equal(first, _percentiles.Of([large], Percents));
        Assert.Equal([3, 1, 2], small.AboveZero.ToArray());
    }

    [Fact]
    public void All_equal_values_however_many() => Assert.Equal([5, 5], _percentiles.Of([Of(Enumerable.Repeat(5L, 5_000))], [1, 99]));

    [Fact]
    public void A_tally_knows_count_and_sum_and_can_begin_anew()
    {
        var tally = Of(Enumerable.Repeat(long.MaxValue, 1_000)); // the sum is beyond 64 bits
        Assert.Equal((Int128)long.MaxValue * 1_000, tally.Sum);

        tally.Clear();
        tally.Add(4);
        Assert.Equal((1, (Int128)4), (tally.Count, tally.Sum));
        Assert.Equal([4], tally.AboveZero.ToArray());
    }
}
