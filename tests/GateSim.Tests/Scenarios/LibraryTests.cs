using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Tests.Scenarios;

/// <summary>The shipped scenarios: each is a question, and says what it rests on.</summary>
public sealed class LibraryTests
{
    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Path.Combine(TemporaryGate.Root, "scenarios"), "*.yaml").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_asks_a_question_and_answers_it_with_figures(string file)
    {
        var about = Read(file).About;
        Assert.EndsWith("?", about?.Question, StringComparison.Ordinal);
        Assert.NotEmpty(about!.Answer!.Figures);
        Assert.NotEmpty(about.Sources);
        Assert.NotEmpty(about.Assumed);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_begins_with_a_heading(string file) =>
        Assert.StartsWith("# ", File.ReadLines(PathOf(file)).First(), StringComparison.Ordinal);

    [Fact]
    public void No_two_have_the_same_name_or_question()
    {
        var all = Files.Select(f => Read(f.Data)).ToList();
        Assert.Equal(all.Count, all.Select(s => s.Name).Distinct().Count());
        Assert.Equal(all.Count, all.Select(s => s.About!.Question).Distinct().Count());
    }

    [Theory]
    [InlineData("huu-nghi-4-lanes.yaml", 4)]
    [InlineData("huu-nghi-6-lanes.yaml", 6)]
    [InlineData("huu-nghi-14-lanes.yaml", 14)]
    public void They_have_the_lanes_of_their_name(string file, int lanes) => Assert.Equal(lanes, Read(file).Stations[0].Servers.Most);

    private static Scenario Read(string file) => ScenarioFile.Read(PathOf(file));

    private static string PathOf(string file) => Path.Combine(TemporaryGate.Root, "scenarios", file);
}
