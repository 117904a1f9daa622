using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using GateSim.Web.Server;
using Microsoft.Playwright;

namespace GateSim.Browser.Tests;

/// <summary>What axe-core finds on the page, on reports and on animations: nothing.</summary>
public class AccessibilityTests(Chromium chromium)
{
    private const string Gate = """
        name: A gate
        run: { start: 2025-06-16, days: 4, replications: 3 }
        demand: { vehiclesPerDay: 200 }
        classes: { truck: { share: 100%, route: through } }
        stations:
          lanes: { servers: 2, service: exponential(5 min) }
          documents: { servers: 2, service: exponential(4 min) }
        routes: { through: [lanes, documents] }
        """;

    [Theory]
    [InlineData("en", 1280, ColorScheme.Light)]
    [InlineData("vi", 1280, ColorScheme.Dark)]
    [InlineData("en", 390, ColorScheme.Dark)]
    [InlineData("vi", 390, ColorScheme.Light)]
    public async Task On_the_page(string language, int width, ColorScheme scheme)
    {
        using var folder = new GateSimFolder();
        folder.Write("gate.yaml", Gate);
        await using var server = await WebServer.Start(new ServeOptions(folder.PathOf("")), TestContext.Current.CancellationToken);
        await using var opened = await chromium.OpenPage(width, scheme: scheme, isChecked: true);
        await opened.Page.GotoAsync($"{server.Address}?lang={language}&scenario=gate&n=3&set=stations.lanes.servers%3D3");
        await opened.Page.Locator("#cards .card").First.WaitForAsync();
        await opened.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");

        Assert.Empty(await Violations(opened.Page));
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = language == "en" ? "Simulate" : "Mô phỏng", Exact = true }).ClickAsync();
        await opened.Page.Locator("#result .sentence").WaitForAsync();
        Assert.Empty(await Violations(opened.Page));
    }

    [Theory]
    [InlineData("vi", 1000, ColorScheme.Light, "run")]
    [InlineData("en", 390, ColorScheme.Dark, "run")]
    [InlineData("vi", 390, ColorScheme.Light, "compare", "--vary", "stations.lanes.servers=2,3")]
    public async Task On_reports(string language, int width, ColorScheme scheme, string command, params string[] more)
    {
        using var folder = new GateSimFolder();
        await GateSimFolder.Type([command, folder.Write("gate.yaml", Gate), .. more, "--quiet", "--report", language, "--out", folder.PathOf("results")]);
        await using var opened = await chromium.OpenPage(width, scheme: scheme, isChecked: true);
        await opened.Page.GotoAsync(folder.Address("results/report.html"));

        Assert.Empty(await Violations(opened.Page));
    }

    [Theory]
    [InlineData("en", 1280, ColorScheme.Light)]
    [InlineData("vi", 390, ColorScheme.Dark)]
    public async Task On_animations(string language, int width, ColorScheme scheme)
    {
        using var folder = new GateSimFolder();
        await GateSimFolder.Type("animate", folder.Write("gate.yaml", Gate), "--lang", language, "--out", folder.PathOf("day.html"));
        await using var opened = await chromium.OpenPage(width, scheme: scheme, isChecked: true);
        await opened.Page.GotoAsync(folder.Address("day.html"));

        Assert.Empty(await Violations(opened.Page));
    }

    // Sizes that a finger meets are a rule of WCAG 2.2, and asked for by name.
    private static async Task<IEnumerable<string>> Violations(IPage page)
    {
        const string Size = "target-size";
        var found = await page.RunAxe(new AxeRunOptions { Rules = new() { [Size] = new() { Enabled = true } } });
        Assert.Contains(Size, new[] { found.Passes, found.Violations, found.Incomplete, found.Inapplicable }.SelectMany(rules => rules).Select(rule => rule.Id));
        return found.Violations.Select(v => $"{v.Id}: {v.Help} ({v.Nodes.Length}): {v.Nodes[0].Html}");
    }
}
