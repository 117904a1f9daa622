namespace GateSim.Statistics;

/// <summary>
/// A ratio of expectations, E[sum] / E[number], from independent replications that come one by one: all sums over all numbers, so that a busy day
/// weighs as much as it has vehicles. Its interval is by the delta method: Student's t of sum − ratio × number, over the mean number
/// (Law, Simulation Modeling and Analysis, 5th ed., §9.5.3; Cochran, Sampling Techniques, 3rd ed., §6.3).
/// </summary>
public struct RunningRatio
{
    private double _sumSquares, _numberSquares, _products; // about the means
    private double _meanSum, _meanNumber;

    public int Count { get; private set; }

    /// <summary>NaN where nothing was counted.</summary>
    public readonly double Ratio => _meanSum / _meanNumber;

    public void Add(double sum, double number)
    {
        Count++;
        var (sumOff, numberOff) = (sum - _meanSum, number - _meanNumber);
        _meanSum += sumOff / Count;
        _meanNumber += numberOff / Count;
        _sumSquares += sumOff * (sum - _meanSum);
        _numberSquares += numberOff * (number - _meanNumber);
        _products += sumOff * (number - _meanNumber);
    }

    /// <summary>NaN for fewer than two replications, or where nothing was counted.</summary>
    public readonly double StandardError
    {
        get
        {
            if (Count < 2) return double.NaN;
            var ratio = Ratio;
            var squares = _sumSquares - (2 * ratio * _products) + (ratio * ratio * _numberSquares);
            return Math.Sqrt(Math.Max(0, squares) / (Count - 1) / Count) / _meanNumber; // below 0 by rounding alone
        }
    }

    /// <summary>Half the width of the interval; NaN as the standard error is.</summary>
    public readonly double HalfWidth(double confidence) => Count < 2 ? double.NaN : StudentT.TwoSided(confidence, Count - 1) * StandardError;
}
