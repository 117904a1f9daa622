using GateSim.Reporting.Pages;

namespace GateSim.Reporting.Tests.Pages;

public class WordsTests
{
    [Fact]
    public void Short_values_are_shown_whole() => Assert.Equal(["1", "12"], Words.WhereTheyDiffer(["1", "12"]));

    [Fact]
    public void Long_values_are_shown_from_where_they_differ()
    {
        static string List(string time) => $$"""[{ when: empty, time: "erlang(3, 90 s)" }, { when: laden, time: "{{time}}" }, { time: "constant(1 min)" }]""";

        Assert.Equal(
            ["""… when: laden, time: "erlang(3, 2 min)" …""", """… when: laden, time: "erlang(3, 30 s)" …"""],
            Words.WhereTheyDiffer([List("erlang(3, 2 min)"), List("erlang(3, 30 s)")]));
    }

    [Theory]
    [InlineData(1 / 60.0, "min", "1 s")]
    [InlineData(0.001 / 60.0, "min", "0.001 s")]
    [InlineData(45 / 60.0, "min", "0.75 min")]
    [InlineData(0.1, "min", "0.1 min")]
    [InlineData(5, "min", "5 min")]
    [InlineData(0.3, "share", "30 %")]
    public void A_given_time_has_the_unit_in_which_it_is_short(double value, string unit, string shown) => Assert.Equal(shown, Words.Given(value, unit));

    [Theory]
    [InlineData(0.0004, "0 %")]
    [InlineData(-0.0004, "0 %")]
    [InlineData(-0.05, "−5 %")]
    public void A_percentage_that_rounds_to_nothing_has_no_sign(double share, string shown) => Assert.Equal(shown, Words.Percent(share));
}
