using GateSim.Experiments;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Reporting.Tests.Text;

public class DigitsTests
{
    [Theory]
    [InlineData(12.3456, 0.0456, "12.346 ± 0.046")]
    [InlineData(1234.5, 56, "1,235 ± 56")]
    [InlineData(1234567, 5612, "1,234,600 ± 5,600")]
    [InlineData(12.3456, 0.0996, "12.35 ± 0.10")]
    [InlineData(12.3456, 9.96, "12 ± 10")]
    [InlineData(0.001234, 0.00056, "0.00123 ± 0.00056")]
    [InlineData(-3.21, 1.5, "-3.2 ± 1.5")]
    [InlineData(-0.01, 1.5, "0.0 ± 1.5")]
    [InlineData(0, 0.5, "0.00 ± 0.50")]
    [InlineData(7, 0, "7.00 ± 0")]
    [InlineData(3, 250, "0 ± 250")]
    public void The_half_width_says_how_many_digits(double mean, double half, string shown) =>
        Assert.Equal(shown, Digits.Of(mean, half, "vehicles").Number);

    [Theory]
    [InlineData(7, 7)]
    [InlineData(99, 99)]
    [InlineData(100, 100)]
    [InlineData(101, 110)]
    [InlineData(990, 990)]
    [InlineData(991, 1000)]
    [InlineData(446_261_329, 450_000_000)]
    [InlineData(720_211_014.0, 730_000_000)]
    public void A_forecast_has_two_digits_rounded_upwards(double count, long shown) => Assert.Equal(shown, Digits.Forecast(count));

    [Theory]
    [InlineData(0.0, "0")]
    [InlineData(0.123456, "0.123")]
    [InlineData(12.3456, "12.3")]
    [InlineData(99.96, "100")]
    [InlineData(123.456, "123")]
    [InlineData(1234.5678, "1,235")]
    [InlineData(null, "–")]
    [InlineData(double.NaN, "–")]
    public void Without_an_interval_there_are_three_significant_digits(double? value, string shown) => Assert.Equal(shown, Digits.Number(value));

    [Theory]
    [InlineData(119.4, 1.2, "min", "119.4 ± 1.2 min")]
    [InlineData(120.0, 1.2, "min", "2.000 ± 0.020 h")]
    [InlineData(1500.0, 180.0, "min", "25.0 ± 3.0 h")]
    [InlineData(0.9312, 0.0123, "share", "93.1 ± 1.2 %")]
    [InlineData(0.5, null, "share", "50.0 %")]
    [InlineData(812.3, 4.56, "vehicles/day", "812.3 ± 4.6 vehicles/day")]
    [InlineData(51_224_068.82, 946_000.0, "VND/day", "51.22 ± 0.95 million VND/day")]
    [InlineData(33_157.36, 200.0, "VND/vehicle", "33.16 ± 0.20 thousand VND/vehicle")]
    [InlineData(null, null, "min", "–")]
    public void Minutes_become_hours_shares_per_cent_and_money_millions_or_thousands(double? mean, double? half, string unit, string shown) =>
        Assert.Equal(shown, Digits.Of(mean, half, unit).ToString());

    [Fact]
    public void An_estimate_brings_its_interval_and_unit() => Assert.Equal(
        "2.50 ± 0.25 vehicles",
        Digits.Of(new Estimate(new StatisticKey("backlog", null, null, "mean", "vehicles"), 2.5, 2.25, 2.75, 30)).ToString());
}
