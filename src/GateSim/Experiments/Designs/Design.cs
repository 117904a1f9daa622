namespace GateSim.Experiments.Designs;

/// <summary>Which values the factors take together, point by point.</summary>
/// <param name="Factors">At least one; no path twice.</param>
/// <param name="Points">Numbered from 1, in this order.</param>
public record Design(IReadOnlyList<Factor> Factors, IReadOnlyList<DesignPoint> Points)
{
    /// <summary>Every value of each factor meets every value of the others.</summary>
    public bool IsGrid { get; private init; }

    /// <summary>More of them nobody wants to wait for.</summary>
    public const int MostPoints = 10_000;

    /// <summary>Every value of each factor with every value of the others; the last factor changes fastest.</summary>
    /// <exception cref="FormatException">Factors that cannot be varied together, or too many points; the message says how to mend it.</exception>
    public static Design Grid(IReadOnlyList<Factor> factors)
    {
        Check(factors);
        var count = factors.Aggregate(1L, (product, f) => Math.Min(product * f.Values.Count, MostPoints + 1L));
        if (count > MostPoints) throw new FormatException($"the grid has more than {MostPoints} points; take larger steps (4..14..2), or --design \"lhs N\" for N of them");
        IEnumerable<IReadOnlyList<string>> points = [[]];
        foreach (var factor in factors) points = [.. points.SelectMany(_ => factor.Values, (point, value) => (IReadOnlyList<string>)[.. point, value])];
        return new Design(factors, Numbered(points)) { IsGrid = true };
    }

    internal static IReadOnlyList<DesignPoint> Numbered(IEnumerable<IReadOnlyList<string>> points) => [.. points.Select((values, i) => new DesignPoint(i + 1, values))];

    /// <exception cref="FormatException">There is none, or two have one path.</exception>
    internal static void Check(IReadOnlyList<Factor> factors)
    {
        if (factors.Count == 0) throw new FormatException("there is no factor; give one or more as --vary PATH=VALUES, such as --vary stations.lanes.servers=4..14");
        if (factors.GroupBy(f => f.Path).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new FormatException($"\"{twice.Key}\" is varied twice; name all its values in one --vary, divided by commas");
    }
}

/// <param name="Number">From 1.</param>
/// <param name="Values">One for each factor, as <c>--set</c> takes it.</param>
public sealed record DesignPoint(int Number, IReadOnlyList<string> Values);
