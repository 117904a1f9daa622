using System.Net;

namespace GateSim.Web.Tests;

public class GuardTests
{
    private const string Ask = """{"scenario":"small"}""";

    [Theory]
    [InlineData("localhost", true)]
    [InlineData("localhost:9999", true)]
    [InlineData("127.0.0.1", true)]
    [InlineData("[::1]:80", true)]
    [InlineData("evil.example", false)]
    [InlineData("localhost.evil.example", false)]
    [InlineData("192.168.1.5", false)]
    [InlineData("127.0.0.1.nip.example", false)]
    public async Task Only_names_of_this_machine_are_answered_to(string host, bool isKnown)
    {
        await using var serving = await Serving.Start();

        using var answer = await serving.Send(HttpMethod.Get, "/api/scenarios", null, ("Host", host));

        Assert.Equal(isKnown ? HttpStatusCode.OK : HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("Origin", "http://evil.example", false)]
    [InlineData("Origin", "null", false)]
    [InlineData("Origin", "http://127.0.0.1:1", false)]
    [InlineData("Origin", "own", true)]
    [InlineData("Sec-Fetch-Site", "cross-site", false)]
    [InlineData("Sec-Fetch-Site", "same-site", false)]
    [InlineData("Sec-Fetch-Site", "none", false)]
    [InlineData("Sec-Fetch-Site", "same-origin", true)]
    public async Task Other_sites_cannot_ask_for_anything_to_be_done(string header, string value, bool isDone)
    {
        await using var serving = await Serving.Start();
        if (value == "own") value = serving.Client.BaseAddress!.GetLeftPart(UriPartial.Authority);

        using var answer = await serving.Send(HttpMethod.Post, "/api/validate", Ask, (header, value));

        Assert.Equal(isDone ? HttpStatusCode.OK : HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Every_answer_tells_browsers_to_keep_to_themselves()
    {
        await using var serving = await Serving.Start();

        foreach (var path in new[] { "/", "/page.js", "/api/scenarios", "/nothing", "/api/openapi.json" })
        {
            using var answer = await serving.Client.GetAsync(path, TestContext.Current.CancellationToken);
            var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
            Assert.StartsWith("default-src 'none'; script-src 'self';", policy);
            Assert.Contains("frame-ancestors 'none'", policy);
            Assert.DoesNotContain("unsafe", policy);
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        }
    }

    [Fact]
    public async Task With_a_token_nothing_is_served_without_it()
    {
        await using var serving = await Serving.Start(token: "a-secret");

        foreach (var path in new[] { "/", "/api/scenarios", "/nothing", "/?token=a-secre", "/?token=a-secret2" })
        {
            using var refused = await serving.Client.GetAsync(path, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        }
        using var bearer = await serving.Send(HttpMethod.Get, "/api/scenarios", null, ("Authorization", "Bearer a-secret"));
        using var other = await serving.Send(HttpMethod.Get, "/api/scenarios", null, ("Authorization", "Bearer another"));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (bearer.StatusCode, other.StatusCode));
    }

    [Fact]
    public async Task The_link_with_the_token_sets_a_cookie_and_takes_the_token_out_of_the_address()
    {
        await using var serving = await Serving.Start(token: "a-secret");

        using var admitted = await serving.Client.GetAsync("/?token=a-secret&lang=vi&set=a%3D1", TestContext.Current.CancellationToken);
        var cookie = admitted.Headers.GetValues("Set-Cookie").Single();
        using var page = await serving.Send(HttpMethod.Get, "/", null, ("Cookie", cookie.Split(';')[0]));

        Assert.Equal(HttpStatusCode.SeeOther, admitted.StatusCode);
        Assert.Equal("/?lang=vi&set=a%3D1", admitted.Headers.Location!.ToString());
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("small.yaml")]
    [InlineData("sub/inner")]
    [InlineData("/etc/passwd")]
    [InlineData("..%2Fsecret")]
    [InlineData("")]
    public async Task A_name_is_looked_up_and_never_a_path(string name)
    {
        await using var serving = await Serving.Start();
        Directory.CreateDirectory(Path.Combine(serving.Folder, "sub"));
        await File.WriteAllTextAsync(Path.Combine(serving.Folder, "sub", "inner.yaml"), Serving.Small, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, (await serving.Post("/api/describe", new { scenario = name })).Status);
    }

    [Theory]
    [InlineData("extends: ../outside.yaml")]
    [InlineData("extends: /etc/passwd")]
    [InlineData("extends: sub/../../outside.yaml")]
    public async Task A_text_reads_no_scenario_outside_the_folder(string text)
    {
        await using var serving = await Serving.Start();

        var (_, wrong) = await serving.Post("/api/validate", new { text });

        Assert.Contains("lies outside the folder of the scenarios", (string?)wrong["errors"]![0]!["sentence"]);
    }

    [Theory]
    [InlineData("stations.lanes.service=empirical(/etc/passwd)")]
    [InlineData("stations.lanes.service=empirical(../times.csv)")]
    [InlineData("demand.sources={ more: { counts: /etc/passwd, classes: { trucks: 100% } } }")]
    [InlineData("demand.sources={ more: { trace: { file: ../log.csv } } }")]
    [InlineData("demand.sources={ more: { trace: ../log.csv } }")]
    [InlineData("uncertain={ time: { path: stations.lanes.service, low: empirical(/etc/passwd), high: constant(1 min), why: x } }")]
    public async Task A_change_reads_no_file_outside_the_folder(string set)
    {
        await using var serving = await Serving.Start();

        var (_, wrong) = await serving.Post("/api/validate", new { scenario = "small", sets = new[] { set } });

        Assert.False((bool)wrong["valid"]!);
        Assert.DoesNotContain("root:", wrong.ToJsonString());
        Assert.DoesNotContain("does not exist", wrong.ToJsonString());
    }

    [Fact]
    public async Task Files_within_the_folder_may_be_read()
    {
        await using var serving = await Serving.Start(files: [("times.csv", "minutes\n1\n2\n3\n")]);

        var (_, read) = await serving.Post("/api/validate", new { scenario = "small", sets = new[] { "stations.lanes.service=empirical(times.csv)" } });

        Assert.True((bool)read["valid"]!, read.ToJsonString());
    }

    [Fact]
    public async Task A_scenario_that_is_called_script_stays_a_text()
    {
        const string Name = "<script>alert(1)</script>";
        await using var serving = await Serving.Start(files: [("bad.yaml", Serving.Small.Replace("A small gate", $"'{Name}'", StringComparison.Ordinal))]);

        var list = await serving.Client.GetStringAsync("/api/scenarios", TestContext.Current.CancellationToken);
        var run = await serving.Run(new { scenario = "bad" });
        var result = await serving.Client.GetStringAsync($"/api/runs/{run["id"]}/result", TestContext.Current.CancellationToken);
        var picture = await serving.Client.GetStringAsync($"/api/runs/{run["id"]}/pictures/plan/queue-by-hour.svg", TestContext.Current.CancellationToken);

        Assert.DoesNotContain("<script", list + result + picture, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(Name, (await serving.Get("/api/scenarios")).Body.AsArray().Select(s => (string?)s!["title"]));
    }
}
