using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GateSim.Cli.Commands;
using GateSim.Randomness.Distributions;
using GateSim.Reporting.Plots;
using GateSim.Reporting.Results;
using GateSim.Reporting.Tables;
using GateSim.Scenarios;
using GateSim.Scenarios.Schema;

namespace GateSim.Cli.Tests.Documents;

/// <summary>What the program knows, the pages tell of; and what the pages name is there.</summary>
public partial class CompletenessTests
{
    private static readonly Page Readme = Page.Of("README.md"), Language = Page.Of("docs/scenario-language.md"), Results = Page.Of("docs/results.md");

    [Fact]
    public void The_readme_tells_of_every_command_and_option()
    {
        foreach (var command in CommandList.All(Terminal.On(TextWriter.Null, TextWriter.Null)))
        {
            Assert.Contains($"`gatesim {command.Name}", Readme.Text, StringComparison.Ordinal);
            foreach (var option in command.Options) Assert.Contains($"`{option.Name}", Readme.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_readme_and_the_page_of_results_tell_of_every_file()
    {
        string[] files = [.. ResultTables.All.Select(table => table.FileName), ReplicationsTable.FileName, RunManifest.FileName];
        foreach (var file in files)
        {
            Assert.Contains($"`{file}`", Readme.Text, StringComparison.Ordinal);
            Assert.Contains($"`{file}`", Results.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_page_of_results_tells_of_every_picture()
    {
        foreach (var plot in ResultPlots.All) Assert.Contains($"| `{plot.Name}`", Results.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_results_tells_of_every_measure_with_its_unit_and_statistics()
    {
        foreach (var measure in MeasureCatalogue.All)
        {
            var row = Results.Text.Split('\n').Where(line => line.StartsWith('|') && line.Contains($"`{measure.Name}`", StringComparison.Ordinal)
                && line.Contains($"`{measure.Statistics[^1]}`", StringComparison.Ordinal));
            Assert.Contains(row, line => measure.Statistics.All(s => line.Contains($"`{s}`", StringComparison.Ordinal)) && line.Contains(measure.Unit, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_readme_tells_of_every_exit_code()
    {
        foreach (var code in typeof(ExitCodes).GetFields().Select(field => field.GetRawConstantValue())) Assert.Contains($"\n| {code} |", Readme.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_the_language_tells_of_every_key()
    {
        foreach (var key in Keys(JsonNode.Parse(ScenarioSchema.Text())!).Distinct()) Assert.Contains($"`{key}`", Language.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_the_language_tells_of_every_distribution()
    {
        foreach (var kind in DistributionKinds.All) Assert.Contains($"| `{kind.Name}(", Language.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_test_class_and_source_file_that_a_page_names_exists()
    {
        var files = Directory.EnumerateFiles(Page.Root, "*.cs", SearchOption.AllDirectories).Select(Path.GetFileName).ToHashSet();
        foreach (var page in Page.All)
        {
            foreach (var name in TestClass().Matches(page.Text).Select(m => m.Groups[1].Value)) Assert.True(files.Contains(name + ".cs"), $"{page.Path}: there is no {name}");
            foreach (var path in SourceFile().Matches(page.Text).Select(m => m.Groups[1].Value)) Assert.True(Path.Exists(Path.Combine(Page.Root, path)), $"{page.Path}: there is no {path}");
        }
    }

    private static IEnumerable<string> Keys(JsonNode node) => node switch
    {
        JsonObject schema => (schema["properties"] as JsonObject ?? []).Select(p => p.Key).Concat(schema.Where(p => p.Value is not null).SelectMany(p => Keys(p.Value!))),
        JsonArray array => array.Where(item => item is not null).SelectMany(item => Keys(item!)),
        _ => [],
    };

    [GeneratedRegex("`([A-Z][A-Za-z0-9]*Tests)`")]
    private static partial Regex TestClass();

    [GeneratedRegex(@"`((?:src|tests|scenarios|docs)/[^`\s*<…]+)`")]
    private static partial Regex SourceFile();
}
