using GateSim.Experiments.Staffing;
using GateSim.Scenarios;
using GateSim.Tests.Model;

namespace GateSim.Tests.Experiments.Staffing;

public class StaffBlockTests
{
    private static readonly StationPlan Lanes = DrawnGate.Station("lanes", DrawnGate.TakesAbout(10));

    private static TimeSpan At(double hour) => TimeSpan.FromHours(hour);

    private static OpeningHours Daily(params (double From, double To)[] windows) =>
        new([.. Enumerable.Repeat<IReadOnlyList<OpeningWindow>>([.. windows.Select(w => new OpeningWindow(At(w.From), At(w.To)))], 7)]);

    private static string Blocks(StationPlan station, double hours) =>
        string.Join(' ', StaffBlocks.Of(station, At(hours)).Select(b => FormattableString.Invariant($"{b.From.TotalHours}-{b.To.TotalHours}")));

    [Fact]
    public void A_day_without_hours_is_cut_from_midnight_on() => Assert.Equal("0-8 8-16 16-24", Blocks(Lanes, 8));

    [Fact]
    public void Blocks_begin_with_the_hours_and_the_last_may_be_shorter() => Assert.Equal("7-9 9-11 11-12 13-15 15-16", Blocks(Lanes with { Hours = Daily((7, 12), (13, 16)) }, 2));

    [Fact]
    public void Where_nobody_is_on_duty_nobody_is_put() =>
        Assert.Equal("7-12 12-17 17-22", Blocks(Lanes with { Servers = new StaffPlan([new Shift(At(7), At(12), 3), new Shift(At(12), At(22), 5)]) }, 5));

    [Fact]
    public void Hours_across_midnight_have_two_stretches() => Assert.Equal("0-2 22-24", Blocks(Lanes with { Hours = Daily((22, 26)) }, 6));

    [Fact]
    public void A_profile_is_written_as_the_scenario_language_takes_it_and_counts_its_server_hours()
    {
        var profile = new StaffProfile(StaffBlocks.Of(Lanes with { Hours = Daily((7, 12)) }, At(2))).With([3, 3, 2]);
        Assert.Equal("{ \"07:00-11:00\": 3, \"11:00-12:00\": 2 }", profile.Text);
        Assert.Equal((3 * 4) + 2, profile.ServerHours);
        Assert.Equal("{ \"07:00-09:00\": 3, \"09:00-12:00\": 2 }", profile.Fewer(1)!.Text);
        Assert.Null(profile.With([1, 1, 1]).Fewer(0));
    }
}
