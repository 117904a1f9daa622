namespace GateSim.Statistics;

/// <summary>
/// Quantiles of all values of all replications together, with intervals that respect that the values of one replication are not independent:
/// the share of values at or below the quantile is a ratio over replications; its interval, read back through the distribution, is that of the
/// quantile (Woodruff, Confidence intervals for medians and other position measures, JASA 47, 1952). Memory is bounded by the cells of
/// <see cref="QuantileSketch"/>, to which values are known.
/// </summary>
public sealed class PooledQuantiles
{
    private readonly QuantileSketch _all = new();

    // By cell from _first on, over the replications: Σ c² and Σ c n, with c of a replication's n values in that cell or below.
    private double[] _squares = [];
    private double[] _products = [];
    private int _first;
    private double _numberSquares;

    /// <summary>Replications that have a value.</summary>
    public int Replications { get; private set; }

    public void Add(QuantileSketch replication)
    {
        if (replication.Count == 0) return;
        _all.Add(replication);
        MakeRoom(replication.FirstCell, replication.FirstCell + replication.Cells.Length);
        var cells = replication.Cells;
        double number = replication.Count, below = 0;
        for (var i = replication.FirstCell - _first; i < _squares.Length; i++)
        {
            var cell = i + _first - replication.FirstCell;
            if (cell < cells.Length) below += cells[cell];
            _squares[i] += below * below;
            _products[i] += below * number;
        }
        _numberSquares += number * number;
        Replications++;
    }

    /// <summary>
    /// The value with a share <paramref name="p"/> of all values at or below it, within its cell by interpolation, and its interval, which reaches to
    /// the outer ends of the cells: it is never narrower than what is known of the values. An end is null where there are too few replications for
    /// it: the interval of the share reaches to 0 or 1.
    /// </summary>
    /// <returns>Null where there is no value.</returns>
    public (double Value, double? Low, double? High)? Interval(double p, double confidence)
    {
        if (Replications == 0) return null;
        var (at, half) = (_all.Around(p), HalfWidthOfShare(p, confidence));
        return (at.Value, p - half > 0 ? _all.Around(p - half).From : null, p + half < 1 ? _all.Around(p + half).To : null);
    }

    // Of the values up to the end of the cell that holds the quantile; NaN for one replication, which compares false.
    private double HalfWidthOfShare(double p, double confidence)
    {
        if (Replications < 2) return double.NaN;
        var (_, _, _, cell, upTo) = _all.Around(p);
        var share = (double)upTo / _all.Count;
        var squares = _squares[cell - _first] - (2 * share * _products[cell - _first]) + (share * share * _numberSquares);
        var meanNumber = (double)_all.Count / Replications;
        return StudentT.TwoSided(confidence, Replications - 1) * Math.Sqrt(Math.Max(0, squares) / (Replications - 1) / Replications) / meanNumber;
    }

    /// <summary>For the cells from <paramref name="low"/> to before <paramref name="end"/>. Below those known nothing has been, above them everything.</summary>
    private void MakeRoom(int low, int end)
    {
        if (Replications > 0) (low, end) = (Math.Min(low, _first), Math.Max(end, _first + _squares.Length));
        if (low == _first && end == _first + _squares.Length) return;
        var (squares, products, before) = (new double[end - low], new double[end - low], _first - low);
        if (Replications > 0)
        {
            _squares.CopyTo(squares, before);
            _products.CopyTo(products, before);
            squares.AsSpan(before + _squares.Length).Fill(_numberSquares);
            products.AsSpan(before + _squares.Length).Fill(_numberSquares);
        }
        (_squares, _products, _first) = (squares, products, low);
    }
}
