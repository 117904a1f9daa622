using System.Globalization;
using GateSim.Reporting.Languages;
using GateSim.Scenarios.Reading;
using GateSim.Web.Plans;

namespace GateSim.Web.Tests;

public class ControlTests
{
    public static TheoryData<string> Library => [.. Directory.EnumerateFiles(Serving.Scenarios(), "*.yaml").Select(f => Path.GetFileName(f)).Order()];

    /// <summary>As the page writes it.</summary>
    private static IEnumerable<string> SetsOf(Control control) => control.Kind switch
    {
        "total" => [],
        "percent" => [$"{control.Path}={Text(control.Value!.Value)}%"],
        "shifts" => [$"{control.Path}={{ {string.Join(", ", control.Parts!.Select(p => $"\"{p.Name}\": {Text(p.Value)}"))} }}"],
        "hours" => [$"{control.Path}={(control.Windows is [var only] ? only : control.Windows!.Count == 0 ? "closed" : $"[{string.Join(", ", control.Windows.Select(w => $"\"{w}\""))}]")}"],
        "shares" when control.Parts![0].Path is not null => control.Parts.Select(p => $"{p.Path}={Text(p.Value)}%"),
        "shares" => [$"{control.Path}={{ {string.Join(", ", control.Parts!.Select(p => $"\"{p.Name}\": {Text(p.Value)}%"))} }}"],
        _ => [$"{control.Path}={Text(control.Value!.Value)}"],
    };

    private static string Text(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    [Theory]
    [MemberData(nameof(Library))]
    public void Setting_a_control_to_what_it_is_changes_nothing(string file)
    {
        var source = new ScenarioSource(Serving.Scenarios(), file);
        var scenario = ScenarioFile.Read(source, []);

        string[] sets = [.. Controls.Of(scenario, Language.English).SelectMany(SetsOf)];

        Assert.NotEmpty(sets);
        Assert.Equal(ScenarioText.Of(scenario), ScenarioText.Of(ScenarioFile.Read(source, sets)));
    }

    [Theory]
    [MemberData(nameof(Library))]
    public void Every_control_is_a_key_that_the_schema_explains(string file)
    {
        var scenario = ScenarioFile.Read(new ScenarioSource(Serving.Scenarios(), file), []);

        var paths = Controls.Of(scenario, Language.English).Where(c => c.Kind != "total").Select(c => c.Path).ToList();

        Assert.Equal(paths.Count, paths.Distinct().Count());
        Assert.All(paths, path => Assert.NotNull(SchemaPlace.Of(path)));
        Assert.All(paths.Where(p => p.StartsWith("stations.", StringComparison.Ordinal)), path => Assert.NotNull(SchemaPlace.Of(path)!.Meaning));
    }

    [Fact]
    public void Limits_are_those_of_the_schema()
    {
        Assert.Equal((1, 100_000), (SchemaPlace.Of("stations.lanes.servers")!.Least, SchemaPlace.Of("stations.lanes.servers")!.Most));
        Assert.Null(SchemaPlace.Of("stations.lanes.colour"));
    }

    [Fact]
    public void The_lanes_of_Huu_Nghi_come_first_and_its_crossings_are_counted_with_those_that_come_back()
    {
        var scenario = ScenarioFile.Read(new ScenarioSource(Serving.Scenarios(), "huu-nghi-6-lanes.yaml"), []);

        var controls = Controls.Of(scenario, Language.English);

        Assert.Equal("stations.lanes.servers", controls.First(c => c.Group == "lanes").Path);
        // 262 exports, 68 of 100 of which come back empty, and 608 imports, 90 % of the 92 % with goods: 440.2 + 1111.4.
        Assert.Equal(1552, controls.First(c => c.Path == Controls.Total).Value);
    }
}
