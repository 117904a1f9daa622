using GateSim.Experiments;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Pages;
using GateSim.Reporting.Tests.Answers;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Reporting.Tests.Text;

public class VietnameseWordsTests
{
    private static readonly Language Vi = Language.Vietnamese;

    [Theory]
    [InlineData(119.4, 1.2, "min", "119,4 ± 1,2 phút")]
    [InlineData(1500.0, 180.0, "min", "25,0 ± 3,0 giờ")]
    [InlineData(0.9312, 0.0123, "share", "93,1 ± 1,2%")]
    [InlineData(1234.5, 56.0, "vehicles/day", "1.235 ± 56 xe/ngày")]
    [InlineData(51_224_068.82, 946_000.0, "VND/day", "51,22 ± 0,95 triệu đồng/ngày")]
    [InlineData(33_157.36, 200.0, "VND/vehicle", "33,16 ± 0,20 nghìn đồng/xe")]
    [InlineData(null, null, "min", "–")]
    public void Numbers_have_Vietnamese_signs_and_units(double? mean, double? half, string unit, string shown) => Assert.Equal(shown, Digits.Of(mean, half, unit, Vi).ToString());

    [Theory]
    [InlineData(-3.2, 0.4, "min", "−3,20 ± 0,40 phút")]
    [InlineData(0.03, 0.01, "share", "+3,0 ± 1,0 điểm phần trăm")]
    public void A_change_has_its_sign_and_shares_change_by_points(double mean, double half, string unit, string shown) =>
        Assert.Equal(shown, Words.Change(new Estimate(new StatisticKey("x", null, null, "mean", unit), mean, mean - half, mean + half, 10), Vi));

    [Theory]
    [InlineData("3.00:00:00", "3 ngày")]
    [InlineData("1.12:00:00", "36 giờ")]
    [InlineData("01:30:00", "1,5 giờ")]
    [InlineData("00:45:00", "45 phút")]
    [InlineData("00:00:20", "20 giây")]
    public void Spans_have_Vietnamese_units(string span, string words) => Assert.Equal(words, Spans.Words(TimeSpan.Parse(span, System.Globalization.CultureInfo.InvariantCulture), Vi));

    [Theory]
    [InlineData("clearance-time/mean", "thời gian thông quan trung bình")]
    [InlineData("clearance-time/p50", "trung vị của thời gian thông quan")]
    [InlineData("waiting-time/lanes/p95", "bách phân vị 95 của thời gian chờ tại trạm lanes")]
    [InlineData("queue-length/documents/max", "hàng chờ lớn nhất tại trạm documents")]
    [InlineData("group-waiting-time/lanes/fast/mean", "thời gian chờ trung bình của nhóm lanes/fast")]
    [InlineData("area-outside/yard/mean", "số xe chờ trung bình ngoài khu vực yard")]
    [InlineData("clearance-time//laden/p99.9", "bách phân vị 99,9 của thời gian thông quan của loại laden")]
    [InlineData("clearance-time/share<90min", "tỷ lệ xe có thời gian thông quan dưới 1,5 giờ")]
    [InlineData("clearance-time/share>=60min", "tỷ lệ xe có thời gian thông quan từ 1 giờ trở lên")]
    public void Numbers_of_the_results_are_phrases(string quantity, string words) =>
        Assert.Equal(words, QuantityWords.Of(QuantityText.Read(quantity, SampleSheets.RichScenario, "--of"), SampleSheets.RichScenario, Vi));

    [Fact]
    public void Every_measure_has_its_phrase()
    {
        var scenario = SampleSheets.RichScenario;
        Assert.All(MeasureCatalogue.All, measure => Assert.All(measure.Statistics, statistic =>
            Assert.NotEqual("", VietnameseMeasures.Of(new StatisticName(measure.Name, measure.OfGate ? null : "lanes", null, statistic), scenario))));
    }
}
