using GateSim.Scenarios;
using static GateSim.Tests.Model.TinyGate;

namespace GateSim.Tests.Model;

/// <summary>Shares and quantiles of times that a scenario asks for.</summary>
public class AskedStatisticTests
{
    private static StatisticName Of(string statistic, string measure = "clearance-time", string? station = null, string? vehicleClass = null) =>
        new(measure, station, vehicleClass, statistic);

    private static Need Lane(double minutes) => Needs("lanes", minutes);

    // As many servers as it takes, so that each is cleared in what it needs: 10, 20, 20, 30 and 40 minutes.
    private static double? Of10To40(string statistic, string? vehicleClass = null) => new TinyGate(Station("lanes", servers: 9))
    {
        AskedStatistics = [Of(statistic, vehicleClass: vehicleClass)],
        Classes = [("goods", 0), ("empty", 0), ("never", 0)],
    }
        .Comes("goods", 0, Lane(10)).Comes("goods", 0, Lane(20)).Comes("empty", 5, Lane(20)).Comes("goods", 7, Lane(30)).Comes("goods", 9, Lane(40))
        .Result().Value("clearance-time", statistic, null, vehicleClass);

    [Theory]
    [InlineData("share<20min", 0.2)]
    [InlineData("share<=20min", 0.6)]
    [InlineData("share>20min", 0.4)]
    [InlineData("share>=20min", 0.8)]
    [InlineData("share<1h", 1)]
    [InlineData("share>40min", 0)]
    public void A_share_counts_those_that_are_just_as_long_only_where_it_says_so(string statistic, double share) => Assert.Equal(share, Of10To40(statistic));

    [Fact]
    public void A_class_has_a_share_of_its_own()
    {
        Assert.Equal(0.25, Of10To40("share<20min", "goods"));
        Assert.Equal(0, Of10To40("share<20min", "empty"));
        Assert.Null(Of10To40("share<20min", "never"));
    }

    [Theory]
    [InlineData("p20", 10)]
    [InlineData("p20.1", 20)]
    [InlineData("p60", 20)]
    [InlineData("p99.9", 40)]
    public void A_quantile_is_the_smallest_with_that_share_at_or_below_it(string statistic, double minutes) => Assert.Equal(minutes, Of10To40(statistic));

    [Fact]
    public void Who_starts_at_once_is_not_delayed()
    {
        var asked = Of("share>0s", "waiting-time", "lanes");
        var result = new TinyGate(Station("lanes")) { AskedStatistics = [asked] }.Comes(0, Lane(10)).Comes(5, Lane(10)).Comes(8, Lane(10)).Comes(60, Lane(10)).Result();

        Assert.Equal(0.5, result.Value("waiting-time", "share>0s", "lanes"));
    }

    [Fact]
    public void What_is_asked_for_comes_after_all_the_rest_in_the_order_of_asking()
    {
        StatisticName[] asked = [Of("p75", "waiting-time"), Of("share<60min")];
        var gate = new TinyGate(Station("lanes")) { ExtraMeasures = ["same-day"], AskedStatistics = asked };
        var (all, without) = (gate.Result().Keys, new TinyGate(Station("lanes")) { ExtraMeasures = ["same-day"] }.Result().Keys);

        Assert.Equal(without, all.SkipLast(2));
        Assert.Equal([asked[0].Key("min"), asked[1].Key("share")], all.TakeLast(2));
    }
}
