using Microsoft.Playwright;

namespace GateSim.Browser.Tests;

/// <summary>Reports, opened as their readers open them.</summary>
public class ReportPageTests(Chromium chromium)
{
    private const string Gate = """
        name: A gate <b>with</b> two stations
        run: { start: 2025-06-16, days: 6, warmUp: 1 days, replications: 5, seed: 7 }
        demand: { vehiclesPerDay: 400, hourOfDay: { "06-18": 1 } }
        classes: { laden: { share: 60%, route: full }, empty: { share: 40%, route: short } }
        stations:
          lanes: { servers: 2, hours: 07:00-19:00, service: "erlang(3, 3 min)" }
          documents: { servers: 3, hours: 07:00-19:00, service: "lognormal(8 min, cv 0.8)" }
        routes: { full: [lanes, documents], short: [lanes] }
        about: { question: How long?, translations: { vi: { name: Cửa khẩu nhỏ, labels: { lanes: làn xe, documents: kiểm tra hồ sơ } } } }
        """;

    [Theory]
    [InlineData("en", 1280)]
    [InlineData("vi", 390)]
    public async Task A_report_opens_without_complaint_and_its_series_answer(string language, int width)
    {
        using var folder = new GateSimFolder();
        await GateSimFolder.Type("run", folder.Write("gate.yaml", Gate), "--quiet", "--report", language, "--out", folder.PathOf("results"));
        await using var opened = await chromium.OpenPage(width);
        var page = opened.Page;
        await page.GotoAsync(folder.Address("results/report.html"));

        Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(language == "vi" ? "Cửa khẩu nhỏ" : "A gate <b>with</b> two stations", await page.Locator("h1").InnerTextAsync());
        Assert.Equal(2, await page.Locator("figure .uplot").CountAsync());
        var station = page.Locator("figure select").First;
        Assert.Equal(language == "vi" ? ["làn xe", "kiểm tra hồ sơ"] : ["lanes", "documents"], await station.Locator("option").AllInnerTextsAsync());
        var before = await page.Locator("figure canvas").First.EvaluateAsync<string>("c => c.toDataURL()");
        await station.SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await opened.Until($"document.querySelector('figure canvas').toDataURL() !== '{before}'");
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, "the page is wider than the screen");
        Assert.Empty(opened.Complaints);
    }

    [Fact]
    public async Task In_print_everything_is_open_and_stands_on_A4()
    {
        using var folder = new GateSimFolder();
        await GateSimFolder.Type("run", folder.Write("gate.yaml", Gate), "--quiet", "--report", "vi", "--out", folder.PathOf("results"));
        await using var opened = await chromium.OpenPage();
        await opened.Page.GotoAsync(folder.Address("results/report.html"));

        var pdf = await opened.Page.PdfAsync(new() { PreferCSSPageSize = true });

        Assert.Equal("%PDF", System.Text.Encoding.ASCII.GetString(pdf, 0, 4));
        Assert.Contains("/MediaBox [0 0 594.95996 841.91998]", System.Text.Encoding.Latin1.GetString(pdf)); // A4 in points
        Assert.Empty(opened.Complaints);
    }
}
