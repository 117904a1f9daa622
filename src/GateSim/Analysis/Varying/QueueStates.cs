using System.Numerics;

namespace GateSim.Analysis.Varying;

/// <summary>
/// How probable each number of vehicles (waiting and served) is, for those numbers that are not out of the question: a window that moves and
/// grows with the queue.
/// </summary>
internal sealed class QueueStates
{
    private const double Negligible = 1e-17; // of one number; what is cut off is added up in Cut
    private double[] _probability, _sum, _first, _second; // the others are for the steps

    public QueueStates(int vehicles)
    {
        (First, Last) = (vehicles, vehicles);
        _probability = new double[vehicles + 64];
        (_sum, _first, _second) = (new double[_probability.Length], new double[_probability.Length], new double[_probability.Length]);
        _probability[vehicles] = 1;
    }

    /// <summary>The smallest number in the window, and the largest.</summary>
    public int First { get; private set; }

    public int Last { get; private set; }

    /// <summary>Probability that was neglected so far, in all.</summary>
    public double Cut { get; private set; }

    public double this[int vehicles] => vehicles < First || vehicles > Last ? 0 : _probability[vehicles];

    public double Queue(int servers)
    {
        var waiting = 0.0;
        for (var n = Math.Max(First, servers + 1); n <= Last; n++) waiting += (n - servers) * _probability[n];
        return waiting;
    }

    public double AtLeast(int vehicles)
    {
        var share = 0.0;
        for (var n = Math.Max(First, vehicles); n <= Last; n++) share += _probability[n];
        return share;
    }

    /// <summary>Servers go off duty and finish what they do: their vehicles are out of the queue's sight.</summary>
    /// <returns>The mean number of vehicles that they keep.</returns>
    public double TakeAway(int before, int now)
    {
        int FinishingOf(int n) => Math.Min(n, before) - Math.Min(n, now);
        var (first, last) = (First - FinishingOf(First), Last - FinishingOf(Last));
        Array.Clear(_probability, first, First - first);
        var kept = 0.0;
        for (var n = First; n <= Last; n++)
        {
            var (finishing, probability) = (FinishingOf(n), _probability[n]);
            kept += finishing * probability;
            _probability[n] = 0;
            _probability[n - finishing] += probability; // never a number that is still to come
        }
        (First, Last) = (first, last);
        Trim();
        return kept;
    }

    /// <summary>Half the sum of the differences of all probabilities.</summary>
    public double DistanceTo(QueueStates other)
    {
        var distance = 0.0;
        for (var n = Math.Min(First, other.First); n <= Math.Max(Last, other.Last); n++) distance += Math.Abs(this[n] - other[n]);
        return distance / 2;
    }

    public QueueStates Copy()
    {
        var copy = (QueueStates)MemberwiseClone();
        copy._probability = [.. _probability];
        (copy._sum, copy._first, copy._second) = (new double[_probability.Length], new double[_probability.Length], new double[_probability.Length]);
        return copy;
    }

    /// <summary>One step of the classical method of Runge and Kutta for Kolmogorov's forward equations.</summary>
    /// <param name="rates">Arrivals at the beginning, the middle and the end of the step, a minute.</param>
    /// <param name="mu">Services a minute of one server.</param>
    public void Step(double minutes, (double Begin, double Middle, double End) rates, double mu, int servers)
    {
        // A step of order four reaches four numbers to each side.
        Widen(4);
        Array.Copy(_probability, First, _sum, First, Last - First + 1);
        Stage(_probability, _first, rates.Begin, mu, servers, minutes / 6, minutes / 2);
        Stage(_first, _second, rates.Middle, mu, servers, minutes / 3, minutes / 2);
        Stage(_second, _first, rates.Middle, mu, servers, minutes / 3, minutes);
        Stage(_first, _second, rates.End, mu, servers, minutes / 6, 0);
        (_probability, _sum) = (_sum, _probability);
        Trim();
    }

    /// <summary>Adds <paramref name="toSum"/> times the slope at <paramref name="at"/>, and puts what stands <paramref name="ahead"/> minutes along it
    /// into <paramref name="next"/>.</summary>
    private void Stage(double[] at, double[] next, double rate, double mu, int servers, double toSum, double ahead)
    {
        var below = 0.0;
        var saturated = Math.Clamp(servers, First, Last);
        for (var n = First; n < saturated; n++)
        {
            var here = at[n];
            Put(n, (rate * (below - here)) + (mu * (((n + 1) * at[n + 1]) - (n * here))));
            below = here;
        }
        var all = mu * servers;
        for (var n = saturated; n < Last; n++)
        {
            if (n > saturated && n + Vector<double>.Count <= Last)
            {
                n = SaturatedStage(at, next, n, rate, all, toSum, ahead) - 1;
                below = at[n];
                continue;
            }
            var here = at[n];
            Put(n, (rate * (below - here)) + (all * (at[n + 1] - here)));
            below = here;
        }
        Put(Last, (rate * (below - at[Last])) - (mu * Math.Min(Last, servers) * at[Last]));

        void Put(int n, double slope)
        {
            _sum[n] += toSum * slope;
            next[n] = _probability[n] + (ahead * slope);
        }
    }

    // Several numbers at once, each computed as it would be alone.
    private int SaturatedStage(double[] at, double[] next, int n, double rate, double all, double toSum, double ahead)
    {
        for (; n + Vector<double>.Count <= Last; n += Vector<double>.Count)
        {
            var here = new Vector<double>(at, n);
            var slope = (rate * (new Vector<double>(at, n - 1) - here)) + (all * (new Vector<double>(at, n + 1) - here));
            (new Vector<double>(_sum, n) + (toSum * slope)).CopyTo(_sum, n);
            (new Vector<double>(_probability, n) + (ahead * slope)).CopyTo(next, n);
        }
        return n;
    }

    private void Widen(int by)
    {
        if (Last + by + 1 >= _probability.Length)
        {
            var size = (Last + by + 1) * 2;
            Array.Resize(ref _probability, size);
            (_sum, _first, _second) = (new double[size], new double[size], new double[size]);
        }
        var (first, last) = (Math.Max(0, First - by), Last + by);
        for (var n = first; n < First; n++) _probability[n] = 0;
        for (var n = Last + 1; n <= last; n++) _probability[n] = 0;
        (First, Last) = (first, last);
    }

    private void Trim()
    {
        for (; First < Last && Math.Abs(_probability[First]) < Negligible; First++) Cut += Math.Abs(_probability[First]);
        for (; Last > First && Math.Abs(_probability[Last]) < Negligible; Last--) Cut += Math.Abs(_probability[Last]);
    }
}
