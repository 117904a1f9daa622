using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace GateSim.Tests.Structure;

/// <summary>The house has an order: no folder of the library knows a later one, and no project a project above it.</summary>
public class FolderOrderTests
{
    private static readonly string[] Order = ["Kernel", "Statistics", "Randomness", "Scenarios", "Model", "Analysis", "Experiments", "Studies", "Verification"];

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));

    /// <summary>The later folders that a file of a folder names, from the library down (<c>GateSim.Model</c>) or from the folder
    /// (<c>Model.Gate</c>).</summary>
    private static IEnumerable<string> LaterFoldersIn(string source, string folder)
    {
        var code = WithoutTextsAndComments(source);
        return Order.SkipWhile(f => f != folder).Skip(1).Where(later => Regex.IsMatch(code, $@"\bGateSim\.{later}\b|(?<![\w.]){later}\.[A-Z]"));
    }

    private static string WithoutTextsAndComments(string source) =>
        Regex.Replace(source, """("(\\.|[^"\\\n])*")|(//[^\n]*)|(/\*.*?\*/)""", m => m.Value.StartsWith('"') ? "\"\"" : "", RegexOptions.Singleline);

    private static List<string> Violations(string root) =>
    [
        .. Order.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, "src", "GateSim", folder), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => LaterFoldersIn(File.ReadAllText(file), folder).Select(later => $"{Path.GetRelativePath(root, file)} knows {later}")))
                .Order(),
    ];

    [Fact]
    public void No_folder_knows_a_later_one() => Assert.Empty(Violations(Root()));

    [Fact]
    public void Every_folder_of_the_library_has_its_place_in_the_order() =>
        Assert.Equal(Order.Order(), Directory.EnumerateDirectories(Path.Combine(Root(), "src", "GateSim")).Select(d => Path.GetFileName(d))
            .Where(d => d is not ("bin" or "obj")).Order());

    [Fact]
    public void Every_file_is_in_the_namespace_of_its_folder()
    {
        var library = Path.Combine(Root(), "src", "GateSim");
        var files = Order.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(library, folder), "*.cs", SearchOption.AllDirectories)).ToList();

        Assert.True(files.Count > 50);
        Assert.All(files, file => Assert.Contains(
            $"namespace GateSim.{Path.GetRelativePath(library, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.')};",
                File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("using GateSim.Model;", true)]
    [InlineData("using GateSim.Model.Stations;", true)]
    [InlineData("using static GateSim.Experiments.Experiment;", true)]
    [InlineData("var gate = new GateSim.Model.Gate();", true)]
    [InlineData("var gate = new Model.Gate();", true)]
    [InlineData("/// <see cref=\"GateSim.Model.Gate\"/>", false)]
    [InlineData("using GateSim.Scenarios;", false)]
    [InlineData("using GateSim.Kernel;", false)]
    [InlineData("// GateSim.Model will read this", false)]
    [InlineData("var text = \"GateSim.Model\";", false)]
    [InlineData("var models = GateSim.Scenarios.Models;", false)]
    [InlineData("var number = scenario.Model.Number;", false)]
    public void The_search_finds_what_it_looks_for(string line, bool expected) =>
        Assert.Equal(expected, LaterFoldersIn(line + "\n", "Scenarios").Any());

    [Theory]
    [InlineData("GateSim", new string[0])]
    [InlineData("GateSim.Reporting", new[] { "GateSim" })]
    [InlineData("GateSim.SimSharp", new[] { "GateSim" })]
    [InlineData("GateSim.Cli", new[] { "GateSim", "GateSim.Reporting", "GateSim.SimSharp", "GateSim.Web" })]
    [InlineData("GateSim.Web", new[] { "GateSim", "GateSim.Reporting" })]
    public void A_project_knows_only_what_is_below_it(string project, string[] expected)
    {
        var references = XDocument.Load(Path.Combine(Root(), "src", project, $"{project}.csproj")).Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));

        Assert.Equal(expected, references.Order());
    }
}
