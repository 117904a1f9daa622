using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Reports;

namespace GateSim.Reporting.Tests.Reports;

public sealed partial class HtmlReportTests
{
    public static TheoryData<string> Codes => [.. Language.All.Select(l => l.Code)];

    public static TheoryData<string> Samples => [.. SampleResults.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Any_result_can_be_reported_in_any_language(string name)
    {
        var result = SampleResults.All.First(s => s.Name == name).Result;
        foreach (var language in Language.All)
        {
            var html = SampleReports.Html(SampleReports.Of(result, language, withPictures: false));
            Assert.StartsWith($"<!DOCTYPE html>\n<html lang=\"{language.Code}\">", html, StringComparison.Ordinal);
            Assert.DoesNotContain("NaN", WithoutScript(html), StringComparison.Ordinal);
            Assert.DoesNotMatch(@"\{\d\}", WithoutScript(html));
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_same_result_gives_the_same_bytes(string code)
    {
        var language = Language.Of(code)!;
        Assert.Equal(SampleReports.Html(SampleReports.Of(SampleResults.Ordinary, language)), SampleReports.Html(SampleReports.Of(SampleResults.Ordinary, language)));
    }

    [Fact]
    public void A_report_is_one_file_below_3_MB_that_links_to_nothing()
    {
        var html = SampleReports.Html(SampleReports.Of(SampleResults.Twelve, Language.Vietnamese));
        Assert.InRange(Encoding.UTF8.GetByteCount(html), 500_000, 3_000_000);
        Assert.Empty(Outside().Matches(WithoutScript(html)).Select(m => m.Value));
        Assert.DoesNotContain("@import", html, StringComparison.Ordinal);
        Assert.All(Source().Matches(WithoutScript(html)), m => Assert.StartsWith("data:image/svg+xml;base64,", m.Groups[1].Value, StringComparison.Ordinal));
    }

    // What one sees who looks into each picture: they could link outwards themselves.
    [Fact]
    public void The_pictures_within_link_to_nothing_either()
    {
        var html = SampleReports.Html(SampleReports.Of(SampleResults.OneDay, Language.English));
        var pictures = Source().Matches(html).Select(m => Encoding.UTF8.GetString(Convert.FromBase64String(m.Groups[1].Value.Split(',')[1]))).ToList();
        Assert.NotEmpty(pictures);
        Assert.All(pictures, svg => Assert.Empty(Regex.Matches(svg, "href=\"(?!#)[^\"]*\"")));
        Assert.All(pictures, svg => Assert.DoesNotContain("<script", svg, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_scenario_whose_name_is_a_script_is_only_called_so()
    {
        const string Name = "<script>alert(1)</script> & \"more\" ' {0}";
        var sample = SampleResults.OneDay;
        var scenario = sample.Scenario with
        {
            Name = Name,
            Stations = [.. sample.Scenario.Stations.Select((s, i) => i == 0 ? s with { Name = "</script><img src=x onerror=alert(2)>" } : s)],
            About = new("<b>bold?</b>", null, ["<i>source</i>"], ["<u>assumed</u>"]),
        };
        var result = sample with
        {
            Scenario = scenario,
            Stations = [.. sample.Stations.Select((s, i) => i == 0 ? s with { Station = scenario.Stations[0].Name } : s)],
            Estimates = [.. sample.Estimates.Select(e => e.Key.Station == sample.Scenario.Stations[0].Name ? e with { Key = e.Key with { Station = scenario.Stations[0].Name } } : e)],
            Hourly = [.. sample.Hourly.Select(h => h.Estimate.Key.Station == sample.Scenario.Stations[0].Name ? h with { Estimate = h.Estimate with { Key = h.Estimate.Key with { Station = scenario.Stations[0].Name } } } : h)],
        };
        foreach (var language in Language.All)
        {
            var report = SampleReports.Of(result, language);
            var html = SampleReports.Html(report);
            Assert.Contains("<h1>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot; &#39; {0}</h1>", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<img src=x", html, StringComparison.Ordinal);
            Assert.DoesNotMatch("<(b|i|u)>", html);
            var markdown = MarkdownReport.Of(report, p => p.Name);
            Assert.DoesNotContain("<script>", WithoutCode(markdown), StringComparison.Ordinal);
            Assert.DoesNotContain("<img", WithoutCode(markdown), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Only_its_own_script_and_style_may_run()
    {
        var html = SampleReports.Html(SampleReports.Of(SampleResults.OneDay, Language.English));
        var policy = Regex.Match(html, "Content-Security-Policy\" content=\"([^\"]*)\"").Groups[1].Value;
        Assert.Contains("default-src &#39;none&#39;", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src &#39;sha256-{HashOf(Regex.Match(html, "<style>(.*?)</style>", RegexOptions.Singleline).Groups[1].Value)}&#39;", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src &#39;sha256-{HashOf(Regex.Match(html, "<script>(.*?)</script>", RegexOptions.Singleline).Groups[1].Value)}&#39;", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"<[^>]+\s(style|on\w+)=", WithoutScript(html));
    }

    [Fact]
    public void Every_element_that_is_opened_is_closed_and_no_id_is_there_twice()
    {
        var html = WithoutScript(SampleReports.Html(SampleReports.Of(SampleResults.Ordinary, Language.Vietnamese)));
        Stack<string> open = [];
        foreach (Match tag in Regex.Matches(html, "<(/?)([a-z][a-z0-9]*)"))
        {
            var name = tag.Groups[2].Value;
            if (name is "meta" or "img" or "source") continue;
            if (tag.Groups[1].Length == 0) open.Push(name);
            else Assert.Equal(name, open.Pop());
        }
        Assert.Empty(open);
        var ids = Regex.Matches(html, " id=\"([^\"]+)\"").Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(Regex.Matches(html, "href=\"#([^\"]+)\""), m => Assert.Contains(m.Groups[1].Value, ids));
    }

    [Fact]
    public void Charts_are_drawn_of_the_figures_of_the_result_where_uPlot_is_within()
    {
        Assert.SkipUnless(PageParts.HasCharts, "uPlot could not be had when this was built");
        var report = SampleReports.Of(SampleResults.Ordinary, Language.Vietnamese);
        var charts = report.Blocks.OfType<Picture>().Where(p => p.Chart is not null).ToDictionary(p => p.Name, p => p.Chart!);
        Assert.Equal(["queue-by-hour", "vehicles-in-gate"], charts.Keys);

        var lanes = charts["queue-by-hour"].Choices[0];
        Assert.Equal("lanes", lanes.Name);
        var eight = SampleResults.Ordinary.Hourly.First(h => h.Hour == 8 && h.Estimate.Key is { Station: "lanes", Measure: "queue-length" });
        Assert.Equal(eight.Estimate.Mean, lanes.Curves[1].Values[8]);

        var days = charts["vehicles-in-gate"];
        Assert.Equal(30 * 24 + 1, days.At.Count);
        Assert.Equal(SampleResults.Ordinary.BacklogByDay[0].Quantile(.5), days.Choices[0].Curves[2].Values[24]);
        Assert.Contains("\"decimal\":\",\"", days.Json(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(SampleReports.Html(report), "data-chart="));
    }

    [Fact]
    public void The_queue_that_is_seen_first_is_the_one_that_the_caption_speaks_of()
    {
        var pictures = SampleReports.Of(SampleResults.Ordinary, Language.Vietnamese).Blocks.OfType<Picture>();
        var picture = pictures.Single(p => p.Name == "queue-by-hour");
        var chart = picture.Chart!;
        Assert.NotEqual(0, chart.First);
        Assert.StartsWith($"Hàng chờ dài nhất ở {chart.Choices[chart.First].Name}, ", picture.Caption, StringComparison.Ordinal);
        Assert.Contains($"\"first\":{chart.First},", chart.Json(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1_000, true)]
    [InlineData(700_000, false)]
    public void Dark_pictures_are_there_as_long_as_there_is_room_for_them(int bytes, bool isThere)
    {
        var svg = Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\"><!--{new string('x', bytes)}--></svg>");
        var report = new Report(Language.English, "a", [new ReportSection("b", "c", [new Picture("d", "e") { Svg = svg, DarkSvg = svg }])]) { Size = "f" };
        var html = SampleReports.Html(report);
        Assert.Equal(isThere, html.Contains("<source media=\"(prefers-color-scheme: dark)\" srcset=\"data:", StringComparison.Ordinal));
        Assert.Equal(!isThere, html.Contains("<img class=\"light\"", StringComparison.Ordinal));
        Assert.True(html.Length < 3_000_000);
    }

    private static string HashOf(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    // What stands between the two is ours, and its hash is checked.
    private static string WithoutScript(string html) => Regex.Replace(html, "<(style|script)[^>]*>.*?</\\1>", "", RegexOptions.Singleline);

    private static string WithoutCode(string markdown) => Regex.Replace(markdown, "^(`{3,}).*?^\\1$", "", RegexOptions.Singleline | RegexOptions.Multiline);

    [GeneratedRegex("(?:src|href|srcset|action|data)=\"(?:https?:)?//[^\"]*\"")]
    private static partial Regex Outside();

    [GeneratedRegex(" src=\"([^\"]*)\"")]
    private static partial Regex Source();
}
