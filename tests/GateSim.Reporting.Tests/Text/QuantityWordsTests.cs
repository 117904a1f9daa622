using GateSim.Experiments;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Reporting.Tests.Text;

public class QuantityWordsTests
{
    [Theory]
    [InlineData("clearance-time", null, null, "mean", "mean clearance time")]
    [InlineData("clearance-time", null, "fruit", "p95", "p95 of clearance time of fruit")]
    [InlineData("waiting-time", "lanes", null, "mean", "mean waiting time at lanes")]
    [InlineData("queue-length", "lanes", null, "max", "largest queue length at lanes")]
    [InlineData("throughput", null, null, "perDay", "throughput")]
    [InlineData("cost", null, null, "perVehicle", "cost")]
    [InlineData("same-day", null, null, "share", "share of same day")]
    public void A_number_of_the_results_is_said_as_people_say_it(string measure, string? station, string? vehicleClass, string statistic, string words) =>
        Assert.Equal(words, QuantityWords.Of(new Quantity([new StatisticName(measure, station, vehicleClass, statistic)])));
}
