using System.Net;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using GateSim.Web.Server;

namespace GateSim.Web.Tests;

/// <summary>A server on a free port over a folder of small gates, and a client that knows it.</summary>
public sealed class Serving : IAsyncDisposable
{
    /// <summary>Six servers, 100 vehicles an hour each 3 minutes: thousands of vehicles in a few hundredths of a second.</summary>
    public const string Small = """
        name: A small gate
        run: { start: 2025-06-16, days: 5, replications: 5, seed: 7 }
        demand: { vehiclesPerDay: 960 }
        classes: { trucks: { share: 60%, route: through }, buses: { share: 40%, route: through } }
        stations: { lanes: { servers: 3, hours: 06:00-22:00, service: exponential(3 min) } }
        routes: { through: [lanes] }
        traits: { papers: { good: 90%, bad: 10% }, first-time: 5% }
        """;

    private readonly WebServer _server;
    private readonly string _folder;

    private Serving(WebServer server, string folder)
    {
        (_server, _folder) = (server, folder);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = server.Address };
    }

    public HttpClient Client { get; }

    internal WebServer Server => _server;

    public string Folder => _folder;

    public static Task<Serving> Start(ServeLimits? limits = null, string? token = null, params (string Name, string Text)[] files) =>
        Start(o => o with { Limits = limits ?? new(), Token = token }, files);

    public static async Task<Serving> Start(Func<ServeOptions, ServeOptions> change, params (string Name, string Text)[] files)
    {
        var folder = Directory.CreateTempSubdirectory("gatesim-web-").FullName;
        foreach (var (name, text) in files.Append(("small.yaml", Small))) await File.WriteAllTextAsync(Path.Combine(folder, name), text);
        return new Serving(await WebServer.Start(change(new ServeOptions(folder))), folder);
    }

    /// <summary>The library of the repository.</summary>
    public static string Scenarios() => Path.Combine(Root(), "scenarios");

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));

    public async Task<(HttpStatusCode Status, JsonNode Body)> Get(string path) => await Read(await Client.GetAsync(path));

    public async Task<(HttpStatusCode Status, JsonNode Body)> Post(string path, object body) => await Read(await Client.PostAsJsonAsync(path, body));

    public async Task<HttpResponseMessage> Send(HttpMethod method, string path, string? json = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        if (json is not null) request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request);
    }

    /// <summary>Runs it and waits for the end.</summary>
    public async Task<JsonNode> Run(object asked)
    {
        var (status, run) = await Post("/api/runs", asked);
        Assert.Equal(HttpStatusCode.Accepted, status);
        return await End((string)run["id"]!);
    }

    public async Task<JsonNode> End(string id)
    {
        while (true)
        {
            var (_, run) = await Get($"/api/runs/{id}");
            if ((string?)run["state"] is not ("waiting" or "running")) return run;
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<(HttpStatusCode, JsonNode)> Read(HttpResponseMessage answer)
    {
        using (answer) return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }
}
