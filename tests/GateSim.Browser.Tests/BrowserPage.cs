using Microsoft.Playwright;

namespace GateSim.Browser.Tests;

/// <summary>A page that keeps what went wrong on it: errors of its scripts, errors on the console, requests beyond its own.</summary>
public sealed class BrowserPage : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60); // machines can be busy
    private readonly List<string> _complaints = [];

    public BrowserPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => { if (message.Type is "error" or "warning") _complaints.Add($"{message.Type}: {message.Text}"); };
        page.PageError += (_, error) => _complaints.Add($"script: {error}");
        // What the page itself asks for no longer, such as a picture in the language before, has not failed.
        page.RequestFailed += (_, request) => { if (request.Failure != "net::ERR_ABORTED") _complaints.Add($"request: {request.Url} {request.Failure}"); };
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>Waits until an expression is true. Playwright's own way evaluates text within the page, which a strict policy forbids.</summary>
    public async Task Until(string expression)
    {
        var deadline = DateTime.UtcNow + Patience;
        while (!await Page.EvaluateAsync<bool>(expression))
        {
            if (DateTime.UtcNow > deadline) Assert.Fail($"not within {Patience.TotalSeconds} s: {expression}");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
