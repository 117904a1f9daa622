using GateSim.Experiments;
using GateSim.Reporting.Pages;
using GateSim.Scenarios;

namespace GateSim.Reporting.Tests.Pages;

/// <summary>What is found stale in an index, and what is not.</summary>
public class IndexCheckTests
{
    private static readonly StatisticName Name = new("backlog", null, null, "mean");

    private static Scenario Scenario(string question, string text = " left.") => SampleResults.Ordinary.Scenario with
    {
        About = new About(question, new Answer([new AnswerPart(Name.ToString(), Name), new AnswerPart(text, null)]), [], []),
    };

    private static ExperimentResult Result(double mean, double half, int replications) => SampleResults.Ordinary with
    {
        Scenario = Scenario("How many?"),
        Replications = replications,
        Estimates = [new Estimate(new StatisticKey("backlog", null, null, "mean", "vehicles"), mean, mean - half, mean + half, replications)],
    };

    // 30 replications: a half-width of 2.045 is a standard deviation of 5.477, and of the mean of three 3.162.
    private static readonly string Page = IndexPage.Of("gatesim index", [IndexEntry.Of("a b.yaml", Result(100, 2.045, 30))]);

    [Fact]
    public void A_page_that_is_true_is_found_true()
    {
        Assert.Contains("| How many? | 100.0 ± 2.0 vehicles left. | [a b.yaml](a%20b.yaml) |", Page, StringComparison.Ordinal);
        Assert.Empty(IndexCheck.Texts(Page, [("a b.yaml", Scenario("How many?"))]));
    }

    [Fact]
    public void Files_that_came_or_went_are_told() => Assert.Equal(
        ["new.yaml is not on the page", "a b.yaml is on the page, but no longer in the folder"],
        IndexCheck.Texts(Page, [("new.yaml", Scenario("How many?"))]));

    [Theory]
    [InlineData("How long?", " left.")]
    [InlineData("How many?", " stay.")]
    public void Another_question_or_answer_is_told(string question, string text) => Assert.Equal(
        ["a b.yaml has another question or answer than on the page"], IndexCheck.Texts(Page, [("a b.yaml", Scenario(question, text))]));

    [Theory]
    [InlineData(100, true)]
    [InlineData(114.6, true)]     // 2.045 and four times 3.162 are 14.69
    [InlineData(85.4, true)]
    [InlineData(114.8, false)]
    [InlineData(85.2, false)]
    public void A_quick_run_bears_a_figure_out_within_what_three_replications_can_say(double now, bool agrees)
    {
        var complaints = IndexCheck.Figures(Page, "a b.yaml", Result(now, 50, 3)).ToList();

        Assert.Equal(agrees, complaints.Count == 0);
        if (!agrees) Assert.StartsWith("a b.yaml: backlog/mean is 100.0 ± 2.0 vehicles on the page, but ", Assert.Single(complaints), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_without_spread_must_come_out_as_it_was()
    {
        var page = IndexPage.Of("gatesim index", [IndexEntry.Of("a.yaml", Result(1.0 / 3, 0, 30))]);

        Assert.Empty(IndexCheck.Figures(page, "a.yaml", Result(1.0 / 3, 0, 3)));
        Assert.Single(IndexCheck.Figures(page, "a.yaml", Result(0.3334, 0, 3)));
    }

    [Fact]
    public void A_bar_in_a_question_does_not_end_its_cell()
    {
        var page = IndexPage.Of("gatesim index", [IndexEntry.Of("a.yaml", Result(1, 0, 3) with { Scenario = Scenario("This | or\nthat?") })]);

        Assert.Contains("| This \\| or that? |", page, StringComparison.Ordinal);
        Assert.Empty(IndexCheck.Texts(page, [("a.yaml", Scenario("This | or\nthat?"))]));
    }
}
