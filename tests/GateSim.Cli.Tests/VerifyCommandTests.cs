using GateSim.Cli.Commands;
using GateSim.Verification;

namespace GateSim.Cli.Tests;

/// <summary>The known answers, as a user sees them. That all of them hold is tested with the library.</summary>
public sealed class VerifyCommandTests : IDisposable
{
    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task A_line_says_what_theory_knows_and_how_far_off_it_is()
    {
        var (exitCode, output, errors) = await _line.Type("verify", "--only", "room 0");

        Assert.Equal((0, ""), (exitCode, errors));
        Approved.Matches("verify-room-0", output);
    }

    [Fact]
    public async Task Lines_without_chance_are_there_too()
    {
        var (exitCode, output, _) = await _line.Type("verify", "--only", "philox");

        Assert.Equal(0, exitCode);
        Assert.Equal(3, output.Split('\n').Count(l => l.StartsWith("ok", StringComparison.Ordinal)));
        Assert.EndsWith("All 3 lines hold.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_no_line_holds_is_wrong_input()
    {
        var (exitCode, output, errors) = await _line.Type("verify", "--only", "M/M/7");

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains("no line's name holds \"M/M/7\"", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_answer_fails_and_is_shown()
    {
        var output = new StringWriter { NewLine = "\n" };
        var gate = KnownAnswers.Gates.Single(g => g.Name.EndsWith("room 0", StringComparison.Ordinal));
        var exitCode = VerifyCommand.Verify(
            [new ExactAnswer("one and one", "counting", "2", () => "3")],
            [gate with { Answers = [gate.Answers[0] with { Expected = 0.7 }] }],
            new Verifier(1, 1), output, TestContext.Current.CancellationToken);

        Assert.Equal(1, exitCode);
        Assert.Equal(2, output.ToString().Split('\n').Count(l => l.StartsWith("WRONG", StringComparison.Ordinal)));
        Assert.Contains("       expected 2\n       found    3\n", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("2 lines of 2 do not hold", output.ToString(), StringComparison.Ordinal);
    }
}
