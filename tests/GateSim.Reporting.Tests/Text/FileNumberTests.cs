using GateSim.Reporting.Text;

namespace GateSim.Reporting.Tests.Text;

public class FileNumberTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "1")]
    [InlineData(-2.5, "-2.5")]
    [InlineData(100, "100")]
    [InlineData(1.0 / 3, "0.3333333333")]
    [InlineData(0.1 + 0.2, "0.3")]
    [InlineData(0.99999999999, "1")]
    [InlineData(1234567.891234, "1234567.891")]
    [InlineData(12345678901.5, "12345678900")]
    [InlineData(1e10, "10000000000")]
    [InlineData(1.5e-7, "0.00000015")]
    [InlineData(-1.23456789012e-9, "-0.00000000123456789")]
    [InlineData(1e-15, "0.000000000000001")]
    [InlineData(1.5e-16, "1.5E-16")]
    [InlineData(123456789012345678901234.0, "1.23456789E+23")]
    [InlineData(1e21, "1E+21")]
    public void Ten_significant_digits_without_surprises(double value, string text) => Assert.Equal(text, FileNumber.Of(value));

    [Fact]
    public void There_is_no_minus_zero() => Assert.Equal("0", FileNumber.Of(-0.0));

    [Theory]
    [InlineData(null)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_is_no_number_has_no_text(double? value) => Assert.Null(FileNumber.Of(value));
}
