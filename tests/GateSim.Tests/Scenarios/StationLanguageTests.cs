using GateSim.Scenarios;

namespace GateSim.Tests.Scenarios;

/// <summary>What the language says of stations: their queues, hours, servers and special days.</summary>
public sealed class StationLanguageTests : IDisposable
{
    private readonly TemporaryGate _gate = new();

    [Fact]
    public void Own_queues_can_be_chosen_by_turns_or_at_random_and_changed_and_a_server_stay_busy()
    {
        var lanes = _gate.Extended("""
            stations: { lanes: { queue: per-server, choice: round-robin, changeLanes: to-shorter, after: [{ when: truck, time: constant(20 s) }] } }
            """).Stations[0];

        Assert.Equal((QueueKind.PerServer, ServerChoice.RoundRobin, LaneChange.ToShorter), (lanes.Queue, lanes.Choice, lanes.ChangeLanes));
        Assert.Equal([("truck", "constant(20 s)")], lanes.After.Select(l => (l.When.ToString(), l.Time.ToString())));
        Assert.Equal((ServerChoice.Shortest, LaneChange.Never, 0), (Plain().Choice, Plain().ChangeLanes, Plain().After.Count));

        StationPlan Plain() => _gate.Extended("").Stations[0];
    }

    [Theory]
    [InlineData("07:00-20:00", "07:00-20:00 every day")]
    [InlineData("[07:00-11:30, 13:30:30-24:00]", "07:00-11:30 13:30:30-1.00:00 every day")]
    [InlineData("22:00-06:00", "22:00-1.06:00 every day")]
    [InlineData("closed", " every day")]
    public void Opening_hours_of_every_day(string hours, string windows)
    {
        var days = _gate.Extended($"stations: {{ lanes: {{ hours: {hours} }} }}").Stations[0].Hours.Days!;
        Assert.All(days, d => Assert.Equal(windows, string.Join(' ', d.Select(w => $"{Time(w.From)}-{Time(w.To)}")) + " every day"));
    }

    [Fact]
    public void Opening_hours_by_day_of_the_week()
    {
        var days = _gate.Extended("""
            stations: { lanes: { hours: { mon-thu: 07:00-20:00, sat: [07:00-11:30, 13:30-18:00], sun: closed } } }
            """).Stations[0].Hours.Days!;
        Assert.Equal([1, 1, 1, 1, 0, 2, 0], days.Select(d => d.Count));
    }

    [Theory]
    [InlineData("00:00-24:00")]
    [InlineData("{ mon-sun: 00:00-24:00 }")]
    public void Open_all_day_is_open_always(string hours) =>
        Assert.True(_gate.Extended($"stations: {{ lanes: {{ hours: {hours} }} }}").Stations[0].Hours.IsAlways);

    [Fact]
    public void Servers_by_time_of_day()
    {
        var servers = _gate.Extended("stations: { lanes: { servers: { \"07:00-12:00\": 12, 12:00-20:00: 0, 22:00-07:00: 1 } } }").Stations[0].Servers;
        Assert.Equal([12, 0, 0, 1, 1], new[] { 8, 13, 21, 23, 3 }.Select(h => servers.At(TimeSpan.FromHours(h))));
    }

    [Fact]
    public void Special_days()
    {
        var lines = _gate.Extended("""
            stations: { scanner: { servers: 1, service: constant(1 s) } }
            specialDays:
              - { from: 2025-04-15, to: 2025-04-17, stations: [lanes, scanner], hours: closed, why: joint exercise }
              - { from: 2025-02-16, stations: lanes, servers: 4, hours: 08:00-12:00 }
              - { from: 2025-06-20, closed: [11:30-13:30, 22:00-02:00] }
            """).SpecialDays;
        Assert.Equal([(15, 17), (16, 16), (20, 20)], lines.Select(l => (l.From.Day, l.To.Day)));
        Assert.Equal(["lanes scanner", "lanes", null], lines.Select(l => l.Stations is null ? null : string.Join(' ', l.Stations)));
        Assert.Equal(["joint exercise", null, null], lines.Select(l => l.Why));
        Assert.Equal([0, 7, null], lines.Select(l => l.Hours?.Days!.Sum(d => d.Count)));
        Assert.Equal([null, 4, null], lines.Select(l => l.Servers?.Most));
        Assert.Equal([new(TimeSpan.FromHours(11.5), TimeSpan.FromHours(13.5)), new(TimeSpan.FromHours(22), TimeSpan.FromHours(26))], lines[2].Closed);
    }

    [Fact]
    public void A_station_with_everything()
    {
        var lanes = _gate.Extended("""
            traits: { first-time: 3% }
            stations:
              lanes:
                queue: per-server
                order: priority
                room: 0
                service: [{ when: [truck, not first-time], time: constant(1 s) }, { time: constant(90 s) }]
                breakdowns: { every: constant(60 h), lasts: constant(0 s) }
            """).Stations[0];
        Assert.Equal((QueueKind.PerServer, QueueOrder.Priority, 0), (lanes.Queue, lanes.Order, lanes.Room));
        Assert.Equal([new Literal("truck", false), new Literal("first-time", true)], lanes.Service[0].When.Literals);
        Assert.Equal(["constant(1 s)", "constant(1.5 min)"], lanes.Service.Select(l => l.Time.ToString()));
        Assert.Equal("constant(2.5 days)", lanes.Breakdowns!.Every.ToString());
    }

    public void Dispose() => _gate.Dispose();

    private static string Time(TimeSpan time) => time.ToString(time.Days > 0 ? @"d\.hh\:mm" : time.Seconds > 0 ? @"hh\:mm\:ss" : @"hh\:mm", null);
}
