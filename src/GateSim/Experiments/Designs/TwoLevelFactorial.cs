namespace GateSim.Experiments.Designs;

/// <summary>
/// Every factor at two levels, its lowest and its highest: what each does, and what two of them do together beyond that. Up to five factors all
/// combinations; with six to eleven a fraction of them in which no main effect and no interaction of two is mixed up with another (resolution V
/// or higher), by the generators of Box, Hunter and Hunter, Statistics for Experimenters (2nd ed. 2005, table 6.22).
/// </summary>
/// <param name="Signs">A row for each point: −1 or +1 for each factor.</param>
/// <param name="Resolution">The fewest effects whose product is constant over the points; null: all combinations are there.</param>
public sealed record TwoLevelFactorial(IReadOnlyList<Factor> Factors, IReadOnlyList<DesignPoint> Points, IReadOnlyList<IReadOnlyList<int>> Signs, int? Resolution)
    : Design(Factors, Points)
{
    /// <summary>With more there is no known fraction here that keeps interactions apart.</summary>
    public const int MostFactors = 11;

    private const int MostInFull = 5;

    // How the further factors follow from those before: each is the product of the named ones (A is the first).
    private static readonly Dictionary<int, (string[] Products, int Resolution)> Fractions = new()
    {
        [6] = (["ABCDE"], 6),
        [7] = (["ABCDEF"], 7),
        [8] = (["ABCD", "ABEF"], 5),
        [9] = (["ACDFG", "BCEFG"], 6),
        [10] = (["ABCG", "BCDE", "ACDF"], 5),
        [11] = (["ABCG", "BCDE", "ACDF", "ABCDEFG"], 5),
    };

    /// <exception cref="FormatException">A factor that has no two levels, or too many factors; the message says how to mend it.</exception>
    public static TwoLevelFactorial Of(IReadOnlyList<Factor> factors)
    {
        Check(factors);
        if (factors.Count > MostFactors)
            throw new FormatException($"a factorial design has at most {MostFactors} factors, not {factors.Count}; leave some out, or use --design \"lhs N\"");
        (string Low, string High)[] levels = [.. factors.Select(Levels)];
        var signs = SignsOf(factors.Count);
        var points = Numbered(signs.Select(row => (IReadOnlyList<string>)[.. row.Select((sign, i) => sign < 0 ? levels[i].Low : levels[i].High)]));
        return new TwoLevelFactorial(factors, points, signs, factors.Count <= MostInFull ? null : Fractions[factors.Count].Resolution);
    }

    /// <summary>A row for each point; the first factor changes slowest.</summary>
    internal static IReadOnlyList<IReadOnlyList<int>> SignsOf(int factors)
    {
        var products = factors <= MostInFull ? [] : Fractions[factors].Products;
        var basic = factors - products.Length;
        return [.. Enumerable.Range(0, 1 << basic).Select(number => Row(number, basic, products))];
    }

    private static int[] Row(int number, int basic, string[] products)
    {
        int[] signs = [.. Enumerable.Range(0, basic).Select(i => (number >> (basic - 1 - i) & 1) == 0 ? -1 : 1)];
        return [.. signs, .. products.Select(product => product.Aggregate(1, (sign, letter) => sign * signs[letter - 'A']))];
    }

    private static (string Low, string High) Levels(Factor factor)
    {
        if (factor.Numbers is { } numbers && numbers.Min() < numbers.Max())
            return (factor.Values[numbers.Index().MinBy(n => n.Item).Index], factor.Values[numbers.Index().MaxBy(n => n.Item).Index]);
        if (factor.Values.Count == 2) return (factor.Values[0], factor.Values[1]);
        throw new FormatException($"\"{factor.Path}\" has {factor.Values.Count} value{(factor.Values.Count == 1 ? "" : "s")}; a factorial design takes two, such as {factor.Path}=LOW,HIGH");
    }
}
