using GateSim.Analysis.Flows;
using GateSim.Analysis.Varying;
using GateSim.Scenarios;
using GateSim.Tests.Model;
using static GateSim.Tests.Model.DrawnGate;

namespace GateSim.Tests.Analysis;

/// <summary>Fluids worked out by hand. A day's vehicles come evenly from midnight to one o'clock; steps are of five minutes.</summary>
public class FluidGateTests
{
    private static readonly double[] FirstHour = [1, .. Enumerable.Repeat(0.0, 23)];

    private static Scenario Gate(double perDay, StationPlan[] stations, params Step[] steps) => Usual with
    {
        Demand = Usual.Demand with { VehiclesPerDay = perDay, HourWeights = FirstHour },
        Stations = stations,
        Routes = [new Route("all", steps)],
    };

    private static double[] Queue(Scenario scenario, int place = 0) => FluidGate.Of(scenario.Plan()).Places[place].QueueAtEnd;

    private static int At(int hour, int minute) => ((hour * 60) + minute) / Grid.Minutes;

    // 2 a minute come and 1 a minute is served: 60 wait at one, none at two; the same the next day.
    [Fact]
    public void A_queue_grows_and_shrinks_in_straight_lines()
    {
        var queue = Queue(Gate(120, [Station("lanes", Takes(1))], Visit("lanes")));

        Assert.Equal([30.0, 60, 30, 0, 0, 30], new[] { At(0, 25), At(0, 55), At(1, 25), At(1, 55), At(12, 0), At(24, 25) }.Select(t => Math.Round(queue[t], 9)));
    }

    [Fact]
    public void Behind_closed_doors_all_wait()
    {
        var hours = new OpeningHours(Enumerable.Repeat<IReadOnlyList<OpeningWindow>>([new(TimeSpan.FromHours(7), TimeSpan.FromHours(9))], 7).ToArray());
        var queue = Queue(Gate(90, [Station("lanes", Takes(1)) with { Hours = hours }], Visit("lanes")));

        Assert.Equal([90.0, 60, 0], new[] { At(6, 55), At(7, 25), At(8, 25) }.Select(t => Math.Round(queue[t], 9)));
    }

    // The second station gets 1 a minute, from 1 minute after midnight until 1 minute after two, and serves a half: then
    // 119 have come and 59.5 gone; two hours later none wait.
    [Fact]
    public void A_station_meters_the_next()
    {
        var queue = Queue(Gate(120, [Station("lanes", Takes(1)), Station("documents", Takes(2))], Visit("lanes"), Visit("documents")), place: 1);

        Assert.Equal(59.5, queue.Max(), 0.51);
        Assert.Equal(At(1, 55), Array.IndexOf(queue, queue.Max()));
        Assert.Equal(0, queue[At(4, 0)], 0.51);
    }

    [Fact]
    public void All_that_come_are_served_in_the_end()
    {
        var course = FluidGate.Of(Gate(120, [Station("lanes", Takes(1)), Station("documents", Takes(2))], Visit("lanes"), Visit("documents", 0.25m)).Plan());

        Assert.Equal([240, 60], course.Places.Select(p => Math.Round(p.Arrivals.Sum(), 6)));
        Assert.Equal([240, 120], course.Places.Select(p => Math.Round(p.WorkDone.Sum(), 6)));
    }

    // Half of those that leave come back 2 hours later: of 100 a day 50 more, on each of two days.
    [Fact]
    public void Those_that_come_back_are_served_again()
    {
        var scenario = Gate(100, [Station("lanes", Takes(0.1))], Visit("lanes")) with
        {
            Classes = [Class("goods", 1) with { Returns = new Returns("back", 0.5m, new GateSim.Randomness.Distributions.Constant(TinyGate.Ticks(120)), null) }, Class("back", 0)],
        };
        var arrivals = FluidGate.Of(scenario.Plan()).Places[0].Arrivals;

        Assert.Equal(300, arrivals.Sum(), 1e-6);
        Assert.Equal(50, arrivals[At(1, 55)..At(3, 10)].Sum(), 1e-6);
    }

    // 100 a day come and 60 may go in: 40 are left at the first midnight, 80 at the second.
    [Fact]
    public void A_quota_is_used_up_by_who_comes_first()
    {
        var queue = Queue(Gate(100, [Station("lanes", Takes(0.1))], new EnterStep("yard", Condition.Always, 1), Visit("lanes")) with { Areas = [new AreaPlan("yard") { PerDay = 60 }] }, place: 1);

        Assert.Equal([0.0, 40, 80], new[] { At(0, 30), At(23, 55), At(47, 55) }.Select(t => Math.Round(queue[t], 6)));
    }

    [Fact]
    public void An_area_lets_in_so_many_an_hour()
    {
        var queue = Queue(Gate(100, [Station("lanes", Takes(0.1))], new EnterStep("yard", Condition.Always, 1), Visit("lanes")) with { Areas = [new AreaPlan("yard") { PerHour = StaffPlan.Always(20) }] }, place: 1);

        Assert.Equal([80.0, 60, 0], new[] { At(0, 55), At(1, 55), At(4, 55) }.Select(t => Math.Round(queue[t], 6)));
    }

    // Every hour of the day a booking, of which a tenth is not kept; who keeps it comes 20 minutes early.
    [Fact]
    public void Bookings_come_when_they_are_kept()
    {
        var scenario = SourcedGate.Only(SourcedGate.Source("booked", SourcedGate.Slots(60, 10, OpeningHours.Always, early: 20, noShow: 0.1m), ("goods", 1)));
        var arrivals = FluidGate.Of(scenario.Plan()).Places[0].Arrivals;

        Assert.Equal(9, arrivals[At(0, 40)], 1e-9);
        Assert.Equal(2 * 24 * 9, arrivals.Sum(), 1e-9);
    }

    // 10 wait, 1 comes and 2 go a minute; then the servers are not all needed, and 1 a minute keeps one busy.
    [Fact]
    public void The_fluid_limit_of_one_station_is_a_line_and_then_a_curve()
    {
        var fluid = new FluidQueue(1, waiting: 12);

        Assert.Equal(50, fluid.Pass(new Stretch(10, 1, 2)), 1e-9);
        Assert.Equal(0, fluid.Queue, 1e-9);
        Assert.Equal(0, fluid.Pass(new Stretch(100, 1, 2)));
        Assert.Equal(4 * 8, fluid.Pass(new Stretch(8, 2, 1)), 1e-6); // one busy, one a minute too many: up to 8
    }

    [Theory]
    [InlineData(1.5)]
    [InlineData(1.95)]
    public void Chance_only_adds_to_the_fluid_limit(double rate)
    {
        Stretch[] course = [new(60, 0.5, 2), new(60, rate, 2), new(30, 2.5, 2), new(90, 0.3, 2)];
        var (fluid, exact) = (new FluidQueue(1), new TransientQueue(1).Pass(course));

        foreach (var (stretch, whole) in course.Zip(exact)) Assert.InRange(fluid.Pass(stretch), 0, whole.WaitMinutes);
    }
}
