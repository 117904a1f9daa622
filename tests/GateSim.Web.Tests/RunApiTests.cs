using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using GateSim.Web.Server;

namespace GateSim.Web.Tests;

public class RunApiTests
{
    private static readonly string[] Sets = ["stations.lanes.servers=6"];

    [Fact]
    public async Task More_lanes_are_found_better_on_the_same_vehicles()
    {
        await using var serving = await Serving.Start();

        var run = await serving.Run(new { scenario = "small", sets = Sets, replications = 10 });
        var (_, result) = await serving.Get($"/api/runs/{run["id"]}/result");

        Assert.Equal("done", (string?)run["state"]);
        Assert.Equal("better", (string?)result["decision"]!["finding"]);
        Assert.StartsWith("Your plan clears vehicles faster: ", (string?)result["decision"]!["sentence"]);
        Assert.EndsWith("Both plans met the same vehicles.", (string?)result["decision"]!["certainty"]);
        var clearance = result["rows"]!.AsArray().Single(r => (string?)r!["name"] == "clearance-time/mean")!;
        var (before, after, change) = ((double)clearance["unchanged"]!["mean"]!, (double)clearance["plan"]!["mean"]!, (double)clearance["change"]!["mean"]!);
        Assert.Equal(after - before, change, 9);
        Assert.True(change < 0);
    }

    [Fact]
    public async Task Fewer_lanes_are_worse_and_a_change_of_nothing_is_the_same()
    {
        await using var serving = await Serving.Start();

        var fewer = await serving.Run(new { scenario = "small", sets = new[] { "stations.lanes.servers=2" } });
        var nothing = await serving.Run(new { scenario = "small", sets = new[] { "traits.first-time=50%" } });

        Assert.Equal("worse", (string?)(await serving.Get($"/api/runs/{fewer["id"]}/result")).Body["decision"]!["finding"]);
        Assert.Equal("same", (string?)(await serving.Get($"/api/runs/{nothing["id"]}/result")).Body["decision"]!["finding"]);
    }

    [Fact]
    public async Task An_unchanged_scenario_is_run_alone()
    {
        await using var serving = await Serving.Start();

        var run = await serving.Run(new { scenario = "small" });
        var (_, result) = await serving.Get($"/api/runs/{run["id"]}/result?lang=vi");

        Assert.Equal("alone", (string?)result["decision"]!["finding"]);
        Assert.StartsWith("Trung bình một xe được thông quan trong ", (string?)result["decision"]!["sentence"]);
        Assert.Equal(["plan"], result["plans"]!.AsArray().Select(p => (string?)p));
    }

    [Fact]
    public async Task A_longer_run_is_longer_for_the_unchanged_plan_too()
    {
        await using var serving = await Serving.Start();

        var run = await serving.Run(new { scenario = "small", sets = new[] { "run.days=3", "stations.lanes.servers=4" } });

        Assert.Equal("done", (string?)run["state"]);
    }

    [Fact]
    public async Task The_same_question_is_the_same_run_with_the_same_bytes()
    {
        await using var one = await Serving.Start();
        await using var other = await Serving.Start();

        var first = await one.Run(new { scenario = "small", sets = Sets });
        var (_, again) = await one.Post("/api/runs", new { scenario = "small", sets = Sets });
        var elsewhere = await other.Run(new { scenario = "small", sets = Sets });

        Assert.Equal((string?)first["id"], (string?)again["id"]);
        Assert.Equal("done", (string?)again["state"]);
        foreach (var file in new[] { "result?lang=vi", "measures.csv", "scenario.yaml", "pictures/plan/queue-by-hour.svg" })
            Assert.Equal(await one.Client.GetStringAsync($"/api/runs/{first["id"]}/{file}", TestContext.Current.CancellationToken), await other.Client.GetStringAsync($"/api/runs/{elsewhere["id"]}/{file}", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Other_measured_times_in_the_same_file_are_another_question()
    {
        await using var serving = await Serving.Start(files: [("times.csv", "minutes\n1\n2\n")]);
        var asked = new { scenario = "small", sets = new[] { "stations.lanes.service=empirical(times.csv)" }, compare = false };

        var (before, estimate) = (await serving.Run(asked), (await serving.Post("/api/estimate", asked)).Body);
        await File.WriteAllTextAsync(Path.Combine(serving.Folder, "times.csv"), "minutes\n2\n4\n", TestContext.Current.CancellationToken);
        var (after, estimateAfter) = (await serving.Run(asked), (await serving.Post("/api/estimate", asked)).Body);

        Assert.NotEqual((string?)before["id"], (string?)after["id"]);
        Assert.True((double)estimate["plan"]!["clearanceMinutes"]! < (double)estimateAfter["plan"]!["clearanceMinutes"]!);
    }

    [Theory]
    [InlineData("stations.lanes.servers=6", "Lanes: 6 instead of 3.")]
    [InlineData("demand.vehiclesPerDay=970", "Vehicles a day, all together: 970 a day instead of 960 a day.")]
    [InlineData("stations.lanes.service=constant(2 min)", "stations.lanes.service=constant(2 min).")]
    public async Task A_report_says_what_the_plan_changes(string set, string question)
    {
        await using var serving = await Serving.Start();

        var run = await serving.Run(new { scenario = "small", sets = new[] { set } });
        var report = await serving.Client.GetStringAsync($"/api/runs/{run["id"]}/report.html", TestContext.Current.CancellationToken);

        Assert.Contains($"What would it bring? {question}", report);
    }

    [Fact]
    public async Task Every_picture_that_a_result_names_is_there_in_both_plans()
    {
        await using var serving = await Serving.Start();

        var run = await serving.Run(new { scenario = "small", sets = Sets });
        var (_, result) = await serving.Get($"/api/runs/{run["id"]}/result");

        Assert.NotEmpty(result["pictures"]!.AsArray());
        foreach (var picture in result["pictures"]!.AsArray())
        {
            foreach (var plan in result["plans"]!.AsArray())
            {
                using var answer = await serving.Client.GetAsync($"/api/runs/{run["id"]}/pictures/{plan}/{picture!["name"]}.svg?lang=vi&dark=1&width=480", TestContext.Current.CancellationToken);
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType!.MediaType);
                Assert.Contains("sandbox", answer.Headers.GetValues("Content-Security-Policy").Single());
            }
        }
    }

    [Fact]
    public async Task Progress_is_told_until_the_run_has_ended()
    {
        await using var serving = await Serving.Start();

        var (_, run) = await serving.Post("/api/runs", new { scenario = "small", sets = Sets, replications = 200 });
        var events = await serving.Client.GetStringAsync($"/api/runs/{run["id"]}/events", TestContext.Current.CancellationToken);

        JsonNode[] told = [.. events.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(e => JsonNode.Parse(e["data: ".Length..])!)];
        Assert.Equal("done", (string?)told[^1]["state"]);
        double[] shares = [.. told.Select(t => (double)t["share"]!)];
        Assert.Equal(shares.Order(), shares);
        Assert.Equal(1, shares[^1]);
    }

    [Fact]
    public async Task A_cancelled_run_stops_within_a_second_and_may_be_asked_again()
    {
        await using var serving = await Serving.Start();
        var asked = new { scenario = "small", sets = new[] { "run.days=300", "demand.vehiclesPerDay=3000" }, replications = 20, compare = false };

        var (_, run) = await serving.Post("/api/runs", asked);
        while ((double)(await serving.Get($"/api/runs/{run["id"]}")).Body["share"]! == 0) await Task.Delay(5, TestContext.Current.CancellationToken);
        var watch = Stopwatch.StartNew();
        await serving.Send(HttpMethod.Delete, $"/api/runs/{run["id"]}");
        var ended = await serving.End((string)run["id"]!);

        Assert.Equal("cancelled", (string?)ended["state"]);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(1), $"{watch.Elapsed}");
        Assert.Equal(HttpStatusCode.Conflict, (await serving.Get($"/api/runs/{run["id"]}/result")).Status);
        var (_, again) = await serving.Post("/api/runs", asked);
        Assert.Contains((string?)again["state"], new[] { "waiting", "running" });
    }

    [Fact]
    public async Task Runs_wait_for_their_turn_and_too_many_are_asked_to_come_again()
    {
        await using var serving = await Serving.Start(new ServeLimits { Runs = 1, WaitingRuns = 1 });
        object Long(int lanes) => new { scenario = "small", sets = new[] { "run.days=300", "demand.vehiclesPerDay=3000", $"stations.lanes.servers={lanes}" }, replications = 20, compare = false };

        var (_, first) = await serving.Post("/api/runs", Long(11));
        var (_, second) = await serving.Post("/api/runs", Long(12));
        using var third = await serving.Send(HttpMethod.Post, "/api/runs", System.Text.Json.JsonSerializer.Serialize(Long(13)));

        Assert.Equal("waiting", (string?)second["state"]);
        Assert.Equal(1, (int)second["before"]!);
        Assert.Equal(HttpStatusCode.TooManyRequests, third.StatusCode);
        Assert.NotNull(third.Headers.RetryAfter);

        await serving.Send(HttpMethod.Delete, $"/api/runs/{second["id"]}");
        Assert.Equal("cancelled", (string?)(await serving.Get($"/api/runs/{second["id"]}")).Body["state"]);
        await serving.Send(HttpMethod.Delete, $"/api/runs/{first["id"]}");
        await serving.End((string)first["id"]!);
    }

    [Fact]
    public async Task Only_the_last_runs_are_kept()
    {
        await using var serving = await Serving.Start(new ServeLimits { KeptRuns = 2 });
        List<string> ids = [];
        for (var lanes = 3; lanes < 7; lanes++) ids.Add((string)(await serving.Run(new { scenario = "small", sets = new[] { $"stations.lanes.servers={lanes}" }, replications = 2 }))["id"]!);

        List<HttpStatusCode> found = [];
        foreach (var id in ids) found.Add((await serving.Get($"/api/runs/{id}")).Status);

        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.OK], found);
    }

    [Fact]
    public async Task A_run_that_takes_too_long_is_ended_and_says_so()
    {
        await using var serving = await Serving.Start(new ServeLimits { RunTime = TimeSpan.FromMilliseconds(50) });

        var run = await serving.Run(new { scenario = "small", sets = new[] { "run.days=300", "demand.vehiclesPerDay=3000" }, replications = 20, compare = false });

        Assert.Equal("failed", (string?)run["state"]);
        Assert.Contains("took longer", (string?)run["failure"]);
    }

    [Theory]
    [InlineData("en", "better than")]
    [InlineData("vi", "tốt hơn")]
    public async Task A_report_says_the_same_in_one_file(string language, string finding)
    {
        await using var serving = await Serving.Start();

        var alone = await serving.Run(new { scenario = "small" });
        var run = await serving.Run(new { scenario = "small", sets = Sets, replications = 10 });
        var ofOne = await serving.Client.GetStringAsync($"/api/runs/{alone["id"]}/report.html?lang={language}", TestContext.Current.CancellationToken);
        var ofBoth = await serving.Client.GetStringAsync($"/api/runs/{run["id"]}/report.html?lang={language}", TestContext.Current.CancellationToken);

        var (_, result) = await serving.Get($"/api/runs/{run["id"]}/result?lang={language}");

        var change = result["rows"]!.AsArray().Single(r => (string?)r!["name"] == "clearance-time/mean")!["change"]!["text"]!;
        Assert.Contains((string)change!, ofBoth);
        Assert.StartsWith("<!doctype html>", ofOne, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(finding, ofBoth);
        Assert.Contains(": stations.lanes.servers=6", ofBoth);
        Assert.Contains("--of clearance-time/mean --of waiting-time/mean --of backlog/mean --replications 10", ofBoth);
    }
}
