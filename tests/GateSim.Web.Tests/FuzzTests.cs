using System.Globalization;
using System.Net;
using System.Text;
using GateSim.Web.Server;

namespace GateSim.Web.Tests;

/// <summary>Requests at random, near to good ones and far from them: whatever comes, the server says what is wrong and goes on.</summary>
public class FuzzTests
{
    private static readonly string[] Methods = ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE", "QUERY"];

    private static readonly string[] Parts =
    [
        "api", "scenarios", "runs", "small", "estimate", "validate", "describe", "events", "result", "pictures", "plan", "unchanged", "queue-by-hour.svg", "measures.csv", "scenario.yaml",
        "openapi.json", "words", "..", ".", "%2e%2e", "%00", "%ff", "", "a b", "<script>", "\u1ea5", "{id}", "0123456789abcdef01234567", "*", "~", "con", "api%2fruns",
    ];

    private static readonly string[] Values =
    [
        "null", "true", "-1", "0", "1e400", "-0.0", "99999999999999999999", "\"\"", "\"small\"", "\"\\u0000\"", "\"\\ud800\"", "[]", "{}", "[[[[[[[[]]]]]]]]", "\"vi\"", "\"en\"", "\"xx\"", "2", "5",
        "[\"stations.lanes.servers=4\"]", "[\"stations.lanes.servers=1e9\"]", "[\"run.days=0\"]", "[\"run.days=2\"]", "[\"x\"]", "[\"=\"]", "[\".=1\"]", "[\"run={}\"]", "[\"stations=~\"]", "[\"stations.lanes.hours=closed\"]",
        "[\"stations.lanes.service=empirical(../x)\"]", "[\"demand.vehiclesPerDay=0\"]", "[\"demand.vehiclesPerDay=.inf\"]", "[\"demand.hourOfDay=[1,2]\"]", "[\"run.warmUp=auto\"]", "[\"traits.papers={good: 1%}\"]",
        "[\"run.replications={precision: 1%, of: clearance-time/mean, max: 20}\"]", "[\"run.start=9999-12-30\"]", "[\"stations.lanes.breakdowns={every: constant(1 us), lasts: constant(1 us)}\"]",
        "[\"stations.lanes.servers={ \\\"06:00-07:00\\\": 0 }\"]", "[\"extends=x\"]", "[\"classes.trucks.share=100%\", \"classes.buses.share=0%\"]", "\"name: &a [*a]\"", "\"a: b: c\"", "\"\\t\"", "\"extends: small.yaml\"",
        "\"&a [x, x]\"", "[\"stations.lanes.room=0\"]", "[\"run.varianceReduction=antithetic\"]", "[\"run.confidence=99.99999%\"]", "[\"stations.lanes.service=lognormal(1 min, cv 1000)\"]", "[\"stations.lanes.servers=100000\"]",
    ];

    private static readonly string[] Keys = ["scenario", "text", "sets", "replications", "compare", "lang", "Scenario", "", "__proto__"];

    private static readonly (string, string)[] Headers =
    [
        ("Origin", "null"), ("Sec-Fetch-Site", "cross-site"), ("Accept", "*/*;q=x"), ("Content-Encoding", "gzip"), ("Range", "bytes=0-1"), ("If-None-Match", "*"), ("Cookie", "gatesim-0=\u0001"), ("Authorization", "Bearer "),
        ("X-HTTP-Method-Override", "DELETE"), ("Expect", "nothing"), ("Last-Event-ID", "-1"), ("Host", "evil"), ("Accept-Language", "vi;q=2"), ("Content-Type", "application/json; charset=utf-7"),
    ];

    [Fact]
    public Task No_request_breaks_the_server() => Fuzz(seed: 1, Count("GATESIM_FUZZ", 1500));

    private static int Count(string variable, int usual) => int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : usual;

    private static async Task Fuzz(int seed, int count)
    {
        await using var serving = await Serving.Start(new ServeLimits { Vehicles = 30_000, RunTime = TimeSpan.FromSeconds(5), KeptRuns = 5 });
        serving.Client.Timeout = TimeSpan.FromSeconds(60);
        var random = new Random(seed);
        SortedDictionary<int, int> answers = [];
        List<string> broken = [];
        for (var i = 0; i < count; i++)
        {
            var (method, path, body, headers) = Request(random);
            try
            {
                using var answer = await Send(serving, method, path, body, headers);
                var status = (int)answer.StatusCode;
                answers[status] = answers.GetValueOrDefault(status) + 1;
                // 505 and an empty 400 are said before there is a request: the first line was none.
                if (status >= 500 && status != 505) broken.Add($"{status} {method} {path} {body}");
                if (status >= 400 && method != "HEAD" && !(status is 400 or 505 && answer.Content.Headers.ContentLength == 0) && answer.Content.Headers.ContentType?.MediaType != "application/problem+json") broken.Add($"{status} without a problem: {method} {path} {body}");
            }
            catch (TaskCanceledException)
            {
                broken.Add($"no answer to {method} {path} {body} {string.Join(", ", headers)}");
            }
            catch (HttpRequestException e) when (e.InnerException is IOException || e.Message.Contains("header", StringComparison.OrdinalIgnoreCase))
            {
                // The client itself would not send it, or the server closed on a malformed one.
                answers[0] = answers.GetValueOrDefault(0) + 1;
            }
        }
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join(", ", answers.Select(a => $"{a.Key}: {a.Value}")));

        Assert.True(broken.Count == 0, string.Join('\n', broken));
        Assert.True(answers.GetValueOrDefault(200) > 0 && answers.GetValueOrDefault(202) > 0 && answers.GetValueOrDefault(422) > 0);
        Assert.Equal(HttpStatusCode.OK, (await serving.Get("/api/scenarios")).Status);
    }

    private static async Task<HttpResponseMessage> Send(Serving serving, string method, string path, string? body, IEnumerable<(string Name, string Value)> headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(serving.Client.BaseAddress + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value)) request.Content?.Headers.TryAddWithoutValidation(name, value);
        }
        return await serving.Client.SendAsync(request, HttpCompletionOption.ResponseContentRead);
    }

    private static (string Method, string Path, string? Body, List<(string, string)> Headers) Request(Random random)
    {
        string Any(string[] of) => of[random.Next(of.Length)];
        var isNear = random.Next(3) > 0; // a good request with something wrong
        var path = isNear ? Any(["api/runs", "api/estimate", "api/validate", "api/describe", "api/scenario.yaml", "api/scenarios/small", "api/words", "api/scenarios"]) : string.Join('/', Enumerable.Range(0, random.Next(6)).Select(_ => Any(Parts)));
        if (random.Next(4) == 0) path += $"?{Any(["lang", "dark", "width", "token", "plan", "%", "lang=vi&lang"])}={Any(["en", "vi", "", "%00", "-1", "99999999999", "<b>", "plan"])}";
        var method = isNear && random.Next(5) > 0 ? (path.Contains("scenarios", StringComparison.Ordinal) || path.Contains("words", StringComparison.Ordinal) ? "GET" : "POST") : Any(Methods);
        string? body = null;
        if (method is not ("GET" or "HEAD" or "TRACE"))
        {
            var pairs = Enumerable.Range(0, random.Next(4)).Select(_ => $"\"{Any(Keys)}\":{Any(Values)}");
            if (isNear && random.Next(4) > 0) pairs = pairs.Prepend("\"scenario\":\"small\"").Append($"\"sets\":{Any(Values)}");
            body = $"{{{string.Join(',', pairs)}}}";
            if (random.Next(10) == 0) body = body[..random.Next(body.Length)];
        }
        List<(string, string)> headers = random.Next(4) == 0 ? [Headers[random.Next(Headers.Length)]] : [];
        return (method, path, body, headers);
    }
}
