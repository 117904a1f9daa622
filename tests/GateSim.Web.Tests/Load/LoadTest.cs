using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using GateSim.Web.Server;

namespace GateSim.Web.Load;

/// <summary>Clients that do what planners do, all at once, for some time.</summary>
internal sealed class LoadTest(string scenarios, string scenario, int clients, TimeSpan time)
{
    // What a busy server may say: it waits its turn, the run is not yet done, too many; and of a run that it is gone.
    private static readonly HttpStatusCode[] Stated = [HttpStatusCode.OK, HttpStatusCode.Accepted, HttpStatusCode.Conflict, HttpStatusCode.TooManyRequests];

    private const int LongestWait = 120_000; // milliseconds

    private readonly Lock _lock = new();
    private readonly SortedDictionary<int, int> _answers = [];
    private readonly List<string> _errors = [];
    private readonly int[] _waits = new int[LongestWait + 1]; // by milliseconds: it must not grow, since it is the server's memory that is looked at

    public async Task<LoadResult> Run(Action<string> tell)
    {
        await using var server = await WebServer.Start(new ServeOptions(scenarios));
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = clients }) { BaseAddress = server.Address, Timeout = TimeSpan.FromMilliseconds(LongestWait) };
        using var end = new CancellationTokenSource(time);
        var work = Enumerable.Range(0, clients).Select(i => Task.Run(() => Client(http, new Random(i), end.Token))).ToList();
        List<long> memory = [];
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < time)
        {
            await Task.Delay(time / 10);
            memory.Add(GC.GetTotalMemory(forceFullCollection: true));
            tell(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds:0} s: {Count():N0} answers, {memory[^1] / 1e6:0.0} MB"));
        }
        await Task.WhenAll(work);
        lock (_lock) return new LoadResult(_answers.ToDictionary(), _errors, memory, _waits, watch.Elapsed);
    }

    private async Task Client(HttpClient http, Random random, CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            var lanes = random.Next(4, 16);
            var asked = new { scenario, sets = new[] { $"stations.lanes.servers={lanes}" }, replications = random.Next(2, 6), lang = random.Next(2) == 0 ? "vi" : "en" };
            await Ask(http, HttpMethod.Get, "/api/scenarios?lang=vi", null);
            await Ask(http, HttpMethod.Post, "/api/describe", asked);
            for (var move = 0; move < 3; move++) await Ask(http, HttpMethod.Post, "/api/estimate", asked);
            if ((string?)(await Ask(http, HttpMethod.Post, "/api/runs", asked))?["id"] is not { } id) continue;
            if (random.Next(5) == 0) await Ask(http, HttpMethod.Delete, $"/api/runs/{id}", null);
            await Ask(http, HttpMethod.Get, $"/api/runs/{id}/events", null);
            if (await Ask(http, HttpMethod.Get, $"/api/runs/{id}/result?lang=vi", null) is null) continue;
            await Ask(http, HttpMethod.Get, $"/api/runs/{id}/pictures/plan/queue-by-hour.svg", null);
            await Ask(http, HttpMethod.Get, $"/api/runs/{id}/measures.csv", null);
        }
    }

    /// <returns>Null where there was none, or it is no JSON.</returns>
    private async Task<JsonNode?> Ask(HttpClient http, HttpMethod method, string path, object? body)
    {
        try
        {
            using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
            var watch = Stopwatch.StartNew();
            using var answer = await http.SendAsync(request);
            var text = await answer.Content.ReadAsStringAsync();
            lock (_lock)
            {
                _answers[(int)answer.StatusCode] = _answers.GetValueOrDefault((int)answer.StatusCode) + 1;
                if (!path.EndsWith("/events", StringComparison.Ordinal)) _waits[(int)Math.Min(watch.ElapsedMilliseconds, LongestWait)]++;
                if (!IsStated(answer.StatusCode, path)) _errors.Add($"{(int)answer.StatusCode} {method} {path}: {text}");
            }
            // The page waits as long as it is told to; so many would.
            if (answer.Headers.RetryAfter?.Delta is { } pause) await Task.Delay(pause / 5);
            return answer.IsSuccessStatusCode && answer.Content.Headers.ContentType?.MediaType == "application/json" ? JsonNode.Parse(text) : null;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            lock (_lock) _errors.Add($"{method} {path}: {e.Message}");
            return null;
        }
    }

    private static bool IsStated(HttpStatusCode code, string path) => Stated.Contains(code) || (code == HttpStatusCode.NotFound && path.StartsWith("/api/runs/", StringComparison.Ordinal));

    private int Count()
    {
        lock (_lock) return _answers.Values.Sum();
    }
}

/// <param name="Answers">By status.</param>
/// <param name="Memory">Bytes that are held, at ten times.</param>
/// <param name="Waits">How many waited for an answer that many ms; streams of events left out.</param>
internal sealed record LoadResult(IReadOnlyDictionary<int, int> Answers, IReadOnlyList<string> Errors, IReadOnlyList<long> Memory, IReadOnlyList<int> Waits, TimeSpan Elapsed)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Elapsed.TotalSeconds:0} s, {Answers.Values.Sum():N0} answers ({string.Join(", ", Answers.OrderBy(a => a.Key).Select(a => $"{a.Key}: {a.Value:N0}"))}), {Errors.Count} errors; half within {At(.5):0} ms, 95 % within {At(.95):0} ms; memory {Memory[Memory.Count / 3] / 1e6:0.0} MB after a third, {Memory[^1] / 1e6:0.0} MB at the end");

    private int At(double share)
    {
        var left = share * Waits.Sum();
        return Waits.TakeWhile(count => (left -= count) > 0).Count();
    }
}
