using System.Net;
using System.Net.Http.Json;

namespace GateSim.Web.Tests;

public class ScenarioApiTests
{
    [Fact]
    public async Task The_scenarios_of_the_folder_are_listed_by_name_and_those_with_errors_say_so()
    {
        await using var serving = await Serving.Start(files: [("broken.yaml", "name: Broken\n"), ("notes.txt", "no scenario")]);

        var (status, all) = await serving.Get("/api/scenarios");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(["broken", "small"], all.AsArray().Select(s => (string?)s!["name"]));
        Assert.True((int)all[0]!["errors"]! > 0);
        Assert.Equal("A small gate", (string?)all[1]!["title"]);
    }

    [Fact]
    public async Task A_scenario_says_its_question_in_the_language_that_is_asked_for()
    {
        await using var serving = await Serving.Start(o => o with { Scenarios = Serving.Scenarios() });

        var (_, all) = await serving.Get("/api/scenarios?lang=vi");

        var six = all.AsArray().Single(s => (string?)s!["name"] == "huu-nghi-6-lanes")!;
        Assert.Contains("làn", (string?)six["question"]);
    }

    [Fact]
    public async Task An_estimate_tells_the_plan_and_the_unchanged_one()
    {
        await using var serving = await Serving.Start();

        var (_, both) = await serving.Post("/api/estimate", new { scenario = "small", sets = new[] { "stations.lanes.servers=6" } });

        Assert.True((double)both["plan"]!["waitingMinutes"]! < (double)both["unchanged"]!["waitingMinutes"]!);
        Assert.Equal("lanes", (string?)both["plan"]!["binding"]);
        Assert.Equal(24, both["plan"]!["stations"]![0]!["queueByHour"]!.AsArray().Count);
    }

    [Fact]
    public async Task Without_a_change_there_is_one_estimate()
    {
        await using var serving = await Serving.Start();

        var (_, both) = await serving.Post("/api/estimate", new { scenario = "small" });

        Assert.Null(both["unchanged"]);
    }

    [Fact]
    public async Task All_errors_are_told_with_their_places()
    {
        await using var serving = await Serving.Start();

        var (status, checkedOnce) = await serving.Post("/api/validate", new { scenario = "small", sets = new[] { "stations.lanes.servers=many", "stations.lane.servers=3" } });

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.False((bool)checkedOnce["valid"]!);
        Assert.Contains(checkedOnce["errors"]!.AsArray(), e => (string?)e!["place"] == "--set stations.lanes.servers=many");
        Assert.Contains(checkedOnce["errors"]!.AsArray(), e => ((string?)e!["sentence"])!.Contains("did you mean \"lanes\"?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_text_is_checked_as_if_it_lay_in_the_folder()
    {
        await using var serving = await Serving.Start();

        var (_, good) = await serving.Post("/api/validate", new { text = "extends: small.yaml\nname: Mine\n" });
        var (_, bad) = await serving.Post("/api/validate", new { text = "extends: small.yaml\nstations: { lanes: { servers: -1 } }\n" });

        Assert.True((bool)good["valid"]!);
        Assert.Equal("uploaded.yaml:2:31", (string?)bad["errors"]![0]!["place"]);
    }

    [Fact]
    public async Task The_changed_scenario_is_had_as_a_file_that_reads_back()
    {
        await using var serving = await Serving.Start();

        using var answer = await serving.Send(HttpMethod.Post, "/api/scenario.yaml", """{"scenario":"small","sets":["stations.lanes.servers=9"]}""");
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var (_, again) = await serving.Post("/api/validate", new { text });

        Assert.Contains("servers: 9", text);
        Assert.True((bool)again["valid"]!);
    }

    [Fact]
    public async Task The_changed_scenario_names_files_as_they_lie_in_the_folder()
    {
        await using var serving = await Serving.Start(files: [("times.csv", "minutes\n1\n2\n3\n")]);
        string[] sets = ["stations.lanes.service=empirical(times.csv)"];

        using var answer = await serving.Client.PostAsJsonAsync("/api/scenario.yaml", new { scenario = "small", sets }, TestContext.Current.CancellationToken);
        var run = await serving.Run(new { scenario = "small", sets, compare = false });
        var ofRun = await serving.Client.GetStringAsync($"/api/runs/{run["id"]}/scenario.yaml", TestContext.Current.CancellationToken);

        Assert.Contains("service: empirical(times.csv)", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("service: empirical(times.csv)", ofRun);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    public async Task Errors_do_not_tell_where_the_folder_lies(string end)
    {
        await using var serving = await Serving.Start(o => o with { Scenarios = o.Scenarios + end }, ("broken.yaml", "name: Broken\nrun: 5\n"));

        var (_, wrong) = await serving.Post("/api/validate", new { scenario = "broken" });
        var (_, missing) = await serving.Post("/api/validate", new { scenario = "small", sets = new[] { "stations.lanes.service=empirical(none.csv)" } });

        Assert.EndsWith("there is no file none.csv", (string?)missing["errors"]![0]!["sentence"]);

        Assert.Equal("broken.yaml:2:6", (string?)wrong["errors"]!.AsArray().First(e => ((string?)e!["sentence"])!.Contains("run", StringComparison.Ordinal) && ((string?)e["place"])!.EndsWith("2:6", StringComparison.Ordinal))!["place"]);
        Assert.DoesNotContain(serving.Folder, wrong.ToJsonString());
    }
}
