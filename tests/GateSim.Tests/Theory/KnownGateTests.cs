using GateSim.Verification;

namespace GateSim.Tests.Theory;

/// <summary>What <c>gatesim verify</c> shows its user, held to four standard errors.</summary>
public class KnownGateTests(ITestOutputHelper output)
{
    public static TheoryData<string> Gates => [.. KnownAnswers.Gates.Select(g => g.Name)];

    [Theory]
    [MemberData(nameof(Gates))]
    public void A_gate_gives_what_theory_knows(string name)
    {
        var answers = new Verifier(seed: 1, threads: 2).Verify(KnownAnswers.Gates.Single(g => g.Name == name), TestContext.Current.CancellationToken);
        foreach (var a in answers)
            output.WriteLine(FormattableString.Invariant($"{name}, {a.Answer.What}: {a.Estimate:G7} expected {a.Answer.Expected:G7} z = {a.Z:F2} (standard error {a.StandardError / a.Answer.Expected:P2})"));

        Assert.All(answers, a => Assert.True(a.StandardError <= a.Answer.Precision * a.Answer.Expected, $"{a.Answer.What}: the standard error is too large"));
        Assert.All(answers, a => Assert.InRange(a.Z, -4, 4));
    }

    [Fact]
    public void Only_one_number_is_too_rare_for_one_percent() =>
        Assert.Single(KnownAnswers.Gates.SelectMany(g => g.Answers), a => a.Precision > KnownAnswer.UsualPrecision);

    public static TheoryData<string> Exact => [.. KnownAnswers.Exact.Select(e => e.What)];

    [Theory]
    [MemberData(nameof(Exact))]
    public void What_has_no_chance_in_it_is_as_in_the_books(string what)
    {
        var answer = KnownAnswers.Exact.Single(e => e.What == what);
        Assert.Equal(answer.Expected, answer.Found());
    }

    [Fact]
    public void A_wrong_number_does_not_hold()
    {
        var gate = KnownAnswers.Gates.Single(g => g.Name.StartsWith("two lanes in line, never without work, room 0", StringComparison.Ordinal));
        var (right, wrong) = (Single(gate), Single(gate with { Answers = [gate.Answers[0] with { Expected = 0.66 }] }));

        Assert.True(right.Holds);
        Assert.False(wrong.Holds);
        Assert.True(wrong.Z > Verifier.MostZ);
    }

    [Fact]
    public void The_family_of_all_lines_fails_once_in_a_thousand()
    {
        var lines = KnownAnswers.Gates.Sum(g => g.Answers.Count);
        var single = 2 * MathNet.Numerics.Distributions.Normal.CDF(0, 1, -Verifier.MostZ);
        Assert.Equal(0.001, single * lines, 9);
    }

    // A seed's gates are drawn alone: on one thread or two, the same numbers.
    [Fact]
    public void Nothing_depends_on_the_number_of_threads()
    {
        var gate = KnownAnswers.Gates.Single(g => g.Name.StartsWith("Law's bank", StringComparison.Ordinal));
        IReadOnlyList<VerifiedAnswer> With(int threads) => new Verifier(3, threads).Verify(gate, TestContext.Current.CancellationToken);
        Assert.Equal(With(1), With(2));
    }

    private static VerifiedAnswer Single(KnownGate gate) => new Verifier(1, 2).Verify(gate, TestContext.Current.CancellationToken).Single();
}
