using GateSim.Statistics;

namespace GateSim.Tests.Theory;

/// <summary>
/// What the procedures promise, counted over many experiments with normal values whose means are known. In each the best is better than all others by the
/// indifference and no more, the hardest case that the promise covers; replications have half of their variance in common.
/// </summary>
public class SelectionTheoryTests(ITestOutputHelper output)
{
    private const int Experiments = 4_000;
    private const double Indifference = 0.5;

    // P(correct selection) ≥ 1 − α (Kim and Nelson 2001, theorem 1), less 4 standard errors of the count.
    [Theory]
    [InlineData(2, 0.05, false)]
    [InlineData(5, 0.05, true)]
    [InlineData(10, 0.10, false)]
    public void The_sequential_selection_is_right_as_often_as_it_says(int alternatives, double alpha, bool largerIsBetter)
    {
        var procedure = new KimNelson(alternatives, 10, 1 - alpha, Indifference, largerIsBetter);
        var (right, spent, fixedPlan) = (0, 0L, 0.0);
        foreach (var luck in Lucks())
        {
            var best = luck.Next(alternatives);
            var selected = procedure.Run((left, _) => Values(luck, left, i => (i == best ? 1 : 0) * (largerIsBetter ? Indifference : -Indifference)));
            if (selected.Best == best) right++;
            spent += selected.Spent.Sum();
            fixedPlan += alternatives * TwoStageBonferroni.Replications(selected.FirstStage, 1 - alpha, Indifference);
        }

        output.WriteLine(FormattableString.Invariant($"k = {alternatives}: right in {right / (double)Experiments:P2}, spent {spent / (double)Experiments:F1}, two stages {fixedPlan / Experiments:F1}"));
        AssertAtLeast(1 - alpha, right);
    }

    [Fact]
    public void A_lead_below_the_indifference_is_not_promised()
    {
        var procedure = new KimNelson(5, 10, 0.95, Indifference, LargerIsBetter: true);
        var right = Lucks().Count(luck => procedure.Run((left, _) => Values(luck, left, i => i == 0 ? Indifference / 10 : 0)).Best == 0);

        Assert.True(right < 0.5 * Experiments);
    }

    // All intervals of an experiment hold their truth together with probability 1 − α or more (Nelson and Matejcik 1995).
    [Theory]
    [InlineData(3, 10)]
    [InlineData(6, 25)]
    public void Intervals_against_the_best_hold_together_as_often_as_they_say(int alternatives, int replications)
    {
        var held = Lucks().Count(luck =>
        {
            var values = Enumerable.Range(0, replications).Select(_ => Values(luck, [.. Enumerable.Range(0, alternatives)], Mean)).ToList();
            var sample = new PairedSample([.. Enumerable.Range(0, alternatives).Select(i => values.Select(v => v[i]).ToList())]);
            return ComparisonWithBest.Of(sample, 0.90, largerIsBetter: false).Index().All(c => c.Item.Low <= Truth(c.Index) && Truth(c.Index) <= c.Item.High);
        });

        output.WriteLine(FormattableString.Invariant($"k = {alternatives}, n = {replications}: held in {held / (double)Experiments:P2}"));
        AssertAtLeast(0.90, held);

        double Mean(int i) => i / 4.0;
        double Truth(int i) => i == 0 ? Mean(0) - Mean(1) : Mean(i) - Mean(0);
    }

    private static void AssertAtLeast(double promised, int times) =>
        Assert.True(times / (double)Experiments >= promised - (4 * Math.Sqrt(promised * (1 - promised) / Experiments)), $"{times} of {Experiments}, promised {promised}");

    private static IEnumerable<Random> Lucks() => Enumerable.Range(1, Experiments).Select(seed => new Random(seed));

    /// <summary>Variance 1, of which half is the replication's.</summary>
    private static double[] Values(Random luck, IReadOnlyList<int> left, Func<int, double> mean)
    {
        var shared = Normal(luck);
        return [.. left.Select(i => mean(i) + (Math.Sqrt(0.5) * (shared + Normal(luck))))];
    }

    // Box and Muller 1958.
    private static double Normal(Random luck) => Math.Sqrt(-2 * Math.Log(1 - luck.NextDouble())) * Math.Cos(2 * Math.PI * luck.NextDouble());
}
