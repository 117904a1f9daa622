using GateSim.Randomness.Functions;

namespace GateSim.Randomness.Distributions;

/// <summary>
/// The quantile of a gamma distribution with mean 1, from a table made once: a cubic a cell, which meets value and slope at both ends.
/// Each binary octave of min(u, 1 − u) from 2⁻¹⁷ to ½ has the same number of cells, so a cell is found in the bits of the number, and the
/// tails are as exact as the middle. Newton's method would cost a hundred times as much a value. The error is below 1e-8 of the mean (of the
/// value, where that is larger); cells that miss this, and what lies beyond the table, are solved directly.
/// </summary>
internal sealed class GammaQuantile
{
    public const int Octaves = 16;
    private const double LargestError = 1e-8;
    private const double MarkOfDirectCell = double.NaN;
    private const long ExponentOfLowestOctave = 1023 - 1 - Octaves;

    private readonly double _shape;
    private readonly int _shift, _cellsASide;
    private readonly long _firstCell;
    private readonly double _toFraction;
    private readonly Cell[] _cells; // the lower half from its tail inward, the upper half from its tail inward, the median alone

    /// <summary>c0 + c1 t + c2 t² + c3 t³ for t from 0 to 1 within the cell.</summary>
    private readonly record struct Cell(double C0, double C1, double C2, double C3);

    /// <param name="shape">1e-4 to 1e6.</param>
    public GammaQuantile(double shape)
    {
        // The error falls with the fourth power of the cells; measured against the mean it grows where a few long values make the mean.
        var bits = shape < 0.2 ? 7 : 6;
        _shape = shape;
        _shift = 52 - bits;
        _firstCell = ExponentOfLowestOctave << bits;
        _cellsASide = Octaves << bits;
        _toFraction = 1.0 / (1L << _shift);
        _cells = new Cell[2 * _cellsASide + 1];

        var median = GammaRoot.Of(shape, 0.5) / shape;
        Fill(upper: false, median);
        Fill(upper: true, median);
        _cells[^1] = new Cell(median, 0, 0, 0);
    }

    /// <summary>The share of the cells that the table could not do.</summary>
    internal double ShareOfDirectCells => _cells.Count(cell => double.IsNaN(cell.C0)) / (double)_cells.Length;

    /// <summary>The value below which a share <paramref name="u"/> lies, the mean being 1.</summary>
    public double At(double u)
    {
        var upper = u >= 0.5;
        var bits = BitConverter.DoubleToInt64Bits(upper ? 1 - u : u);
        var cell = (bits >> _shift) - _firstCell;
        if (cell < 0) return Direct(u);

        ref readonly var c = ref _cells[upper ? cell + _cellsASide : cell];
        var t = (bits & ((1L << _shift) - 1)) * _toFraction;
        var value = c.C0 + t * (c.C1 + t * (c.C2 + t * c.C3));
        return value >= 0 ? value : Direct(u);
    }

    /// <summary>Puts the value of each in its place, for another mean.</summary>
    public void At(Span<double> values, double mean)
    {
        foreach (ref var value in values) value = mean * At(value);
    }

    private double Direct(double u) => GammaRoot.Of(_shape, u) / _shape;

    private void Fill(bool upper, double median)
    {
        var curve = new GammaTail(_shape, upper, NodeAt(0));
        var start = curve.Here;
        for (var i = 0; i < _cellsASide; i++)
        {
            var (from, to) = (NodeAt(i), NodeAt(i + 1));
            var middle = curve.MoveTo((from + to) / 2);
            var end = curve.MoveTo(to);
            if (i == _cellsASide - 1) end = end with { Value = median }; // so that the halves meet to the last bit
            _cells[(upper ? _cellsASide : 0) + i] = Between(start, middle.Value, end, to - from);
            start = end;
        }
    }

    /// <summary>The tail probability at the outer end of a cell.</summary>
    private double NodeAt(int cell) => BitConverter.Int64BitsToDouble((_firstCell + cell) << _shift);

    private static Cell Between(GammaTail.Point start, double middle, GammaTail.Point end, double width)
    {
        double rise = end.Value - start.Value, slope0 = start.Slope * width, slope1 = end.Slope * width;
        var cell = new Cell(start.Value, slope0, 3 * rise - 2 * slope0 - slope1, slope0 + slope1 - 2 * rise);
        var error = cell.C0 + 0.5 * (cell.C1 + 0.5 * (cell.C2 + 0.5 * cell.C3)) - middle;

        // A cubic whose end slopes are within three times the mean slope is monotone: Fritsch and Carlson (1980).
        var isMonotone = Math.Abs(slope0) <= 3 * Math.Abs(rise) && Math.Abs(slope1) <= 3 * Math.Abs(rise);
        return isMonotone && Math.Abs(error) <= LargestError * Math.Max(1, middle) ? cell : new Cell(MarkOfDirectCell, 0, 0, 0);
    }
}
