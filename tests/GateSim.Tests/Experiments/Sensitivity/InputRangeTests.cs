using GateSim.Experiments.Sensitivity;
using GateSim.Scenarios;

namespace GateSim.Tests.Experiments.Sensitivity;

public class InputRangeTests
{
    private static InputRange Range(string low, string high) => new(new UncertainInput("x", "a.b", low, high, null));

    [Theory]
    [InlineData("4", "14", 0.5, "9")]
    [InlineData("4", "7", 0.5, "6")] // 5.5 rounds up
    [InlineData("0.1", "0.3", 0.25, "0.15")]
    [InlineData("20%", "10%", 0.3, "17%")]
    [InlineData("1 h", "2 h", 0.25, "1.25 h")]
    [InlineData("\"erlang(3, 1 min)\"", "\"erlang(3, 2 min)\"", 0.5, "\"erlang(3, 1.5 min)\"")]
    [InlineData("lognormal(20 min, cv 0.4)", "lognormal(40 min, cv 0.8)", 0.5, "lognormal(30 min, cv 0.6)")]
    [InlineData("{ green: 62%, red: 38% }", "{ green: 40%, red: 60% }", 1.0 / 3, "{ green: 54.666666674%, red: 45.333333326% }")]
    [InlineData("{ \"07:00-12:00\": 10, \"12:00-20:00\": 13 }", "{ \"07:00-12:00\": 15, \"12:00-20:00\": 20 }", 0.5, "{ \"07:00-12:00\": 13, \"12:00-20:00\": 17 }")]
    [InlineData("4 thousand VND", "8 thousand VND", 0.125, "4.5 thousand VND")]
    public void Numbers_go_from_one_end_to_the_other(string low, string high, double position, string value)
    {
        var range = Range(low, high);
        Assert.False(range.IsSwitch);
        Assert.Equal([low, value, high], [range.Value(0), range.Value(position), range.Value(1)]);
    }

    [Theory]
    [InlineData("shared", "per-server")]
    [InlineData("07:00-20:00", "06:00-22:00")]
    [InlineData("{ \"06-19\": 1 }", "{ \"06\": 2, \"07-19\": 1 }")]
    [InlineData("exponential(5 min)", "constant(5 min)")]
    [InlineData("lane1", "lane2")]
    public void Where_more_differs_than_numbers_the_input_switches_in_the_middle(string low, string high)
    {
        var range = Range(low, high);
        Assert.True(range.IsSwitch);
        Assert.Equal([low, low, high, high], [range.Value(0), range.Value(0.49), range.Value(0.5), range.Value(1)]);
    }

    [Fact]
    public void It_is_set_by_its_path() => Assert.Equal("a.b=9", Range("4", "14").Set(0.5));
}
