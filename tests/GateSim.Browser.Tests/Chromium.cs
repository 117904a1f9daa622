using System.Reflection;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(GateSim.Browser.Tests.Chromium))]

namespace GateSim.Browser.Tests;

/// <summary>The Chromium of this machine, started once for all tests. Playwright downloads no browser.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Executable() is not { } executable) return;
        Environment.SetEnvironmentVariable("PLAYWRIGHT_DRIVER_SEARCH_PATH", Package());
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = ["--no-sandbox"] });
    }

    /// <summary>An empty page in a context of its own: nothing stored, nothing shared. Dispose of it with the context.</summary>
    /// <param name="isChecked">A tool that is no part of the page is put into it, which its own policy would forbid.</param>
    public async Task<BrowserPage> OpenPage(int width = 1280, int height = 900, ReducedMotion motion = ReducedMotion.NoPreference, ColorScheme scheme = ColorScheme.Light, bool isChecked = false)
    {
        // Whoever has no browser tests the rest; the build must not pass for want of one.
        if (_browser is null && Environment.GetEnvironmentVariable("CI") is "true") Assert.Fail("no Chromium on this machine, and these tests must run here");
        if (_browser is null) Assert.Skip("no Chromium on this machine");
        var context = await _browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, ReducedMotion = motion, ColorScheme = scheme, AcceptDownloads = true, BypassCSP = isChecked });
        return new BrowserPage(await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static string? Executable()
    {
        if (Environment.GetEnvironmentVariable("CHROME") is { Length: > 0 } chosen) return chosen;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }

    private static string? Package() =>
        typeof(Chromium).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "PlaywrightPackage").Value;
}
