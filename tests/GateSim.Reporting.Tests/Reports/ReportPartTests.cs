using System.Text;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Reports;
using GateSim.Reporting.Reports.Runs;
using GateSim.Reporting.Results;

namespace GateSim.Reporting.Tests.Reports;

public sealed class ReportPartTests
{
    [Fact]
    public void The_decision_comes_first_with_its_uncertainty()
    {
        Assert.Equal("answer", SampleReports.Of(SampleResults.Ordinary, Language.English, false).Sections[0].Id);
        var first = RunFindings.Of(SampleResults.Ordinary, Language.Vietnamese).First();
        Assert.Equal(Manner.Decision, first.Manner);
        Assert.Matches(@"^Một lượt qua cửa khẩu mất trung bình [\d,]+ ± [\d,]+ phút \(độ tin cậy 95%\)", first.Text);
    }

    [Fact]
    public void What_was_interrupted_says_so_before_anything_else() =>
        Assert.Equal(new Paragraph("It was interrupted: all that follows rests on 30 of 30 replications.", Manner.Warning), RunFindings.Of(SampleResults.Twelve, Language.English).First());

    [Fact]
    public void One_replication_claims_no_certainty()
    {
        var sentences = RunFindings.Of(SampleResults.Single, Language.English).Select(p => p.Text).ToList();
        Assert.Equal("A single replication does not tell how far the figures may be off: nobody should decide on it.", sentences[1]);
        Assert.DoesNotContain("±", string.Concat(sentences), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(9, "The mean seems to be known to ± 3.5 %, but 9 replications are too few to rely on that: run ten or more before anybody decides on it.")]
    [InlineData(10, "The mean is known to ± 3.5 %: precise enough to decide on.")]
    public void Few_replications_that_happen_to_agree_are_no_reason_to_decide(int replications, string sentence) =>
        Assert.Equal(sentence, RunFindings.Of(SampleResults.Ordinary with { Replications = replications }, Language.English).ElementAt(1).Text);

    [Fact]
    public void A_second_run_that_differs_is_told_in_the_report()
    {
        var from = SampleReports.From with { SecondRun = new Reproduction(["measures.csv"], ["hourly.csv differs"]), OtherVersion = "1.0.0" };
        var blocks = RunReport.Of(SampleResults.OneDay, [], [], from, Language.English).Sections[^1].Blocks;
        Assert.Contains(blocks.OfType<Paragraph>(), p => p is { Manner: Manner.Warning } && p.Text.StartsWith("The folder was made by GateSim 1.0.0; this report by GateSim 1.2.3", StringComparison.Ordinal));
        Assert.Contains(blocks.OfType<Paragraph>(), p => p is { Manner: Manner.Warning } && p.Text.Contains("not everything came out the same", StringComparison.Ordinal));
        Assert.Equal(["hourly.csv differs"], blocks.OfType<Items>().Single().Texts);
    }

    [Fact]
    public void Hashes_are_listed_of_what_has_one()
    {
        var table = SampleReports.Of(SampleResults.OneDay, Language.English, false).Sections[^1].Blocks.OfType<ReportTable>().Last();
        Assert.Equal([["measures.csv", new string('a', 64)]], table.Rows);
    }

    [Theory]
    [InlineData("a `b` and **c** * d", "a |b:Code| and |c:Bold| * d")]
    [InlineData("``", "``")]
    [InlineData("**open", "**open")]
    [InlineData("`a`", "|a:Code|")]
    public void Marks_of_the_checklist_become_emphasis(string text, string pieces) =>
        Assert.Equal(pieces, string.Concat(MarkedText.Pieces(text).Select(p => p.Emphasis == Emphasis.None ? p.Text : $"|{p.Text}:{p.Emphasis}|")));

    [Theory]
    [InlineData("# a | b", @"\# a \| b")]
    [InlineData("<b> & *c* [d](e) _f_ `g`", @"&lt;b&gt; &amp; \*c\* \[d\](e) \_f\_ \`g\`")]
    [InlineData("two\nlines", "two lines")]
    public void Markdown_of_plain_text_shows_it_as_it_is(string text, string markdown) => Assert.Equal(markdown, MarkdownReport.Plain(text));

    // https://www.w3.org/TR/WOFF/: signature, the font's own kind, the length of the whole; each table as it was, compressed or not.
    [Fact]
    public void A_web_font_holds_the_tables_of_its_font()
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream("DejaVuSans.ttf")!;
        using var font = new MemoryStream();
        stream.CopyTo(font);
        var (ttf, woff) = (font.ToArray(), WebFont.Of(font.ToArray()));
        Assert.Equal("wOFF", Encoding.ASCII.GetString(woff, 0, 4));
        Assert.Equal(woff.Length, Number(woff, 8));
        Assert.True(woff.Length < 0.6 * ttf.Length);
        var total = 12 + 16 * (woff[12] * 256 + woff[13]);
        for (var i = 0; i < woff[12] * 256 + woff[13]; i++)
        {
            var (at, stored, length) = (Number(woff, 44 + 20 * i + 4), Number(woff, 44 + 20 * i + 8), Number(woff, 44 + 20 * i + 12));
            Assert.Equal(0, at % 4);
            using var table = new MemoryStream();
            if (stored == length) table.Write(woff, at, length);
            else new System.IO.Compression.ZLibStream(new MemoryStream(woff, at, stored), System.IO.Compression.CompressionMode.Decompress).CopyTo(table);
            var was = Number(ttf, 12 + 16 * i + 8);
            Assert.Equal(ttf[was..(was + length)], table.ToArray());
            total += (length + 3) / 4 * 4;
        }
        Assert.Equal(total, Number(woff, 16));

        static int Number(byte[] bytes, int at) => (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3];
    }
}
