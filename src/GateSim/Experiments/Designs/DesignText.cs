using System.Globalization;

namespace GateSim.Experiments.Designs;

/// <summary>Designs as a command line names them.</summary>
public static class DesignText
{
    public const string Grid = "grid";

    /// <param name="text"><c>grid</c>, <c>lhs 40</c> or <c>factorial</c>.</param>
    /// <param name="seed">Of the draws that some designs make.</param>
    /// <exception cref="FormatException">There is no such design, or the factors do not fit it.</exception>
    public static Design Read(string text, IReadOnlyList<Factor> factors, ulong seed) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [Grid] => Design.Grid(factors),
        ["factorial"] => TwoLevelFactorial.Of(factors),
        ["lhs", var points] when int.TryParse(points, NumberStyles.None, CultureInfo.InvariantCulture, out var count) => LatinHypercube.Of(factors, count, seed),
        ["lhs"] => throw new FormatException("lhs needs the number of its points, such as --design \"lhs 40\""),
        _ => throw new FormatException($"there is no design \"{text}\"; there are grid, \"lhs N\" (N points) and factorial"),
    };
}
