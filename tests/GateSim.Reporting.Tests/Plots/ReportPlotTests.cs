using GateSim.Experiments;
using GateSim.Reporting.Plots;

namespace GateSim.Reporting.Tests.Plots;

/// <summary>When the pictures of days, spread and time say something, and what.</summary>
public class ReportPlotTests
{
    private static string Said(ResultPlot plot, ExperimentResult result) =>
        string.Join('\n', TextBox.In(Pictures.Svg($"report-{plot.Name}", () => plot.Draw(result))).Select(t => t.Text));

    [Fact]
    public void A_heat_map_needs_days_and_somebody_who_waits()
    {
        var plot = new QueueByDayAndHour();
        Assert.True(plot.IsFor(SampleResults.Ordinary));
        Assert.False(plot.IsFor(SampleResults.OneDay));
        Assert.False(plot.IsFor(SampleResults.NoStation));
        Assert.False(plot.IsFor(SampleResults.Empty));
    }

    [Fact]
    public void A_heat_map_is_of_what_binds_and_begins_after_the_warm_up()
    {
        var said = Said(new QueueByDayAndHour(), SampleResults.Ordinary);

        Assert.Equal("inspection", SampleResults.Ordinary.Binding!.Name);
        Assert.StartsWith("Queue at inspection, hour by hour of each day of the run", said, StringComparison.Ordinal);
        Assert.Contains("Wed 4 Mar", said, StringComparison.Ordinal); // the run starts on Monday, 2 March, and two days are left out
        Assert.DoesNotContain("Mon 2 Mar\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heat_map_of_a_long_run_has_several_days_in_a_row()
    {
        Assert.Contains("A row is the mean of 6 days.", Said(new QueueByDayAndHour(), SampleResults.Year), StringComparison.Ordinal); // 351 days in at most 62 rows
    }

    [Fact]
    public void A_fan_needs_ten_replications()
    {
        var plot = new BacklogFan();
        Assert.True(plot.IsFor(SampleResults.Ordinary));
        Assert.False(plot.IsFor(SampleResults.Ordinary with { Replications = 9 }));
        Assert.False(plot.IsFor(SampleResults.Empty));
    }

    [Fact]
    public void The_tails_of_a_fan_need_many()
    {
        Assert.DoesNotContain("95 % of replications", Said(new BacklogFan(), SampleResults.Ordinary), StringComparison.Ordinal);
        Assert.Contains("95 % of replications", Said(new BacklogFan(), SampleResults.Ordinary with { Replications = 40 }), StringComparison.Ordinal);
    }

    // 60 minutes: 20 in service, 30 at lanes, of which 12 while it is closed, 4 outside the yard, and 6 that nobody accounts for.
    private static ExperimentResult Hour(double waiting = 40) => SampleResults.Single with
    {
        Stations = [SampleResults.Single.Stations[0] with { WaitingWhileClosed = 0.4 }],
        Areas = [new AreaResult("yard", [], null)],
        TimeSpent = [new TimeSpent("vehicle", 100, 60, waiting, [30], [4])],
    };

    [Fact]
    public void Time_is_cut_into_service_waiting_closed_hours_and_the_rest()
    {
        var said = Said(new WhereTimeGoes(), Hour());
        foreach (var part in new[] { "in service", "waiting: server", "waiting outside yard", "waiting while nobody is on duty", "blocked, or held in other ways", "60.0 min" })
            Assert.Contains(part, said, StringComparison.Ordinal);
    }

    [Fact]
    public void Waits_that_are_more_than_the_waiting_are_shortened_and_nothing_is_left_over()
    {
        var said = Said(new WhereTimeGoes(), Hour(waiting: 17));
        Assert.DoesNotContain("blocked", said, StringComparison.Ordinal);
        Assert.Contains("waiting: server", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_in_which_time_was_not_taken_down_has_no_such_picture()
    {
        Assert.False(new WhereTimeGoes().IsFor(SampleResults.Ordinary with { TimeSpent = [] }));
        Assert.False(new WhereTimeGoes().IsFor(SampleResults.Empty));
    }

    [Fact]
    public void Error_and_risk_are_told_apart()
    {
        var said = Said(new MeanAndSpread(), SampleResults.Ordinary);
        Assert.Contains("mean and its 95 % confidence interval: narrower with more replications", said, StringComparison.Ordinal);
        Assert.Contains("90 %: these differences stay, however many are run", said, StringComparison.Ordinal);
        Assert.Contains("Means of the 30 replications", said, StringComparison.Ordinal);
        Assert.False(new MeanAndSpread().IsFor(SampleResults.Single));
        Assert.False(new MeanAndSpread().IsFor(SampleResults.Empty));
    }
}
