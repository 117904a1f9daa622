using System.Globalization;
using GateSim.Randomness;

namespace GateSim.Experiments.Designs;

/// <summary>
/// Points that fill a space of many factors evenly: with n points each factor's range is cut into n strips, and every strip holds one point
/// (McKay, Beckman and Conover 1979).
/// </summary>
public static class LatinHypercube
{
    private const int Candidates = 100;
    private const int SignificantDigits = 6;

    /// <summary>
    /// Of several hypercubes the one whose nearest two points lie the farthest apart (maximin: Johnson, Moore and Ylvisaker 1990), each point in
    /// the middle of its strips.
    /// </summary>
    /// <param name="factors">Of numbers: their lowest and highest are the range, and whole where all of them are. Others take each of their
    /// values as often as the rest.</param>
    /// <exception cref="FormatException">A factor without a range, or a number of points that makes no sense.</exception>
    public static Design Of(IReadOnlyList<Factor> factors, int points, ulong seed)
    {
        Design.Check(factors);
        if (points is < 2 or > Design.MostPoints) throw new FormatException($"a Latin hypercube has 2 to {Design.MostPoints} points, not {points}");
        if (factors.FirstOrDefault(f => f.Values.Count < 2) is { } one)
            throw new FormatException($"\"{one.Path}\" has one value; a Latin hypercube needs the lowest and the highest, such as {one.Path}=LOW,HIGH");
        var chosen = Sample(factors.Count, points, seed, Candidates, inTheMiddle: true);
        return new Design(factors, Design.Numbered(chosen.Select(point => (IReadOnlyList<string>)[.. factors.Select((f, i) => Level(f, point[i]))])));
    }

    /// <summary>Points in the unit cube, a row each.</summary>
    /// <param name="candidates">From how many hypercubes the most even one is chosen; 1 leaves it to chance.</param>
    /// <param name="inTheMiddle">Of the strips; otherwise anywhere in them.</param>
    public static IReadOnlyList<double[]> Sample(int dimensions, int points, ulong seed, int candidates = 1, bool inTheMiddle = false) =>
        Enumerable.Range(0, candidates).Select(number => Candidate(dimensions, points, new RandomStreams(seed, number), inTheMiddle)).MaxBy(NearestPair)!;

    private static double[][] Candidate(int dimensions, int points, RandomStreams streams, bool inTheMiddle)
    {
        var (order, within) = (streams.For("latin hypercube"), streams.For("latin hypercube within"));
        double[][] cube = [.. Enumerable.Range(0, points).Select(_ => new double[dimensions])];
        for (var d = 0; d < dimensions; d++)
        {
            int[] strips = [.. Enumerable.Range(0, points).OrderBy(i => order.Uniform(i, d))];
            for (var i = 0; i < points; i++) cube[i][d] = (strips[i] + (inTheMiddle ? 0.5 : within.Uniform(i, d))) / points;
        }
        return cube;
    }

    /// <summary>The square of the distance between the nearest two.</summary>
    private static double NearestPair(IReadOnlyList<double[]> points)
    {
        var nearest = double.PositiveInfinity;
        for (var i = 0; i < points.Count; i++)
        {
            for (var j = 0; j < i; j++) nearest = Math.Min(nearest, Distance(points[i], points[j]));
        }
        return nearest;
    }

    private static double Distance(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var d = 0; d < a.Length; d++) sum += (a[d] - b[d]) * (a[d] - b[d]);
        return sum;
    }

    private static string Level(Factor factor, double u)
    {
        if (factor.Numbers is not { } numbers) return factor.Values[(int)(u * factor.Values.Count)];
        var (low, high) = (numbers.Min(), numbers.Max());
        // Whole numbers are strips of equal width too, so that the ends come as often as the rest.
        var level = numbers.All(double.IsInteger) && factor.Unit.Length == 0 ? low + Math.Floor(u * (high - low + 1)) : low + u * (high - low);
        return Text(level, Math.Max(Math.Abs(low), Math.Abs(high))) + (factor.Unit.Length > 0 && factor.Unit != "%" ? " " : "") + factor.Unit;
    }

    private static string Text(double level, double largest)
    {
        var decimals = Math.Clamp(SignificantDigits - 1 - (int)Math.Floor(Math.Log10(largest)), 0, 12);
        return Math.Round((decimal)level, decimals, MidpointRounding.ToEven).ToString("0.############", CultureInfo.InvariantCulture);
    }
}
