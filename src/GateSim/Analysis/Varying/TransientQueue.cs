namespace GateSim.Analysis.Varying;

/// <summary>
/// M(t)/M/c(t): Poisson arrivals at a rate that changes with time, exponential services, one first-come queue, servers on duty that change with
/// time. Kolmogorov's forward equations (1931) for the number of vehicles, by Runge and Kutta's method of order four; what is asked of a stretch
/// is integrated along by Simpson's rule.
/// <para>
/// A server that goes off duty finishes its vehicle, and is then gone. Of servers that are partly idle at that moment, those that stay on duty
/// are taken to be the busy ones.
/// </para>
/// </summary>
public sealed class TransientQueue
{
    // Expected in one step of the integration. The method is stable up to 1.39; with 1 a day's mean wait is right to nine digits.
    private const double EventsAStep = 1;

    private const double Within = 1e-9; // minutes
    private const int EffortOfAStep = 50; // at least, where few numbers of vehicles are looked at

    private readonly double _mu;
    private QueueStates _states;
    private int _servers;
    private double _now;
    private double _steps;

    /// <param name="serviceMinutes">Mean.</param>
    /// <param name="waiting">Vehicles at the station at minute 0.</param>
    public TransientQueue(double serviceMinutes, int waiting = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(serviceMinutes);
        ArgumentOutOfRangeException.ThrowIfNegative(waiting);
        (_mu, _states) = (1 / serviceMinutes, new QueueStates(waiting));
    }

    /// <summary>Mean number waiting now.</summary>
    public double Queue => _states.Queue(_servers);

    /// <summary>Probability that was neglected so far: bounds the error of any probability that is not the method's own.</summary>
    public double Cut => _states.Cut;

    /// <summary>Numbers added and multiplied so far: steps × numbers of vehicles looked at.</summary>
    public long Effort { get; private set; }

    /// <summary>After so much it gives up.</summary>
    internal long MostEffort { get; init; } = long.MaxValue;

    /// <summary>It took too long: what it says from here on is nothing.</summary>
    internal bool GaveUp { get; private set; }

    /// <summary>Passes a course that begins now, stretch by stretch.</summary>
    /// <param name="longerThan">Minutes; ascending or not, may be empty.</param>
    public IReadOnlyList<QueueDuring> Pass(IReadOnlyList<Stretch> course, params IReadOnlyList<double> longerThan)
    {
        _now = 0;
        WaitTail[] tails = [.. longerThan.Select(minutes => new WaitTail(course, _mu, minutes))];
        double[] kinks = [.. tails.SelectMany(t => t.Kinks).Distinct().Order()];
        return [.. course.Select(stretch => Pass(stretch, kinks, tails))];
    }

    /// <summary>The course again and again, until it ends as it began; then once more.</summary>
    /// <exception cref="ArgumentException">More vehicles come than can be served: there is no periodic state.</exception>
    public static IReadOnlyList<QueueDuring> Periodic(IReadOnlyList<Stretch> course, double serviceMinutes, params IReadOnlyList<double> longerThan)
    {
        const double Alike = 1e-11;
        const int MostPeriods = 2_000;
        var queue = new TransientQueue(serviceMinutes);
        var once = queue.Pass(course);
        if (once.Sum(p => p.Arrivals) * serviceMinutes >= course.Sum(s => s.Servers * s.Minutes))
            throw new ArgumentException("More vehicles come in a period than can be served.", nameof(course));
        for (var period = 0; period < MostPeriods; period++)
        {
            var before = queue._states.Copy();
            queue.Pass(course);
            if (queue._states.DistanceTo(before) < Alike) break;
        }
        // Who comes at the end of one period may wait into the next.
        return [.. queue.Pass([.. course, .. course], longerThan).Take(course.Count)];
    }

    internal QueueStates States() => _states.Copy();

    internal bool IsAsIn(QueueStates before, double alike) => _states.DistanceTo(before) < alike;

    private QueueDuring Pass(Stretch stretch, double[] kinks, WaitTail[] tails)
    {
        if (stretch.Servers < _servers) _states.TakeAway(_servers, stretch.Servers);
        _servers = stretch.Servers;
        var begin = _now;
        var total = new Sums(tails.Length);
        var end = begin + stretch.Minutes;
        double[] edges = [begin, .. kinks.Where(k => begin + (2 * Within) < k && k < end - (2 * Within)), end];
        for (var i = 1; i < edges.Length; i++) Pass(stretch, begin, edges[i - 1], edges[i], tails, total);
        _now = end;
        return total.Result(Queue);
    }

    private void Pass(Stretch stretch, double begin, double from, double to, WaitTail[] tails, Sums total)
    {
        var fastest = stretch.PerMinute + (_mu * Math.Max(stretch.Servers, 1));
        _steps += (to - from) * fastest / EventsAStep;
        if (GaveUp || _steps > MostEffort / EffortOfAStep)
        {
            GaveUp = true;
            return;
        }
        // Simpson's rule takes steps by twos; at least so many that a smooth rate is followed.
        var steps = 2 * Math.Max(stretch.PerMinuteAt is null ? 1 : (int)Math.Ceiling((to - from) / 10), (int)Math.Ceiling((to - from) * fastest / EventsAStep / 2));
        var minutes = (to - from) / steps;
        for (var i = 0; i <= steps; i++)
        {
            _now = from + (i * minutes);
            // Tails may jump at both ends: they are looked at from within.
            Look(stretch.RateAt(_now - begin), minutes / 3 * (i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2), Math.Clamp(_now, from + Within, to - Within), tails, total);
            if (i == steps) break;
            var at = _now - begin;
            _states.Step(minutes, (stretch.RateAt(at), stretch.RateAt(at + (minutes / 2)), stretch.RateAt(at + minutes)), _mu, _servers);
            Effort += _states.Last - _states.First + 1;
            if (Effort <= MostEffort) continue;
            GaveUp = true;
            return;
        }
    }

    private void Look(double rate, double weight, double tailsAt, WaitTail[] tails, Sums total)
    {
        total.Arrivals += weight * rate;
        total.WaitMinutes += weight * _states.Queue(_servers);
        if (rate == 0) return;
        total.Delayed += weight * rate * _states.AtLeast(_servers);
        for (var i = 0; i < tails.Length; i++) total.LongerThan[i] += weight * rate * tails[i].At(tailsAt, _states);
    }

    private sealed class Sums(int tails)
    {
        public double Arrivals, WaitMinutes, Delayed;

        public double[] LongerThan { get; } = new double[tails];

        public QueueDuring Result(double queueAtEnd) => new(Arrivals, WaitMinutes, Delayed, LongerThan, queueAtEnd);
    }
}
