using GateSim.Model.Stations;
using static GateSim.Tests.Model.TinyGate;

namespace GateSim.Tests.Model;

/// <summary>At one instant: changes, then ends, then arrivals; each kind in the order in which it was scheduled.</summary>
public class TieTests
{
    private static long? On(Station station, int server) => station.Servers[server].Current?.Vehicle.Number;

    [Fact]
    public void Who_comes_as_a_service_ends_starts_at_once_and_was_never_in_the_queue()
    {
        var gate = new TinyGate(Station("lanes")).Comes(0, Needs("lanes", 5)).Comes(5, Needs("lanes", 5));

        Assert.Equal([0, 5], gate.Run().Starts("lanes"));
        Assert.Equal(0, gate.Result().Value("queue-length", "max", "lanes"));
        Assert.Equal(1, gate.Result().Value("in-system", "max"));
    }

    [Fact]
    public void A_closing_comes_before_the_end_of_a_service() =>
        Assert.Equal([0], new TinyGate(Station("lanes", hours: HoursOn(0, (0, 10)))).Comes(0, Needs("lanes", 10)).Comes(1, Needs("lanes", 10)).Run()
            .Starts("lanes"));

    [Fact]
    public void Who_comes_at_closing_time_comes_too_late() =>
        Assert.Empty(new TinyGate(Station("lanes", hours: HoursOn(0, (0, 10)))).Comes(10, Needs("lanes", 10)).Run().Starts("lanes"));

    [Fact]
    public void Who_comes_at_opening_time_starts_at_once()
    {
        var gate = new TinyGate(Station("lanes", hours: Hours((10, 20)))).Comes(10, Needs("lanes", 5));

        Assert.Equal([10], gate.Run().Starts("lanes"));
        Assert.Equal(0, gate.Result().Value("queue-length", "max", "lanes"));
    }

    // At 10 the second server comes on duty and the first gets free. The change comes first: vehicle 1 goes to the second, vehicle 2 to the first.
    [Fact]
    public void A_server_that_comes_on_duty_takes_its_vehicle_before_one_that_gets_free()
    {
        List<long?> seen = [];
        new TinyGate(Station("lanes", staff: Staff((0, 1), (10, 2))))
            .Comes(0, Needs("lanes", 10)).Comes(1, Needs("lanes", 10)).Comes(2, Needs("lanes", 10))
            .Look(10, gate => seen = [On(gate.Stations[0], 0), On(gate.Stations[0], 1)])
            .Run();

        Assert.Equal([2, 1], seen);
    }

    // Both services end at 10: that of vehicle 1 began at 1, that of vehicle 0 at 5, after a drive.
    [Fact]
    public void Of_two_services_that_end_together_the_one_that_began_first_ends_first()
    {
        var diary = new TinyGate(Station("lanes", servers: 2), Station("documents"))
            .Comes(0, Drives(5), Needs("lanes", 5), Needs("documents", 1))
            .Comes(1, Needs("lanes", 9), Needs("documents", 1))
            .Run();

        Assert.Equal([1, 0], diary.Order("documents"));
    }

    [Fact]
    public void A_delay_ends_in_the_same_order_as_services()
    {
        var diary = new TinyGate(Station("lanes"), Station("documents"))
            .Comes(0, Drives(1), Needs("lanes", 9), Needs("documents", 1))
            .Comes(0, Drives(10), Needs("documents", 1))
            .Run();

        Assert.Equal([1, 0], diary.Order("documents")); // the drive began at 0, the service at 1
    }

    // Its service was scheduled at 5, the arrival of vehicle 1 already at 0.
    [Fact]
    public void Who_comes_from_a_service_goes_before_who_arrives()
    {
        var diary = new TinyGate(Station("lanes"), Station("documents"))
            .Comes(0, Drives(5), Needs("lanes", 5), Needs("documents", 1))
            .Comes(10, Needs("documents", 1))
            .Run();

        Assert.Equal([0, 1], diary.Order("documents"));
    }

    [Fact]
    public void Those_who_arrive_together_are_served_in_the_order_in_which_they_come() =>
        Assert.Equal([0, 5, 10], new TinyGate(Station("lanes")).Comes(0, Needs("lanes", 5)).Comes(0, Needs("lanes", 5)).Comes(0, Needs("lanes", 5))
            .Run().Starts("lanes"));

    [Fact]
    public void A_vehicle_that_needs_nothing_leaves_as_it_comes_and_is_counted_but_fills_nothing()
    {
        var gate = new TinyGate(Station("lanes")).Comes(3).Comes(4, Needs("lanes", 0));

        Assert.Equal([3, 4], gate.Run().LeftAt);
        Assert.Equal(2, gate.Result().Value("throughput", "perDay"));
        Assert.Equal(0, gate.Result().Value("in-system", "max"));
        Assert.Equal(0, gate.Result().Value("clearance-time", "max"));
    }
}
