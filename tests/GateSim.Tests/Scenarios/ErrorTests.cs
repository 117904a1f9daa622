namespace GateSim.Tests.Scenarios;

/// <summary>Every mistake of <c>Errors.txt</c>, with what its author is told.</summary>
public class ErrorTests
{
    private static readonly string File = Path.Combine(TemporaryGate.Root, "tests/GateSim.Tests/Scenarios/Errors.txt");

    public static IEnumerable<TheoryDataRow<string, string>> Mistakes =>
        from block in System.IO.File.ReadAllText(File).Split("\n== ").Skip(1)
        let title = block[..block.IndexOf('\n', StringComparison.Ordinal)]
        select new TheoryDataRow<string, string>(title, block[(title.Length + 1)..]) { TestDisplayName = title };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_as_in_the_file(string title, string block)
    {
        var (written, told) = (block.Split("\n--\n")[0], block.Split("\n--\n")[1].TrimEnd());
        var options = written.Split('\n').Where(l => l.StartsWith("--set ", StringComparison.Ordinal)).Select(l => l["--set ".Length..]);
        using var gate = new TemporaryGate();
        gate.Write("gate.yaml",
            string.Concat(written.Split('\n').Where(l => !l.StartsWith("--set ", StringComparison.Ordinal)).Select(l => l + "\n")));

        Assert.True(told == gate.Problems("gate.yaml", [.. options]), $"{title}:\n{gate.Problems("gate.yaml", [.. options])}");
    }
}
