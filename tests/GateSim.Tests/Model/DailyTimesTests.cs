using GateSim.Model.Measures;
using static GateSim.Tests.Model.TinyGate;

namespace GateSim.Tests.Model;

/// <summary>One replication alone: its times by the day of leaving.</summary>
public class DailyTimesTests
{
    private const double Day = 1440;

    [Fact]
    public void A_vehicle_counts_on_the_day_on_which_it_leaves()
    {
        var days = new TinyGate(Station("lanes")) { Days = 3 }
            .Comes(Day - 20, Needs("lanes", 10)).Comes(Day - 15, Needs("lanes", 10)).Comes(Day + 600, Drives(5))
            .Result().Replication.TimesByDay;

        // The first leaves ten minutes before midnight, the second at midnight, when the next day has begun; it waited 5 minutes.
        Assert.Equal([new DayOfTimes(10, 0, 1), new DayOfTimes(20, 5, 2), new DayOfTimes(0, 0, 0)], days);
    }

    [Fact]
    public void Who_leaves_at_the_end_of_the_run_is_of_its_last_day() =>
        Assert.Equal(1, new TinyGate(Station("lanes")) { Days = 2 }.Comes(2 * Day - 10, Needs("lanes", 10)).Result().Replication.TimesByDay[1].Vehicles);

    [Fact]
    public void Whoever_came_in_the_warm_up_does_not_count() =>
        Assert.Equal([0, 1], new TinyGate(Station("lanes")) { Days = 2, WarmUp = 60 }
            .Comes(5, Needs("lanes", 10)).Comes(Day + 5, Needs("lanes", 10)).Result().Replication.TimesByDay.Select(d => d.Vehicles));
}
