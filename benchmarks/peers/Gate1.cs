using System.Globalization;

/// <summary>Gate-1 for the programs in C#: its figures, its random numbers, and what is printed. Times are minutes.</summary>
internal static class Gate1
{
    public const double End = 30 * 1440.0;
    public const int Lanes = 0, Documents = 1, Inspection = 2, Exit = 3, Stations = 4;
    public const double Inspected = 0.05;
    private const double PerDay = 1550;

    public static readonly int[] Servers = [6, 8, 3, 4];

    private static readonly double[] Weights =
        [.35, .30, .25, .25, .35, .60, .95, 1.35, 1.65, 1.80, 1.70, 1.50, 1.35, 1.30, 1.35, 1.45, 1.50, 1.40, 1.20, 1.00, .80, .65, .50, .45];

    private static readonly double[] Rates = [.. Weights.Select(w => PerDay * w / Weights.Sum() / 60)];

    /// <summary>Prints vehicles, the mean of their clearance times, and its standard error.</summary>
    /// <param name="arguments">How many replications.</param>
    /// <param name="replication">Of a seed.</param>
    public static void RunAll(string[] arguments, Func<int, (long Vehicles, double MeanClearance)> replication)
    {
        var count = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 1;
        long vehicles = 0;
        double sum = 0, squares = 0;
        for (var seed = 1; seed <= count; seed++)
        {
            var (came, mean) = replication(seed);
            vehicles += came;
            sum += mean;
            squares += mean * mean;
        }
        var variance = count > 1 ? Math.Max(0, (squares - (sum * sum / count)) / (count - 1)) : 0;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{vehicles} {sum / count:0.000000000} {Math.Sqrt(variance / count):0.000000000}"));
    }

    internal sealed class Draws(int seed)
    {
        private readonly Random _random = new(seed);

        public bool IsInspected() => _random.NextDouble() < Inspected;

        public double Service(int station) => station switch
        {
            Lanes => Lognormal(2, 0.5),
            Documents => Gamma(3, 0.7),
            Inspection => Lognormal(45, 0.8),
            _ => 0.5 * Work(),
        };

        /// <summary>Of a process whose rate is constant within an hour; <see cref="End"/> or later when there is none.</summary>
        public double NextArrival(double now)
        {
            var work = Work();
            while (now < End)
            {
                var hourEnds = (Math.Floor(now / 60) + 1) * 60;
                var rate = Rates[(int)(now / 60) % 24];
                if (now + (work / rate) < hourEnds) return now + (work / rate);
                work -= (hourEnds - now) * rate;
                now = hourEnds;
            }
            return now;
        }

        private double Work() => -Math.Log(1 - _random.NextDouble());

        private double Normal() => Math.Sqrt(2 * Work()) * Math.Cos(2 * Math.PI * _random.NextDouble());

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
                var root = 1 + (c * x);
                var v = root * root * root;
                if (v > 0 && -Work() < (0.5 * x * x) + d - (d * v) + (d * Math.Log(v))) return d * v * mean / shape;
            }
        }
    }
}
