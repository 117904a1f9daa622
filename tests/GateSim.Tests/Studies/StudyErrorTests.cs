using GateSim.Scenarios.Reading;
using GateSim.Studies.Reading;
using GateSim.Tests.Scenarios;

namespace GateSim.Tests.Studies;

/// <summary>Every mistake of <c>Errors.txt</c> beside this, with what its author is told.</summary>
public class StudyErrorTests
{
    private static readonly string File = Path.Combine(TemporaryGate.Root, "tests/GateSim.Tests/Studies/Errors.txt");

    public static IEnumerable<TheoryDataRow<string, string, string>> Mistakes =>
        from block in System.IO.File.ReadAllText(File).Split("\n== ").Skip(1)
        let lines = block.Split('\n', 3)
        let parts = lines[2].Split("\n--\n")
        select new TheoryDataRow<string, string, string>(lines[1], parts[0], parts[1].TrimEnd()) { TestDisplayName = lines[0] };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_as_in_the_file(string kind, string written, string told)
    {
        using var gate = new TemporaryGate();
        var path = gate.Write("file.yaml", written);
        var wrong = Assert.Throws<ScenarioException>(() => { object _ = kind == "study" ? StudyFile.Study(path) : StudyFile.Published(path); });
        var problems = string.Join('\n', wrong.Problems).Replace(Path.GetRelativePath(Directory.GetCurrentDirectory(), gate.Folder) + "/", "", StringComparison.Ordinal)
            .Replace(gate.Folder + "/", "", StringComparison.Ordinal);

        if (Environment.GetEnvironmentVariable("GATESIM_APPROVE") is "1") Approve($"{kind}\n{written}\n--\n", problems);
        else Assert.Equal(told, problems);
    }

    private static void Approve(string block, string problems)
    {
        var text = System.IO.File.ReadAllText(File);
        var start = text.IndexOf(block, StringComparison.Ordinal) + block.Length;
        var end = text.IndexOf("\n== ", start - 1, StringComparison.Ordinal);
        System.IO.File.WriteAllText(File, text[..start] + problems + "\n" + (end < 0 ? "" : text[end..]));
    }
}
