using BenchmarkDotNet.Attributes;
using GateSim.Randomness;
using GateSim.Randomness.Distributions;

namespace GateSim.Benchmarks;

/// <summary>Nanoseconds a duration, the uniform number included.</summary>
public class DistributionBenchmarks
{
    private const int Draws = 10_000;
    private readonly DrawStream _stream = new RandomStreams(1, 1).For("service");

    public static IEnumerable<Distribution> All =>
    [
        new Constant(Minutes(2)), new Exponential(Minutes(2)), new Erlang(3, Minutes(2)), new Gamma(Minutes(2), 0.7), new Lognormal(Minutes(2), 0.5),
        new Weibull(Minutes(2), 0.5), new Normal(Minutes(2), Minutes(1)),
    ];

    [ParamsSource(nameof(All))]
    public Distribution Drawn { get; set; } = new Constant(0);

    [Benchmark(OperationsPerInvoke = Draws)]
    public long Draw()
    {
        long sum = 0;
        for (var i = 0; i < Draws; i++) sum += Drawn.Ticks(_stream.Uniform(i));
        return sum;
    }

    private static long Minutes(int minutes) => minutes * TimeSpan.TicksPerMinute;
}
