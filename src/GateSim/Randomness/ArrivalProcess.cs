using GateSim.Randomness.Functions;

namespace GateSim.Randomness;

/// <summary>A stretch of time in which arrivals come at one rate.</summary>
/// <param name="Ticks">Its length, in ticks of 100 ns, above 0.</param>
/// <param name="Expected">The number of arrivals expected in it, 0 or more.</param>
internal readonly record struct RatePiece(long Ticks, double Expected);

/// <summary>
/// Poisson arrivals with a rate that is constant within pieces, by inversion of the cumulative rate: exact, and without the wasted draws of
/// thinning, so that arrival n takes draw n of its stream whatever the rates. Gives the times one by one, in order; the pieces are asked
/// for as time gets there. Source: Çinlar, Introduction to Stochastic Processes (1975), chapter 4.7.
/// </summary>
internal sealed class ArrivalProcess
{
    private readonly DrawStream _draws;
    private readonly double[] _gaps = new double[DrawStream.GroupSize]; // with a minus; of the draws from the last multiple of their number on
    private readonly IEnumerator<RatePiece> _pieces;
    private long _drawn, _start;
    private RatePiece _piece; // the one that begins at _start
    private double _passed; // of what is expected in the piece
    private bool _isOver;

    /// <param name="gaps">Draw n is the gap before arrival n, counted from 0.</param>
    /// <param name="pieces">From time 0 on, end to end; the process ends with them.</param>
    public ArrivalProcess(DrawStream gaps, IEnumerable<RatePiece> pieces)
    {
        _draws = gaps;
        _pieces = pieces.GetEnumerator();
    }

    /// <param name="gaps">Draw n is the gap before arrival n, counted from 0.</param>
    /// <param name="expectedInHour">Hour of the run, from 0 → number of arrivals expected in it; asked once an hour, in order.</param>
    /// <param name="hours">How many the run has.</param>
    public ArrivalProcess(DrawStream gaps, Func<int, double> expectedInHour, int hours)
        : this(gaps, Enumerable.Range(0, hours).Select(hour => new RatePiece(TimeSpan.TicksPerHour, expectedInHour(hour))))
    {
    }

    /// <summary>The next arrival, in ticks from the start: never before the last, always before the end. False after the last one.</summary>
    /// <exception cref="ArgumentException">A piece without length, or with a number expected that is negative, infinite or none.</exception>
    public bool Next(out long ticks)
    {
        ticks = 0;
        if (_isOver) return false;

        // At rate 1 in "expected arrivals" instead of hours, the gaps are exponential with mean 1. Kept within the piece, so that
        // rounding does not grow with the length of the run.
        var gap = NextGap();
        while (gap > _piece.Expected - _passed)
        {
            gap -= _piece.Expected - _passed;
            if (!MoveToNextPiece()) return false;
        }
        _passed += gap;
        var within = (long)(_passed / _piece.Expected * _piece.Ticks);
        ticks = _start + Math.Min(within, _piece.Ticks - 1);
        return true;
    }

    private double NextGap()
    {
        var at = (int)(_drawn % DrawStream.GroupSize);
        if (at == 0)
        {
            _draws.Fill(_drawn / DrawStream.GroupSize, _gaps);
            PortableVector.Log(_gaps);
        }
        _drawn++;
        return -_gaps[at];
    }

    private bool MoveToNextPiece()
    {
        _start += _piece.Ticks;
        _passed = 0;
        _isOver = !_pieces.MoveNext();
        if (_isOver) return false;

        _piece = _pieces.Current;
        if (_piece.Ticks <= 0) throw new ArgumentException("a piece of the arrival rate must have a length");
        if (!(_piece.Expected >= 0) || double.IsInfinity(_piece.Expected))
        {
            throw new ArgumentException($"the number of arrivals expected must be 0 or more, not {_piece.Expected}");
        }
        return true;
    }
}
