using BenchmarkDotNet.Attributes;
using GateSim.Kernel;

namespace GateSim.Benchmarks;

/// <summary>The event list alone and with processes: nanoseconds an event at several numbers of pending events.</summary>
[MemoryDiagnoser]
public class KernelBenchmarks
{
    private const int Events = 100_000;

    [Params(16, 1024)]
    public int Pending { get; set; }

    [Benchmark(OperationsPerInvoke = Events, Baseline = true)]
    public long Occurrences()
    {
        var clock = new HeapClock();
        var left = Events;
        for (var i = 0; i < Pending; i++) clock.Schedule(i, Rank.End, new Again(clock, () => --left > 0));
        clock.Run(long.MaxValue, Rank.Arrival);
        return clock.Now;
    }

    [Benchmark(OperationsPerInvoke = Events)]
    public long Processes()
    {
        var clock = new HeapClock();
        var left = Events;
        for (var i = 0; i < Pending; i++) clock.Launch(Walk(clock, () => --left > 0));
        clock.Run(long.MaxValue, Rank.Arrival);
        return clock.Now;
    }

    private static async Process Walk(Clock clock, Func<bool> goesOn)
    {
        while (goesOn()) await clock.At(clock.Now + Step(clock.Now), Rank.End);
    }

    // Uneven, so that the heap has something to order.
    private static long Step(long now) => 1 + ((now * 7919) % 1000);

    private sealed class Again(Clock clock, Func<bool> goesOn) : Occurrence
    {
        public override void Occur()
        {
            if (goesOn()) clock.Schedule(clock.Now + Step(clock.Now), Rank.End, this);
        }
    }
}
