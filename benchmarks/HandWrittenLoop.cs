using MathNet.Numerics.Statistics;

namespace GateSim.Benchmarks;

/// <summary>
/// Gate-1 written out by hand, the yardstick: a binary heap, four stations in arrays, and nothing measured but the mean clearance time.
/// It shares no code with GateSim, but for the shapes of its distributions.
/// </summary>
internal sealed class HandWrittenLoop(int seed)
{
    private static readonly double[] Weights =
        [.35, .30, .25, .25, .35, .60, .95, 1.35, 1.65, 1.80, 1.70, 1.50, 1.35, 1.30, 1.35, 1.45, 1.50, 1.40, 1.20, 1.00, .80, .65, .50, .45];

    private const double PerDay = 1550;
    private const double End = 30 * 1440.0;
    private static readonly double WeightSum = Weights.Sum();
    private readonly Random _random = new(seed);
    private readonly PriorityQueue<(int Vehicle, int Station), double> _events = new();
    private readonly int[] _free = [6, 8, 3, 4];
    private readonly Queue<int>[] _queues = [new(), new(), new(), new()];
    private readonly List<double> _arrived = [];

    /// <summary>Prints vehicles, the mean of their clearance times in minutes, and its standard error.</summary>
    public static int Print(int replications)
    {
        var runs = Enumerable.Range(1, replications).Select(seed => new HandWrittenLoop(seed).Run()).ToList();
        var means = runs.ConvertAll(r => r.MeanClearance);
        Console.WriteLine(string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{runs.Sum(r => (long)r.Vehicles)} {means.Mean()} {means.StandardDeviation() / Math.Sqrt(replications)}"));
        return 0;
    }

    /// <summary>One replication.</summary>
    /// <returns>Vehicles that came, and the mean clearance time of those that left, in minutes.</returns>
    public (int Vehicles, double MeanClearance) Run()
    {
        double sum = 0;
        var left = 0;
        var next = NextArrival(0);
        while (true)
        {
            var hasEvent = _events.TryPeek(out var what, out var at);
            if (next < End && (!hasEvent || next < at))
            {
                _arrived.Add(next);
                Join(_arrived.Count - 1, 0, next);
                next = NextArrival(next);
                continue;
            }
            if (!hasEvent || at > End) return (_arrived.Count, sum / left);
            _events.Dequeue();
            if (_queues[what.Station].TryDequeue(out var waiting)) _events.Enqueue((waiting, what.Station), at + Service(what.Station));
            else _free[what.Station]++;
            switch (what.Station)
            {
                case 0: Join(what.Vehicle, 1, at); break;
                case 1: Join(what.Vehicle, _random.NextDouble() < 0.05 ? 2 : 3, at); break;
                case 2: Join(what.Vehicle, 3, at); break;
                default:
                    sum += at - _arrived[what.Vehicle];
                    left++;
                    break;
            }
        }
    }

    private void Join(int vehicle, int station, double now)
    {
        if (_free[station] == 0)
        {
            _queues[station].Enqueue(vehicle);
            return;
        }
        _free[station]--;
        _events.Enqueue((vehicle, station), now + Service(station));
    }

    private double NextArrival(double now)
    {
        var work = -Math.Log(1 - _random.NextDouble());
        while (now < End)
        {
            var hourEnds = (Math.Floor(now / 60) + 1) * 60;
            var rate = PerDay * Weights[(int)(now / 60) % 24] / WeightSum / 60;
            if (now + (work / rate) < hourEnds) return now + (work / rate);
            work -= (hourEnds - now) * rate;
            now = hourEnds;
        }
        return now;
    }

    private double Service(int station) => station switch
    {
        0 => Lognormal(2, 0.5),
        1 => Gamma(3, 0.7),
        2 => Lognormal(45, 0.8),
        _ => -0.5 * Math.Log(1 - _random.NextDouble()),
    };

    private double Lognormal(double mean, double cv)
    {
        var variance = Math.Log(1 + (cv * cv));
        return mean * Math.Exp((Math.Sqrt(variance) * Normal()) - (variance / 2));
    }

    // Marsaglia and Tsang (2000), for shapes above 1.
    private double Gamma(double mean, double cv)
    {
        var shape = 1 / (cv * cv);
        var d = shape - (1.0 / 3);
        var c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            var x = Normal();
            var v = 1 + (c * x);
            if (v <= 0) continue;
            v = v * v * v;
            if (Math.Log(1 - _random.NextDouble()) < (0.5 * x * x) + d - (d * v) + (d * Math.Log(v))) return d * v * mean / shape;
        }
    }

    private double Normal() => Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble());
}
