using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GateSim.Cli.Commands.Reports;
using GateSim.Reporting.Languages;

namespace GateSim.Cli.Tests;

public sealed class ReportCommandTests : IDisposable
{
    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    private string Small => _line.Write("small.yaml", Gates.Small + "\nabout:\n  question: Is it <quick>?\n  sources: [\"a count of 2 June & a guess\"]\n");

    [Theory]
    [InlineData("en", "out-report.html")]
    [InlineData("vi", "out-bao-cao.html")]
    public async Task The_report_of_a_run_stands_beside_its_folder(string language, string file)
    {
        await Run();
        Assert.Equal((0, $"Wrote {file}\n", ""), await _line.Type("report", _line.PathOf("out"), "--lang", language));
        Approved.Matches($"report-run-{language}", Body(file));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("vi")]
    public async Task The_report_of_a_comparison_shows_its_answer(string language)
    {
        await _line.Type("compare", Small, "--vary", "stations.lanes.servers=2,3", "--replications", "10", "--out", _line.PathOf("out"), "-q", "--no-plots");
        await _line.Type("report", _line.PathOf("out"), "--lang", language, "--out", _line.PathOf("it.html"));
        Approved.Matches($"report-compare-{language}", Body("it.html"));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("vi")]
    public async Task In_Markdown_its_pictures_lie_beside_it(string language)
    {
        await Run();
        Assert.Equal((0, "Wrote it.md\n", ""), await _line.Type("report", _line.PathOf("out"), "--lang", language, "--format", "markdown", "--out", _line.PathOf("it.md")));
        var page = await File.ReadAllTextAsync(_line.PathOf("it.md"), TestContext.Current.CancellationToken);
        Approved.Matches($"report-markdown-{language}", page);
        Assert.All(Regex.Matches(page, @"\]\(([^)]+\.png)\)"), link => Assert.True(File.Exists(_line.PathOf(link.Groups[1].Value)), link.Value));
    }

    [Fact]
    public async Task The_same_folder_gives_the_same_report()
    {
        await Run();
        await _line.Type("report", _line.PathOf("out"), "--out", _line.PathOf("a.html"), "--threads", "1");
        await _line.Type("report", _line.PathOf("out"), "--out", _line.PathOf("b.html"), "--threads", "3");
        Assert.Equal(await File.ReadAllTextAsync(_line.PathOf("a.html"), TestContext.Current.CancellationToken), await File.ReadAllTextAsync(_line.PathOf("b.html"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Results_that_do_not_come_out_again_are_told_on_the_terminal_and_in_the_report()
    {
        await Run();
        await File.AppendAllTextAsync(_line.PathOf("out/measures.csv"), "x\n", TestContext.Current.CancellationToken);
        var (exitCode, output, errors) = await _line.Type("report", _line.PathOf("out"));
        Assert.Equal((1, "Wrote out-report.html\n"), (exitCode, output));
        Assert.Equal(
            "The report shows a second run, which is not the same as what is in out; the report says so:\n  measures.csv is not what was written there (its SHA-256 is another); the second run gives what was written\n",
            errors);
        Assert.Contains("<li>measures.csv is not what was written there", await Html("out-report.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hand-in.pdf", "--out names the report, which is HTML; with --pdf its PDF stands beside it: --out hand-in.html --pdf")]
    [InlineData("out/measures.csv", "--out would write over measures.csv of the results")]
    [InlineData("out/run.json", "--out would write over run.json of the results")]
    public async Task A_report_goes_neither_over_its_PDF_nor_over_results(string file, string sentence)
    {
        await Run();
        Assert.Equal((2, "", $"gatesim: {sentence}\n"), await _line.Type("report", _line.PathOf("out"), "--out", _line.PathOf(file)));
        Assert.Equal(0, (await _line.Type("reproduce", _line.PathOf("out"))).ExitCode);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("./")]
    [InlineData("..")]
    public void Where_the_folder_has_no_name_of_its_own_the_report_takes_its_full_one(string folder) =>
        Assert.Equal(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + "-report.html", new ReportFile(folder, Language.English, ReportFile.Html).Path);

    [Fact]
    public async Task A_folder_of_somebody_else_has_no_report()
    {
        _line.Write("other/notes.txt", "mine");
        Assert.Equal((2, "", "gatesim: \"other\" is no result folder: it holds no run.json\n"), await _line.Type("report", _line.PathOf("other")));
        Assert.False(File.Exists(_line.PathOf("other-report.html")));
    }

    [Fact]
    public async Task A_run_writes_its_report_among_its_files_and_is_had_again_all_the_same()
    {
        await _line.Type("run", Small, "--out", _line.PathOf("out"), "--replications", "3", "--report", "vi", "-q");
        Assert.Contains("<html lang=\"vi\">", await Html("out/report.html"), StringComparison.Ordinal);
        var manifest = JsonNode.Parse(await File.ReadAllTextAsync(_line.PathOf("out/run.json"), TestContext.Current.CancellationToken))!;
        Assert.Contains("report.html", manifest["files"]!.AsArray().Select(f => (string?)f));
        Assert.Null(manifest["sha256"]!["report.html"]);
        Assert.Equal("gatesim run small.yaml --replications 3 --report vi", (string?)manifest["command"]);
        var (exitCode, output, errors) = await _line.Type("reproduce", _line.PathOf("out"));
        Assert.Equal((0, ""), (exitCode, errors));
        Assert.StartsWith("Same bytes: 6 files", output, StringComparison.Ordinal);
    }

    // As the words are parsed, a report without a language may not swallow what follows.
    [Fact]
    public async Task Without_a_language_it_is_in_English()
    {
        await _line.Type("size", Small, "--vary", "stations.lanes.servers=1..4", "--target", "waiting-time/mean <= 200 min", "--out", _line.PathOf("out"), "-q", "--no-plots", "--report");
        Assert.Contains("<html lang=\"en\">", await Html("out/report.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("<img", await Html("out/report.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--report takes en or vi, not \"fr\"; without a word (for en) it stands behind the scenario", "run", "--report", "fr")]
    [InlineData("--lang takes en or vi, not \"fr\"", "report", "--lang", "fr")]
    public async Task Other_languages_are_refused(string sentence, string command, params string[] options)
    {
        var (exitCode, _, errors) = await _line.Type([command, command == "run" ? Small : _line.Folder, .. options]);
        Assert.Equal(2, exitCode);
        Assert.StartsWith($"gatesim: {sentence}\n", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_for_spreadsheets_stand_beside_those_for_programs()
    {
        await _line.Type("run", Small, "--out", _line.PathOf("out"), "--replications", "3", "--excel", "--twin", "-q", "--no-plots");
        var (csv, excel) = (await File.ReadAllLinesAsync(_line.PathOf("out/measures.csv"), TestContext.Current.CancellationToken), await File.ReadAllLinesAsync(_line.PathOf("out/measures-excel.csv"), TestContext.Current.CancellationToken));
        Assert.Equal(csv.Select(row => row.Split(',')), excel.Select(row => row.Replace(',', '.').Split(';')));
        Assert.Equal(
            ["hourly-excel.csv", "measures-excel.csv", "pooled-excel.csv", "replications-excel.csv", "twin-excel.csv"],
            Directory.GetFiles(_line.PathOf("out"), "*-excel.csv").Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(0, (await _line.Type("reproduce", _line.PathOf("out"))).ExitCode);
    }

    [Fact]
    public async Task Printing_needs_a_browser_and_says_so_before_anything_is_run()
    {
        await Run();
        var before = Environment.GetEnvironmentVariable("CHROME");
        try
        {
            Environment.SetEnvironmentVariable("CHROME", "/no/such/browser");
            Assert.Equal((2, "", "gatesim: CHROME names /no/such/browser, which is not there\n"), await _line.Type("report", _line.PathOf("out"), "--pdf"));
            Assert.False(File.Exists(_line.PathOf("out-report.html")));
        }
        finally
        {
            Environment.SetEnvironmentVariable("CHROME", before);
        }
    }

    [Fact]
    public async Task A_browser_prints_it()
    {
        Assert.SkipUnless(HasBrowser(), "no Chromium is here");
        await Run();
        Assert.Equal((0, "Wrote out-report.html\nWrote out-report.pdf\n", ""), await _line.Type("report", _line.PathOf("out"), "--pdf"));
        Assert.StartsWith("%PDF-", await File.ReadAllTextAsync(_line.PathOf("out-report.pdf"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static bool HasBrowser()
    {
        try
        {
            return Chromium.Find() is not null;
        }
        catch (WrongInputException)
        {
            return false;
        }
    }

    private async Task Run() => await _line.Type("run", Small, "--out", _line.PathOf("out"), "--replications", "3", "--no-plots", "-q");

    private async Task<string> Html(string file) => await File.ReadAllTextAsync(_line.PathOf(file), TestContext.Current.CancellationToken);

    // What is read; not what draws and shapes it, nor what a build without uPlot has not.
    private string Body(string file)
    {
        var html = File.ReadAllText(_line.PathOf(file));
        html = Regex.Replace(html, "<(style|script)[^>]*>.*?</\\1>\n?", "", RegexOptions.Singleline);
        html = Regex.Replace(html, "<footer>.*?</footer>\n", "", RegexOptions.Singleline);
        html = Regex.Replace(html, "'?sha256-[^ ;\"]*", "…");
        html = Regex.Replace(html, "&#39;…", "…");
        html = Regex.Replace(html, " data-chart=\"[^\"]*\"", "");
        return Regex.Replace(html, "base64,[A-Za-z0-9+/=]+", "base64,…");
    }
}
