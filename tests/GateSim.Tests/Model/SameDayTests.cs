using static GateSim.Tests.Model.TinyGate;

namespace GateSim.Tests.Model;

/// <summary>Who is gone by the midnight after arriving.</summary>
public class SameDayTests
{
    private const double Day = 1440;

    private static Need Lane(double minutes) => Needs("lanes", minutes);

    private static TinyGate Days(int days, double warmUp = 0) => new(Station("lanes", servers: 9)) { Days = days, WarmUp = warmUp, ExtraMeasures = ["same-day"] };

    [Fact]
    public void One_that_leaves_after_midnight_is_not_cleared_the_same_day() =>
        Assert.Equal(0.5, Days(2).Comes(Day - 20, Lane(10)).Comes(Day - 5, Lane(10)).Result().Value("same-day", "share"));

    [Fact]
    public void Midnight_sharp_is_still_the_same_day_as_it_is_no_backlog()
    {
        var result = Days(2).Comes(Day - 10, Lane(10)).Result();

        Assert.Equal((1, 0), (result.Value("same-day", "share"), result.Value("backlog", "max")));
    }

    [Fact]
    public void A_vehicle_that_comes_at_midnight_belongs_to_the_day_that_begins() =>
        Assert.Equal(1, Days(2).Comes(Day, Lane(600)).Result().Value("same-day", "share"));

    [Fact]
    public void One_that_is_still_there_at_the_end_was_not_cleared() =>
        Assert.Equal(0.5, Days(1).Comes(0, Lane(10)).Comes(Day - 5, Lane(10)).Result().Value("same-day", "share"));

    [Fact]
    public void Whoever_came_in_the_warm_up_does_not_count() =>
        Assert.Equal(1, Days(2, warmUp: Day).Comes(Day - 5, Lane(10)).Comes(Day + 5, Lane(10)).Result().Value("same-day", "share"));

    [Fact]
    public void Each_class_has_its_own_share()
    {
        var result = new TinyGate(Station("lanes", servers: 9)) { Days = 2, ExtraMeasures = ["same-day"], Classes = [("goods", 0), ("empty", 0), ("never", 0)] }
            .Comes("goods", 0, Lane(10)).Comes("empty", Day - 5, Lane(10)).Result();

        Assert.Equal(1, result.Value("same-day", "share", null, "goods"));
        Assert.Equal(0, result.Value("same-day", "share", null, "empty"));
        Assert.Null(result.Value("same-day", "share", null, "never"));
        Assert.Equal(0.5, result.Value("same-day", "share"));
    }
}
