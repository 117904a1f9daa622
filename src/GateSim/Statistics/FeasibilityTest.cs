namespace GateSim.Statistics;

/// <summary>What is known of a mean and its limit.</summary>
public enum Feasibility { Open, Meets, Misses }

/// <summary>
/// Whether a mean is at most 0, looked at after each value, with no more values than it takes. A mean of at most −tolerance is wrongly found to
/// miss, and one of at least tolerance to meet, with no more than the probability asked for; between the two either answer is right. For
/// independent normal values. Two tests share that probability:
/// <list type="bullet">
/// <item>the sum of the values walks until it leaves a triangle that narrows with their number: few values for a mean near the limit (Andradóttir
/// and Kim 2010, Naval Research Logistics 57, 403-421, their constant c = 1);</item>
/// <item>Student's t after the first stage, twice as many values, four times …, each time with half the probability of the time before: few
/// values for a mean far from the limit where the spread is large, as in an overloaded gate.</item>
/// </list>
/// </summary>
public sealed class FeasibilityTest
{
    private const double ShareOfTriangle = 0.8; // of the probability of an error

    private readonly double _tolerance;
    private readonly double _start; // half of the triangle's opening, at no values
    private RunningMean _values;
    private int _nextLook;
    private double _errorOfLook;

    /// <param name="firstStage">The first values, at least 2, of which the spread is taken.</param>
    /// <param name="tolerance">Above 0.</param>
    /// <param name="error">The probability of a wrong answer, between 0 and ½.</param>
    public FeasibilityTest(IReadOnlyList<double> firstStage, double tolerance, double error)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstStage.Count, 2, nameof(firstStage));
        if (!(tolerance > 0)) throw new ArgumentOutOfRangeException(nameof(tolerance), "The tolerance must be above 0.");
        foreach (var value in firstStage) _values.Add(value);
        _tolerance = tolerance;
        _start = Eta(firstStage.Count, ShareOfTriangle * error) * (firstStage.Count - 1) * _values.Variance / tolerance;
        (_nextLook, _errorOfLook) = (firstStage.Count, (1 - ShareOfTriangle) * error / 2);
        Look();
    }

    /// <summary>Values that were looked at.</summary>
    public int Count => _values.Count;

    public Feasibility Verdict { get; private set; }

    /// <summary>By this many values it will have ended, whatever they are.</summary>
    public int MostValues => (int)Math.Min(int.MaxValue, Math.Ceiling(2 * _start / _tolerance));

    /// <summary>By about this many values it will have ended if mean and spread stay where they are; at most <see cref="MostValues"/>.</summary>
    public int LikelyValues
    {
        get
        {
            var mean = Math.Abs(_values.Mean);
            var triangle = _start / (mean + (_tolerance / 2));
            var student = StudentT.TwoSided(1 - (2 * _errorOfLook), Count - 1) / mean;
            double look = _nextLook;
            while (look < MostValues && look < student * student * _values.Variance) look *= 2;
            return (int)Math.Ceiling(Math.Max(Count, Math.Min(MostValues, Math.Min(triangle, look))));
        }
    }

    /// <summary>The constant of the triangle: its opening is 2 η (n − 1) S² / tolerance. Also that of Kim and Nelson 2001 for two systems.</summary>
    /// <param name="firstStage">Values of which the spread is taken.</param>
    public static double Eta(int firstStage, double error) => error is > 0 and < 0.5
        ? (Math.Pow(2 * error, -2.0 / (firstStage - 1)) - 1) / 2
        : throw new ArgumentOutOfRangeException(nameof(error), "The probability of an error lies between 0 and 1/2.");

    /// <summary>One more value; after an answer it changes nothing.</summary>
    public void Add(double value)
    {
        if (Verdict != Feasibility.Open) return;
        _values.Add(value);
        Look();
    }

    private void Look()
    {
        Decide(_values.Mean * Count, Math.Max(0, _start - (_tolerance * Count / 2)));
        if (Count < _nextLook) return;
        if (Verdict == Feasibility.Open) Decide(_values.Mean, _values.HalfWidth(1 - (2 * _errorOfLook)));
        (_nextLook, _errorOfLook) = (2 * _nextLook, _errorOfLook / 2);
    }

    private void Decide(double value, double boundary)
    {
        if (value <= -boundary) Verdict = Feasibility.Meets;
        else if (value >= boundary) Verdict = Feasibility.Misses;
    }
}
