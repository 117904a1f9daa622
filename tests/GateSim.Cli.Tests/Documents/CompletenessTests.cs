using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GateSim.Cli.Commands;
using GateSim.Randomness.Distributions;
using GateSim.Reporting.Crossings;
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
            Has(Readme, $"`gatesim {command.Name}");
            foreach (var option in command.Options) Has(Readme, $"`{option.Name}");
        }
    }

    [Fact]
    public void The_readme_and_the_page_of_results_tell_of_every_file()
    {
        string[] files = [.. ResultTables.All.Select(table => table.FileName), ReplicationsTable.FileName, RunManifest.FileName];
        foreach (var file in files)
        {
            Has(Readme, $"`{file}`");
            Has(Results, $"`{file}`");
        }
    }

    [Fact]
    public void The_pages_of_results_and_of_single_vehicles_tell_of_every_file_of_these()
    {
        var asked = from vehicles in Enum.GetValues<TableFormat>() from events in Enum.GetValues<EventFormat>() select CrossingFiles.NamesOf(vehicles, events);
        foreach (var file in asked.SelectMany(files => files).Distinct())
        {
            Has(Results, $"`{file}`");
            Has(Page.Of("docs/data.md"), $"`{file}`");
        }
    }

    [Fact]
    public void The_page_of_results_tells_of_every_picture()
    {
        foreach (var plot in ResultPlots.Report) Has(Results, $"| `{plot.Name}`");
    }

    [Fact]
    public void The_page_of_results_tells_of_every_measure_with_its_unit_and_statistics()
    {
        foreach (var measure in MeasureCatalogue.All)
        {
            string[] words = [$"| `{measure.Name}`", .. measure.Statistics.Select(s => $"`{s}`"), $"| {measure.Unit} |"];
            Assert.Contains(Results.Text.Split('\n'), line => words.All(word => line.Contains(word, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void The_page_of_results_tells_of_the_measures_in_the_order_in_which_they_are_written()
    {
        var table = Results.Text.Split("### The measures")[1].Split("**What counts.**")[0];
        var rows = table.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal));
        Assert.Equal(MeasureCatalogue.All.Select(m => m.Name).Distinct(), rows.Select(row => row.Split('`')[1]).Distinct());
    }

    [Fact]
    public void The_readme_tells_of_every_exit_code()
    {
        foreach (var code in typeof(ExitCodes).GetFields().Select(field => field.GetRawConstantValue())) Has(Readme, $"\n| {code} |");
    }

    [Fact]
    public void The_page_of_the_language_tells_of_every_key()
    {
        foreach (var key in Keys(JsonNode.Parse(ScenarioSchema.Text())!).Distinct()) Has(Language, $"`{key}`");
    }

    [Fact]
    public void The_page_of_the_language_tells_of_every_distribution()
    {
        foreach (var kind in DistributionKinds.All) Has(Language, $"| `{kind.Name}(");
    }

    [Fact]
    public void Every_test_class_and_source_file_that_a_page_names_exists()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Page.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories).Select(File.ReadAllText);
        var classes = sources.SelectMany(source => ClassDeclaration().Matches(source)).Select(m => m.Groups[1].Value).ToHashSet();
        foreach (var page in Page.All)
        {
            var missing = Named(TestClass(), page).Where(name => !classes.Contains(name))
                .Concat(Named(SourceFile(), page).Where(path => !Path.Exists(Path.Combine(Page.Root, path))));
            Assert.True(!missing.Any(), $"{page.Path}: there is no {string.Join(", no ", missing)}");
        }
    }

    private static void Has(Page page, string text) =>
        Assert.True(page.Text.Contains(text, StringComparison.Ordinal), $"{page.Path} does not tell of {text}");

    private static IEnumerable<string> Named(Regex what, Page page) => what.Matches(page.Text).Select(match => match.Groups[1].Value).Distinct();

    private static IEnumerable<string> Keys(JsonNode node) => node switch
    {
        JsonObject schema => (schema["properties"] as JsonObject ?? []).Select(property => property.Key)
            .Concat(schema.Where(property => property.Value is not null).SelectMany(property => Keys(property.Value!))),
        JsonArray array => array.Where(item => item is not null).SelectMany(item => Keys(item!)),
        _ => [],
    };

    [GeneratedRegex(@"\bclass (\w+Tests)\b")]
    private static partial Regex ClassDeclaration();

    [GeneratedRegex("`([A-Z][A-Za-z0-9]*Tests)`")]
    private static partial Regex TestClass();

    [GeneratedRegex(@"`((?:src|tests|scenarios|docs)/[^`\s*<…]+)`")]
    private static partial Regex SourceFile();
}
