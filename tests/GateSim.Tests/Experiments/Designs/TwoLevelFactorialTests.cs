using System.Numerics;
using GateSim.Experiments.Designs;

namespace GateSim.Tests.Experiments.Designs;

public class TwoLevelFactorialTests
{
    private static IReadOnlyList<Factor> Factors(int count) => [.. Enumerable.Range(0, count).Select(i => Factor.Read($"a.f{i}=1,2"))];

    [Fact]
    public void Up_to_five_factors_all_combinations_of_lowest_and_highest_are_there()
    {
        var design = TwoLevelFactorial.Of([Factor.Read("a.b=9,4,6"), Factor.Read("a.c=x,y")]);
        Assert.Equal(["4 x", "4 y", "9 x", "9 y"], design.Points.Select(p => string.Join(' ', p.Values)));
        Assert.Null(design.Resolution);
        Assert.Equal(32, TwoLevelFactorial.Of(Factors(5)).Points.Count);
    }

    /// <summary>The resolution is the smallest number of factors whose signs have the same product at every point.</summary>
    [Theory]
    [InlineData(6, 32)]
    [InlineData(7, 64)]
    [InlineData(8, 64)]
    [InlineData(9, 128)]
    [InlineData(10, 128)]
    [InlineData(11, 128)]
    public void A_fraction_has_the_resolution_that_it_claims_and_that_is_at_least_five(int factors, int points)
    {
        var design = TwoLevelFactorial.Of(Factors(factors));
        var shortest = Enumerable.Range(1, (1 << factors) - 1)
            .Where(set => design.Signs.Select(row => Product(row, set)).Distinct().Count() == 1)
            .Min(set => BitOperations.PopCount((uint)set));

        Assert.Equal(points, design.Points.Count);
        Assert.Equal(design.Resolution, shortest);
        Assert.True(shortest >= 5);
    }

    [Fact]
    public void More_than_eleven_factors_are_refused() =>
        Assert.Contains("at most 11 factors, not 12", Assert.Throws<FormatException>(() => TwoLevelFactorial.Of(Factors(12))).Message, StringComparison.Ordinal);

    private static int Product(IReadOnlyList<int> signs, int set) => signs.Where((_, i) => (set >> i & 1) == 1).Aggregate(1, (product, sign) => product * sign);
}
