using System.Globalization;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Tests.Scenarios;

/// <summary>Hours given by a neighbour's clock; the gate's own is seven hours ahead of UTC.</summary>
public sealed class TimeZoneTests : IDisposable
{
    private const string NoDay = "closed";

    private readonly TemporaryGate _gate = new();

    [Theory]
    [InlineData("08:00-19:00 Asia/Shanghai", "7-18")]
    [InlineData("08:00-19:00 UTC+08:00", "7-18")]
    [InlineData("08:00 - 19:00  UTC+08:00", "7-18")]
    [InlineData("08:00-19:00 Asia/Ho_Chi_Minh", "8-19")]
    [InlineData("08:00-19:00 Asia/Bangkok", "8-19")]
    [InlineData("08:00-19:00 Asia/Vientiane", "8-19")]
    [InlineData("08:00-19:00 Asia/Phnom_Penh", "8-19")]
    [InlineData("08:00-16:00 UTC", "15-23")]
    [InlineData("08:00-16:00 UTC+05:30", "9.5-17.5")]
    [InlineData("[08:00-12:00 Asia/Shanghai, 13:00-17:00]", "7-11 13-17")]
    [InlineData("22:00-06:00 Asia/Shanghai", "21-29")]
    [InlineData("00:00-06:00 Asia/Shanghai", "23-29")]
    [InlineData("20:00-24:00 UTC-07:00", "10-14")]
    public void Hours_of_every_day_by_another_clock(string hours, string atTheGate) =>
        Assert.All(Hours(hours).Days!, day => Assert.Equal(atTheGate, Text(day)));

    // Monday's 00:30 in China is Sunday's 23:30 at the gate; Sunday's 20:00 in London is Monday's 03:00.
    [Theory]
    [InlineData("{ mon: 00:30-02:00 Asia/Shanghai }", "sun", "23.5-25")]
    [InlineData("{ sun: 20:00-22:00 UTC }", "mon", "3-5")]
    [InlineData("{ wed: 08:00-19:00 Asia/Shanghai }", "wed", "7-18")]
    public void A_range_that_moves_over_midnight_belongs_to_the_day_on_which_it_then_begins(string hours, string day, string window)
    {
        string[] names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        Assert.Equal(names.Select(n => n == day ? window : NoDay), Hours(hours).Days!.Select(Text));
    }

    [Fact]
    public void A_neighbours_whole_day_is_cut_at_the_gates_midnight() =>
        Assert.Equal(["0-23", NoDay, NoDay, NoDay, NoDay, NoDay, "23-24"], Hours("{ mon: 00:00-24:00 Asia/Shanghai }").Days!.Select(Text));

    [Fact]
    public void Open_all_day_by_any_clock_is_open_always() => Assert.True(Hours("00:00-24:00 Asia/Shanghai").IsAlways);

    // In China the night from 00:00 to 06:00; those that begin on 15 April at the gate begin at 23:00.
    [Theory]
    [InlineData("00:00-06:00 Asia/Shanghai", "23-29")]
    [InlineData("[11:30-13:30, 20:00-22:00 UTC]", "11.5-13.5 3-5")]
    public void Closures_of_special_days_are_those_that_begin_on_the_gates_day(string closed, string atTheGate) =>
        Assert.Equal(atTheGate, Text(_gate.Extended($"specialDays: [{{ from: 2025-04-15, closed: {closed} }}]").SpecialDays[0].Closed));

    [Theory]
    [InlineData("[00:00-06:00 Asia/Shanghai, 20:00-24:00 UTC]")]
    [InlineData("{ mon-fri: 00:00-24:00 Asia/Shanghai, sat: 22:00-06:00 UTC+08:00 }")]
    public void What_is_shown_is_by_the_gates_clock_and_reads_back_the_same(string hours)
    {
        var scenario = _gate.Extended($"stations: {{ lanes: {{ hours: {hours} }} }}");
        var shown = ScenarioText.Of(scenario);

        Assert.DoesNotContain("Asia", shown, StringComparison.Ordinal);
        var read = ScenarioFile.Read(_gate.Write("shown.yaml", shown));
        Assert.Equal(scenario.Stations[0].Hours.Days!.Select(Text), read.Stations[0].Hours.Days!.Select(Text));
    }

    private OpeningHours Hours(string hours) => _gate.Extended($"stations: {{ lanes: {{ hours: {hours} }} }}").Stations[0].Hours;

    private static string Text(IReadOnlyList<OpeningWindow> day) => day.Count == 0 ? NoDay
        : string.Join(' ', day.Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.From.TotalHours}-{w.To.TotalHours}")));

    public void Dispose() => _gate.Dispose();
}
