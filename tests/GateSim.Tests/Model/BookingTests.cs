using GateSim.Randomness.Distributions;
using GateSim.Scenarios;
using static GateSim.Tests.Model.DrawnGate;
using static GateSim.Tests.Model.SourcedGate;
using static GateSim.Tests.Model.TinyGate;

namespace GateSim.Tests.Model;

/// <summary>Booked slots, and how they are kept.</summary>
public class BookingTests
{
    private static Scenario Booked(BookedArrivals slots) => Only(Source("booked", slots, ("goods", 1))).Lasting(1);

    [Fact]
    public void Slots_begin_every_so_often_within_their_hours() =>
        Assert.Equal([420, 420, 450, 450, 480, 480], Arrivals(Booked(Slots(30, 2, Hours((420, 500))))));

    [Fact]
    public void At_the_end_of_the_hours_no_slot_begins() =>
        Assert.Equal([420, 450], Arrivals(Booked(Slots(30, 1, Hours((420, 480))))));

    [Fact]
    public void Each_window_of_the_hours_counts_its_slots_from_its_own_start() =>
        Assert.Equal([60, 90, 205, 235], Arrivals(Booked(Slots(30, 1, Hours((205, 240), (60, 100))))));

    [Fact]
    public void Slots_follow_the_days_of_the_week() =>
        Assert.Equal([1440 + 60], Arrivals(Booked(Slots(30, 1, HoursOn(1, (60, 70)))).Lasting(7)));

    [Fact]
    public void Slots_of_the_night_before_go_on_after_midnight() =>
        Assert.Equal([0, 30, 1410], Arrivals(Booked(Slots(30, 1, Hours((1410, 1500))))));

    [Fact]
    public void Drivers_come_early() =>
        Assert.Equal([400, 430], Arrivals(Booked(Slots(30, 1, Hours((420, 470)), early: 20))));

    [Fact]
    public void Who_is_early_for_the_first_slots_may_come_before_the_run_and_for_those_after_it_still_within_it() =>
        Assert.Equal([10, 1420], Arrivals(Booked(Slots(30, 1, Hours((0, 31)), early: 20))));

    [Fact]
    public void Who_is_late_comes_after_those_of_the_next_slot()
    {
        // A quarter of a day late or not at all.
        var late = Arrivals(Booked(Slots(60, 1, Hours((0, 720)), late: new Uniform(0, Ticks(360)))));

        Assert.Equal(late.Order(), late);
        Assert.Equal(12, late.Count);
        Assert.DoesNotContain(late, at => at % 60 == 0);
    }

    [Fact]
    public void Who_does_not_keep_a_booking_changes_nobody_elses_draws()
    {
        Scenario Half(decimal noShow) => Booked(Slots(1, 1, OpeningHours.Always, late: new Exponential(Ticks(30)), noShow: noShow)) with
        {
            Stations = [Station("lanes", TakesAbout(1))],
        };
        var (all, some) = (Vehicles(Half(0)), Vehicles(Half(0.4m)));

        Assert.Equal(0.6 * all.Count, some.Count, 60.0);
        Assert.Subset(all.ToHashSet(), some.ToHashSet());
        Assert.Empty(Vehicles(Half(1)));
    }
}
