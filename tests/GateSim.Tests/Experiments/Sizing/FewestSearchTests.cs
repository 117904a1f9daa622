using GateSim.Experiments.Sizing;
using GateSim.Statistics;

namespace GateSim.Tests.Experiments.Sizing;

public class FewestSearchTests
{
    private readonly Dictionary<int, int> _replications = [];

    /// <summary>Alternatives whose one limit is exceeded by so much, always.</summary>
    private FewestSearch Search(params double[] excesses) => new(excesses.Length, [1], 0.05, (alternative, count) =>
    {
        _replications[alternative] = count;
        return [[.. Enumerable.Repeat((double?)excesses[alternative], count)]];
    });

    [Fact]
    public void The_first_that_meets_is_found_and_the_one_before_it_was_seen_to_miss()
    {
        var search = Search(9, 8, 7, 3, -1, -2, -3, -4);
        Assert.Equal(new Border(3, 4), search.Find());
        Assert.Equal(Feasibility.Misses, search.Judgements[3].Verdict);
        Assert.True(_replications.Count <= 3, "halving of eight");
    }

    [Fact]
    public void All_may_meet() => Assert.Equal(new Border(null, 0), Search(-1, -2, -3).Find());

    [Fact]
    public void None_may_meet() => Assert.Equal(new Border(2, null), Search(3, 2, 1).Find());

    // A longest wait that is wanted, say: less meets it, more does not.
    [Theory]
    [InlineData(1, new double[] { -3, -2, 3, 4, 5, 6, 7 })]
    [InlineData(0, new double[] { -3, 2, 3, 4, 5, 6, 7 })]
    [InlineData(5, new double[] { -9, -8, -7, -6, -5, -4, 2 })]
    public void Where_less_meets_what_more_misses_the_last_that_meets_is_found(int last, double[] excesses) =>
        Assert.Equal(new Border(last + 1, last, Falls: true), Search(excesses).Find());

    // The first limit asks for at least the fourth, the second for at most the fourth.
    [Fact]
    public void Between_limits_that_ask_for_more_and_for_less_the_one_that_meets_both_is_found()
    {
        double[] more = [9, 8, 7, -5, -6, -7, -8, -9], less = [-9, -8, -7, -5, 6, 7, 8, 9];
        var search = new FewestSearch(8, [1, 1], 0.05, (i, count) => [[.. Enumerable.Repeat((double?)more[i], count)], [.. Enumerable.Repeat((double?)less[i], count)]]);
        Assert.Equal(new Border(2, 3), search.Find());
    }

    [Fact]
    public void One_alone_is_looked_at() => Assert.Equal(new Border(null, 0), Search(-1).Find());

    [Fact]
    public void One_missed_limit_of_two_is_enough_to_miss()
    {
        var search = new FewestSearch(1, [1, 1], 0.05, (_, count) => [[.. Enumerable.Repeat((double?)-5, count)], [.. Enumerable.Repeat((double?)5, count)]]);
        Assert.Equal(new Border(0, null), search.Find());
        Assert.Equal([Feasibility.Meets, Feasibility.Misses], search.Judgements[0].ByLimit);
    }

    // 1, −1, 1, −1 …: nobody can tell on which side of 0 the mean lies, with a tolerance of a hundredth.
    [Fact]
    public void What_cannot_be_told_lies_between_one_that_misses_and_one_that_meets()
    {
        double[][] values = [[5, 5], [5, 5], [1, -1], [1, -1], [-5, -5], [-5, -5]];
        var search = new FewestSearch(6, [0.01], 0.05, (i, count) => [[.. Enumerable.Range(0, count).Select(n => (double?)values[i][n % 2])]]) { Most = 30 };
        var border = search.Find();

        Assert.Equal(new Border(1, 4), border);
        Assert.False(border.IsSharp);
        Assert.Equal((Feasibility.Open, 30), (search.Judgements[3].Verdict, search.Judgements[3].Replications));
        Assert.True(search.Judgements[3].LikelyReplications > 30);
    }

    // Nobody came through the first two, at none of their replications: more would not tell, and the third may still be looked at.
    [Fact]
    public void Alternatives_that_never_have_a_value_are_given_up()
    {
        var search = new FewestSearch(3, [1], 0.05, (i, count) => [[.. Enumerable.Repeat(i < 2 ? (double?)null : -5, count)]]) { FirstStage = 10 };
        Assert.Equal(new Border(null, 2), search.Find());
        Assert.All(new[] { 0, 1 }.Where(search.Judgements.ContainsKey), i =>
        {
            Assert.Equal(Feasibility.Open, search.Judgements[i].Verdict);
            Assert.InRange(search.Judgements[i].Replications, 100, 120); // ten times the first stage, in steps
        });
    }

    [Fact]
    public void Replications_without_a_value_are_passed_over()
    {
        var search = new FewestSearch(1, [1], 0.05, (_, count) => [[.. Enumerable.Range(0, count).Select(n => n % 2 == 0 ? (double?)-5 : null)]]);
        Assert.Equal(new Border(null, 0), search.Find());
        Assert.True(search.Judgements[0].Replications >= 19, "ten values take nineteen replications");
    }

    [Fact]
    public void Without_any_value_nothing_can_be_told()
    {
        var search = new FewestSearch(1, [1], 0.05, (_, count) => [[.. Enumerable.Repeat((double?)null, count)]]) { Most = 20 };
        Assert.Equal(new Border(null, null), search.Find());
    }
}
