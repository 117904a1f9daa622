using System.Net;
using System.Text;
using GateSim.Web.Server;

namespace GateSim.Web.Tests;

public class LimitTests
{
    [Theory]
    [InlineData("run.days=5000", 5, "5000 days are too many, 366 at the most.")]
    [InlineData("run.days=366", 400, "About 960 vehicles a day on 366 days in 400 replications of 1 plans are 140,544,000 vehicles, 20,000,000 at the most: fewer replications or days.")]
    [InlineData("demand.vehiclesPerDay=5000000", 5, "A replication of 5 days has about 25,000,000 vehicles, 1,000,000 at the most: fewer days, or less demand.")]
    [InlineData("stations.lanes.servers=2001", 5, "2001 servers at lanes are too many, 2000 at the most.")]
    public async Task Too_much_work_is_refused_with_the_numbers(string set, int replications, string why)
    {
        await using var serving = await Serving.Start();

        var (status, refused) = await serving.Post("/api/runs", new { scenario = "small", sets = new[] { set }, replications, compare = false });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal(why, (string?)refused["detail"]);
    }

    [Fact]
    public async Task An_estimate_is_not_made_for_more_vehicles_than_a_replication_may_have()
    {
        await using var serving = await Serving.Start();

        var (status, problem) = await serving.Post("/api/estimate", new { scenario = "small", sets = new[] { "demand.vehiclesPerDay=10000000" } });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("50,000,000 vehicles", (string?)problem["detail"]);
    }

    [Fact]
    public async Task Breakdowns_without_end_are_work_too()
    {
        await using var serving = await Serving.Start();

        var (status, refused) = await serving.Post("/api/runs", new { scenario = "small", sets = new[] { "run.days=200", "stations.lanes.servers=20", "stations.lanes.breakdowns={ every: constant(1 s), lasts: constant(1 s) }" }, compare = false });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.True(((string?)refused["detail"])?.Contains("at the most", StringComparison.Ordinal), refused.ToJsonString());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-5)]
    [InlineData(501)]
    public async Task Replications_have_bounds(int replications)
    {
        await using var serving = await Serving.Start();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await serving.Post("/api/runs", new { scenario = "small", replications })).Status);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_not_read()
    {
        await using var serving = await Serving.Start(new ServeLimits { BodyBytes = 5000 });

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await serving.Post("/api/validate", new { text = new string('x', 6000) })).Status);
    }

    [Fact]
    public async Task A_long_text_and_many_sets_are_refused()
    {
        await using var serving = await Serving.Start(new ServeLimits { TextLetters = 1000, Sets = 3, SetLetters = 50 });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await serving.Post("/api/validate", new { text = new string('x', 1001) })).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await serving.Post("/api/validate", new { scenario = "small", sets = new[] { "a=1", "b=1", "c=1", "d=1" } })).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await serving.Post("/api/validate", new { scenario = "small", sets = new[] { "a=" + new string('1', 50) } })).Status);
    }

    [Fact]
    public async Task A_scenario_with_thousands_of_steps_is_refused()
    {
        await using var serving = await Serving.Start();
        var text = Serving.Small.Replace("[lanes]", $"[{string.Join(", ", Enumerable.Repeat("lanes", 500))}]", StringComparison.Ordinal);

        var (status, refused) = await serving.Post("/api/runs", new { text });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("steps of routes are too many", (string?)refused["detail"]);
    }

    [Fact]
    public async Task What_is_no_JSON_is_told_so()
    {
        await using var serving = await Serving.Start();

        foreach (var body in new[] { "", "{", "[]", "null", "5", """{"scenario":5}""", """{"sets":[null],"scenario":"small"}""", """{"scenario":"small","replications":"many"}""", """{"scenario":"small","lang":"xx"}""", "{}" })
        {
            using var answer = await serving.Send(HttpMethod.Post, "/api/estimate", body);
            Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, $"{body}: {answer.StatusCode}");
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        }
    }

    [Fact]
    public async Task Something_that_is_not_called_JSON_is_not_read()
    {
        await using var serving = await Serving.Start();

        using var answer = await serving.Client.PostAsync("/api/runs", new StringContent("""{"scenario":"small"}""", Encoding.UTF8, "text/plain"), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }
}
