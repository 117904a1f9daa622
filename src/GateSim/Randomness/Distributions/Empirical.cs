namespace GateSim.Randomness.Distributions;

/// <summary>
/// What was measured: <c>empirical(service-times.csv)</c>. Each value of the file is equally likely, drawn with replacement, not
/// interpolated.
/// </summary>
public sealed class Empirical : Distribution
{
    public static DistributionKind Kind { get; } = new(
        "empirical", [new("file.csv", ParameterKind.File)], a => new Empirical((string)a[0]), ["empirical(service-times.csv)"]);

    private readonly string _path;
    private readonly double[] _sorted; // in ticks

    /// <param name="path">A file with the header <c>minutes</c> or <c>seconds</c> and one value a line.</param>
    /// <exception cref="FormatException">A file that cannot be read, or a line that is no duration; the sentence says which.</exception>
    public Empirical(string path)
    {
        _path = path;
        _sorted = Array.ConvertAll(MeasuredDurations.Read(path), ticks => (double)ticks);
        Array.Sort(_sorted);
        Mean = _sorted.Average();
        var squares = _sorted.Sum(value => (value - Mean) * (value - Mean));
        Cv = Mean == 0 ? 0 : Math.Sqrt(squares / _sorted.Length) / Mean; // over n, not n − 1: the file is the whole distribution
    }

    public override double Quantile(double u) => _sorted[Math.Min((int)(u * _sorted.Length), _sorted.Length - 1)];

    public override double Cdf(double ticks)
    {
        int below = 0, above = _sorted.Length; // values at or below the ticks; the first that may lie above
        while (below < above)
        {
            var middle = (below + above) / 2;
            if (_sorted[middle] <= ticks) below = middle + 1; else above = middle;
        }
        return (double)below / _sorted.Length;
    }

    public override double Mean { get; }
    public override double Cv { get; }
    public override string? File => _path;
    public override string ToString() => $"empirical({_path})";
}
