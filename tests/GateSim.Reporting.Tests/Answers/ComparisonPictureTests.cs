using System.Xml.Linq;
using GateSim.Reporting.Answers.Comparisons;
using GateSim.Reporting.Plots;
using GateSim.Reporting.Tests.Plots;

namespace GateSim.Reporting.Tests.Answers;

public class ComparisonPictureTests
{
    private static readonly (string Name, Func<Figure> Draw)[] Figures =
    [
        .. SampleComparisons.All.Select(s => (s.Name, (Func<Figure>)(() => ComparisonFigure.Draw(s.Comparison, s.Comparison.Measures[0], PictureStyle.Usual)))),
        ("decided", () => SelectionFigure.Draw(SampleComparisons.Decided, PictureStyle.Usual)),
        ("undecided", () => SelectionFigure.Draw(SampleComparisons.Undecided, PictureStyle.Usual)),
    ];

    public static TheoryData<string> Every => [.. Figures.Select(f => f.Name)];

    [Theory, MemberData(nameof(Every))]
    public void All_text_is_inside_the_picture_and_none_covers_another(string figure) => Pictures.TextIsInsideAndApart(Svg(figure));

    [Fact]
    public void It_says_which_may_be_the_best_and_which_are_not()
    {
        var said = TextBox.In(Svg("several")).Select(t => t.Text).ToList();
        Assert.Equal(SampleComparisons.Several.Measures[0].Best.Candidates.Count, said.Count(t => t == "may be the best") - 1); // and once in the legend
        Assert.Contains("differences up to 2 min do not matter", said);
    }

    [Theory]
    [InlineData(0, 10, 8, "0", "10")]
    [InlineData(-16, 0, 8, "−16", "0")]
    [InlineData(-0.3, 0.2, 8, "−0.3", "0.2")]
    [InlineData(5, 5, 4, "4", "6")] // nothing to tell apart
    public void An_axis_around_values_has_ticks_at_round_numbers_from_one_end_to_the_other(double low, double high, int ticks, string first, string last)
    {
        var plot = Axes.NewPlot(PictureStyle.Usual, "x", null);
        Axes.Around(PictureStyle.Usual, plot.Axes.Bottom, low, high, ticks);
        var labels = plot.Axes.Bottom.TickGenerator.Ticks.Select(t => t.Label).ToList();

        Assert.Equal((first, last), (labels[0], labels[^1]));
        Assert.InRange(labels.Count, 3, ticks + 2);
    }

    private static XDocument Svg(string figure) => Pictures.Svg($"comparison-{figure}", Figures.First(f => f.Name == figure).Draw);
}
