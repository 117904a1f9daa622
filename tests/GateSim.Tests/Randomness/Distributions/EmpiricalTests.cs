using GateSim.Randomness.Distributions;

namespace GateSim.Tests.Randomness.Distributions;

public sealed class EmpiricalTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gatesim-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Each_value_is_equally_likely_and_none_is_made_up()
    {
        var empirical = Of("minutes\n4\n1\n2.5\n1\n");

        Assert.Equal([1, 1, 2.5, 4], new[] { 0.1, 0.3, 0.6, 1 - 1e-16 }.Select(u => empirical.Quantile(u) / TimeSpan.TicksPerMinute));
        Assert.Equal([0, 0.5, 0.5, 0.75, 1], new[] { 0.9, 1, 2, 2.5, 4 }.Select(m => empirical.Cdf(m * TimeSpan.TicksPerMinute)));
        Assert.Equal(2.125 * TimeSpan.TicksPerMinute, empirical.Mean);
        Assert.Equal(Math.Sqrt((1.125 * 1.125 * 2 + 0.375 * 0.375 + 1.875 * 1.875) / 4) / 2.125, empirical.Cv, 1e-15);
    }

    [Fact]
    public void Seconds_are_seconds() => Assert.Equal(15_000_000, Of("seconds\n1.5").Ticks(0.5));

    [Theory]
    [InlineData("minutes\r\n1\r\n2\r\n")]
    [InlineData("\uFEFFminutes\n1\n2")]
    [InlineData("minutes \n 1\n2e0 \n\n")]
    public void What_a_spreadsheet_writes_is_read(string content) => Assert.Equal(1.5 * TimeSpan.TicksPerMinute, Of(content).Mean);

    [Fact]
    public void Nothing_but_zeros_has_no_variation() => Assert.Equal(0, Of("minutes\n0\n0").Cv);

    [Fact]
    public void It_is_written_with_its_path()
    {
        var path = PathOf("minutes\n1");
        Assert.Equal($"empirical({path})", new Empirical(path).ToString());
    }

    [Theory]
    [InlineData("", "service.csv:1  the file is empty; it needs the header minutes or seconds, and values below it")]
    [InlineData("\n\n", "service.csv:1  the file is empty; it needs the header minutes or seconds, and values below it")]
    [InlineData("hours\n1", "service.csv:1  the header must be minutes or seconds, not \"hours\"")]
    [InlineData("2.5\n1", "service.csv:1  the header must be minutes or seconds, not \"2.5\"")]
    [InlineData("minutes\n\n", "service.csv:1  there are no values below the header")]
    [InlineData("minutes\n1\nabc\n2", "service.csv:3  \"abc\" is not a number of minutes")]
    [InlineData("seconds\n1,5", "service.csv:2  \"1,5\" is not a number of seconds")]
    [InlineData("minutes\nNaN", "service.csv:2  \"NaN\" is not a number of minutes")]
    [InlineData("minutes\n1e999", "service.csv:2  \"1e999\" is not a number of minutes")]
    [InlineData("minutes\n1\n-2", "service.csv:3  -2 minutes is negative")]
    [InlineData("minutes\n1e12", "service.csv:2  1e12 minutes is longer than 3,000 years")]
    [InlineData("minutes\n1\n\n2", "service.csv:3  the line is blank")]
    [InlineData("minutes\nx\ny", "service.csv:2  \"x\" is not a number of minutes (and another line is wrong)")]
    [InlineData("minutes\nx\ny\n1\nz", "service.csv:2  \"x\" is not a number of minutes (and 2 other lines are wrong)")]
    public void What_is_wrong_is_said_with_the_line(string content, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<FormatException>(() => Of(content)).Message);

    [Fact]
    public void A_file_that_is_missing_is_named()
    {
        var path = Path.Combine(_folder, "no-such.csv");
        Assert.Equal($"there is no file {path}", Assert.Throws<FormatException>(() => new Empirical(path)).Message);
    }

    private Empirical Of(string content) => new(PathOf(content));

    private string PathOf(string content)
    {
        var path = Path.Combine(_folder, "service.csv");
        File.WriteAllText(path, content);
        return path;
    }
}
