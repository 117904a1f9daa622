using System.Reflection;

namespace GateSim.Cli.Tests.Documents;

/// <summary>The programs under <c>samples/</c> run, and the pages that explain them quote them.</summary>
[Collection(AtAWorkplace.Name)]
public class SampleTests
{
    public static TheoryData<string> Pages => ["docs/library.md", "src/GateSim/package.md"];

    private static string Run(string sample, params string[] arguments)
    {
        var (before, written) = (Console.Out, new StringWriter { NewLine = "\n" });
        Console.SetOut(written);
        try
        {
            Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, $"{sample}.dll")).EntryPoint!.Invoke(null, [arguments]);
        }
        finally
        {
            Console.SetOut(before);
        }
        return written.ToString();
    }

    [Fact]
    public void A_gate_without_a_file_prints_the_table_of_the_page() =>
        Assert.Contains($"```text\n{Run("OwnGate")}```\n", File.ReadAllText(Path.Combine(Page.Root, "docs/library.md")), StringComparison.Ordinal);

    [Fact]
    public void A_scenario_file_gives_a_line_for_each_figure()
    {
        var lines = Run("FromFile", Path.Combine(Page.Root, "scenarios/theory/mm6.yaml")).TrimEnd().Split('\n');

        Assert.StartsWith("arrivals/perDay: 1552 vehicles/day (1550 to 1554)", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("waiting-time/lanes/p95: ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_line_of_csharp_on_a_page_stands_in_a_sample(string page)
    {
        var samples = Directory.EnumerateFiles(Path.Combine(Page.Root, "samples"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines).Select(line => line.Trim()).ToHashSet();
        var blocks = File.ReadAllText(Path.Combine(Page.Root, page)).Split("```csharp\n").Skip(1).Select(rest => rest.Split("```")[0]).ToList();

        Assert.NotEmpty(blocks);
        Assert.All(blocks.SelectMany(block => block.Split('\n')).Select(line => line.Trim()), line => Assert.Contains(line, samples));
    }
}
