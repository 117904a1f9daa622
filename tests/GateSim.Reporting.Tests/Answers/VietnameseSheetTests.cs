using System.Text.RegularExpressions;
using GateSim.Reporting.Answers;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Pages;

namespace GateSim.Reporting.Tests.Answers;

public partial class VietnameseSheetTests
{
    public static TheoryData<string> Every => [.. SampleSheets.All.Keys];

    [Theory, MemberData(nameof(Every))]
    public void The_sheet_is_the_approved_one(string answer) => Approved.Matches($"vi-{answer}", TextOf(SampleSheets.All[answer](Language.Vietnamese)));

    [Theory]
    [InlineData("run")]
    [InlineData("run-overloaded")]
    [InlineData("run-rich")]
    [InlineData("run-one-replication")]
    public void What_a_run_comes_to_is_the_approved_one_in_English_too(string answer) => Approved.Matches($"en-{answer}", TextOf(SampleSheets.All[answer](Language.English)));

    [Fact]
    public void The_reporting_checklist_is_the_approved_one() =>
        Approved.Matches("vi-stress", StressPage.Of(SampleSheets.RichScenario, "gatesim stress gate.yaml", "1.0.0", Language.Vietnamese));

    [Theory, MemberData(nameof(Every))]
    public void No_English_word_stands_in_it(string answer) => Assert.Empty(EnglishIn(TextOf(SampleSheets.All[answer](Language.Vietnamese))));

    [Fact]
    public void The_search_for_English_words_finds_them_in_English()
    {
        Assert.All(SampleSheets.All.Values, sheet => Assert.NotEmpty(EnglishIn(TextOf(sheet(Language.English)))));
        Assert.Equal(["vehicles"], EnglishIn("--replications 40: 12 vehicles, stations.lanes.servers=4 + demand.vehiclesPerDay=300"));
    }

    [Theory, MemberData(nameof(Every))]
    public void It_has_as_many_sentences_tables_and_cells_as_the_English_one(string answer)
    {
        var (english, vietnamese) = (SampleSheets.All[answer](Language.English), SampleSheets.All[answer](Language.Vietnamese));
        Assert.Equal(english.Sentences.Count, vietnamese.Sentences.Count);
        Assert.Equal(english.Warnings.Count, vietnamese.Warnings.Count);
        Assert.Equal(english.Tables.Select(Shape), vietnamese.Tables.Select(Shape));
    }

    [Fact]
    public void Numbers_are_written_as_in_Vietnam()
    {
        var table = SampleSheets.All["run-overloaded"](Language.Vietnamese).Tables[0];
        Assert.Matches(@"^\d{1,3}(\.\d{3})*(,\d+)? ± \d", table.Rows[2][1]);
        Assert.Contains(SampleSheets.All.Values.SelectMany(s => s(Language.Vietnamese).Sentences), s => ThousandsAndDecimals().IsMatch(s));
    }

    private static (int Columns, int Rows, bool HasNote) Shape(AnswerTable table) => (table.Columns.Count, table.Rows.Count, table.Note is not null);

    // What was typed stays as it was: options, paths with values, files.
    private static IEnumerable<string> EnglishIn(string text) => English().Matches(Typed().Replace(text, "")).Select(m => m.Value);

    private static string TextOf(AnswerSheet sheet)
    {
        List<string> lines = [.. sheet.Sentences, ""];
        foreach (var table in sheet.Tables)
        {
            lines.AddRange([table.Title, string.Join(" | ", table.Columns), .. table.Rows.Select(row => string.Join(" | ", row))]);
            if (table.Note is not null) lines.Add(table.Note);
            lines.Add("");
        }
        lines.AddRange(sheet.Warnings.Select(w => $"! {w}"));
        return string.Join('\n', lines).TrimEnd() + "\n";
    }

    [GeneratedRegex(@"(?<![\p{L}-])(the|of|and|or|is|are|was|with|at|by|from|in|it|each|vehicles?|mean|replications?|days?|interval|min|confidence|share|largest|best|better|worse|met|meets?|misses|points?|servers?|queue|waiting|clearance|throughput|capacity|demand|target|would|no|not|all|one)(?![\p{L}-])", RegexOptions.IgnoreCase)]
    private static partial Regex English();

    [GeneratedRegex(@"--[a-z-]+|[\w-]+(\.[\w-]+)+(=(""[^""]*""|\w+\([^)]*\)|\S+))?|\w+\([^)]*\)|gatesim sweep|six|seven|eight")]
    private static partial Regex Typed();

    [GeneratedRegex(@"\d\.\d{3}\b|\d,\d")]
    private static partial Regex ThousandsAndDecimals();
}
