using GateSim.Experiments;
using GateSim.Reporting.Plots;

namespace GateSim.Reporting.Tests.Plots;

public class WelchPlotTests
{
    private static ExperimentResult With(TimeSpan? asked, TimeSpan found) => SampleResults.Ordinary with
    {
        WarmUp = found,
        Scenario = SampleResults.Ordinary.Scenario with { Run = SampleResults.Ordinary.Scenario.Run with { WarmUp = asked } },
    };

    [Fact]
    public void It_is_drawn_where_a_warm_up_is_left_out_or_was_looked_for()
    {
        var (none, day) = (TimeSpan.Zero, TimeSpan.FromDays(1));

        Assert.True(new WelchPlot().IsFor(With(day, day)));
        Assert.True(new WelchPlot().IsFor(With(null, none)));
        Assert.False(new WelchPlot().IsFor(With(none, none)));
    }

    [Fact]
    public void It_says_who_chose_the_cut()
    {
        var day = TimeSpan.FromDays(1);
        string?[] notes = [new WelchPlot().Draw(With(null, day)).Heading.Note, new WelchPlot().Draw(With(null, TimeSpan.Zero)).Heading.Note, new WelchPlot().Draw(With(day, day)).Heading.Note];

        Assert.StartsWith("MSER-5 leaves 1 day out.", notes[0], StringComparison.Ordinal);
        Assert.StartsWith("MSER-5 leaves nothing out", notes[1], StringComparison.Ordinal);
        Assert.DoesNotContain("MSER-5", notes[2], StringComparison.Ordinal);
    }
}
