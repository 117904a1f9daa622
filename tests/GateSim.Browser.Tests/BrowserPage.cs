using Microsoft.Playwright;

namespace GateSim.Browser.Tests;

/// <summary>A page that keeps what went wrong on it: errors of its scripts, errors on the console, requests beyond its own.</summary>
public sealed class BrowserPage : IAsyncDisposable
{
    private readonly List<string> _complaints = [];

    public BrowserPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => { if (message.Type is "error" or "warning") _complaints.Add($"{message.Type}: {message.Text}"); };
        page.PageError += (_, error) => _complaints.Add($"script: {error}");
        page.RequestFailed += (_, request) => _complaints.Add($"request: {request.Url} {request.Failure}");
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints => _complaints;

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
