using GateSim.Reporting.Plots;

namespace GateSim.Reporting.Tests.Plots;

public class LettersTests
{
    [Fact]
    public void Whatever_font_is_asked_for_it_is_the_embedded_one()
    {
        EmbeddedFont.Use();
        Assert.Same(EmbeddedFont.Regular, ScottPlot.Fonts.GetTypeface("Times New Roman", bold: false, italic: true));
        Assert.Same(EmbeddedFont.Bold, ScottPlot.Fonts.GetTypeface(ScottPlot.Fonts.Default, bold: true, italic: false));
    }

    [Theory]
    [InlineData("Hữu Nghị, Đồng Đăng: cửa khẩu quốc tế ẵ ộ ỹ ờ ₫ ± – … ◂ ·")]
    public void The_font_has_every_letter_of_Vietnamese(string text)
    {
        using var regular = Letters.Font(12);
        using var bold = Letters.Font(12, bold: true);
        Assert.DoesNotContain((ushort)0, regular.GetGlyphs(text));
        Assert.DoesNotContain((ushort)0, bold.GetGlyphs(text));
    }

    [Theory]
    [InlineData("kiểm tra hồ sơ", 1000, 2, "kiểm tra hồ sơ")]
    [InlineData("kiểm tra hồ sơ", 75, 2, "kiểm tra|hồ sơ")]
    [InlineData("kiểm tra hồ sơ hải quan", 75, 2, "kiểm tra|hồ sơ hả…")]
    [InlineData("kiểm tra hồ sơ hải quan", 75, 1, "kiểm tra…")]
    [InlineData("làn-cân-xe-tải", 75, 2, "làn-cân-|xe-tải")]
    [InlineData("KiểmTraHồSơ", 75, 2, "KiểmTra|HồSơ")]
    [InlineData("mmmmmmmmmmmmm", 75, 2, "mmmmm|mmmm…")]
    [InlineData("two\nlines  of it", 1000, 1, "two lines of it")]
    public void Long_names_are_wrapped_then_shortened(string name, float width, int lines, string wrapped) =>
        Assert.Equal(wrapped.Split('|'), Letters.Wrap(name, width, lines, 14));
}
