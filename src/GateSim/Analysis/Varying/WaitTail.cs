using GateSim.Randomness.Functions;

namespace GateSim.Analysis.Varying;

/// <summary>
/// Who waits longer than a given time, whoever comes when. While all servers are busy the queue moves up with each end of service: a Poisson
/// process whose rate follows the servers on duty; and at once by as many as come on duty.
/// </summary>
internal sealed class WaitTail
{
    private readonly List<(double From, int Servers)> _duty = [];
    private readonly double _mu;
    private readonly double _minutes;

    /// <param name="course">From minute 0 on; the last number of servers stays on duty.</param>
    public WaitTail(IEnumerable<Stretch> course, double mu, double minutes)
    {
        (_mu, _minutes) = (mu, minutes);
        var from = 0.0;
        foreach (var stretch in course)
        {
            if (_duty.Count == 0 || _duty[^1].Servers != stretch.Servers) _duty.Add((from, stretch.Servers));
            from += stretch.Minutes;
        }
    }

    /// <summary>Moments at which the tail has a kink or a jump: between them it is smooth.</summary>
    public IEnumerable<double> Kinks => _duty.Select(d => d.From - _minutes);

    /// <summary>Of those who come at minute <paramref name="now"/>, the share that waits longer.</summary>
    public double At(double now, QueueStates states)
    {
        var (mean, atOnce, servers) = Moves(now);
        // The vehicle that finds n before it needs n - servers + 1 moves; it still waits where there were fewer. Logarithms, as exp(-mean) may vanish.
        var first = servers + atOnce;
        var (share, atMost, logOfExactly, logOfMean) = (0.0, 0.0, -mean, PortableMath.Log(mean));
        for (var n = first; n <= states.Last; n++)
        {
            if (n > first) logOfExactly += mean == 0 ? double.NegativeInfinity : logOfMean - PortableMath.Log(n - first);
            atMost += PortableMath.Exp(logOfExactly);
            share += states[n] * Math.Min(1, atMost);
        }
        return share;
    }

    private (double Mean, int AtOnce, int Servers) Moves(double now)
    {
        var end = now + _minutes;
        var (mean, atOnce, servers) = (0.0, 0, 0);
        for (var i = 0; i < _duty.Count; i++)
        {
            var (from, onDuty) = _duty[i];
            if (from >= end) break;
            var until = i + 1 < _duty.Count ? _duty[i + 1].From : double.PositiveInfinity;
            if (from <= now) servers = onDuty;
            else atOnce += Math.Max(0, onDuty - _duty[i - 1].Servers);
            if (until > now) mean += _mu * onDuty * (Math.Min(until, end) - Math.Max(from, now));
        }
        return (mean, atOnce, servers);
    }
}
