using GateSim.Kernel;

namespace GateSim.Tests.Kernel;

/// <summary>Millions of vehicles must not be millions of objects.</summary>
public class AllocationTests
{
    private const int Processes = 10_000;
    private readonly HeapClock _clock = new();
    private readonly Signal _signal = new();
    private readonly List<object> _kept = [];

    private async Process Journey()
    {
        await _clock.At(_clock.Now + 1, Rank.End);
        await Service();
        await _signal;
    }

    private async Process Service() => await _clock.At(_clock.Now + 2, Rank.End);

    // What a process must not do: leave something behind on the heap.
    private async Process Wasteful()
    {
        await _clock.At(_clock.Now + 1, Rank.End);
        _kept.Add(new object());
    }

    private async Process One(Func<Process> process, bool givesSignal)
    {
        for (var i = 0; i < Processes; i++)
        {
            _clock.Launch(process());
            await _clock.At(_clock.Now + 10, Rank.Arrival);
            if (givesSignal) _signal.Give();
        }
    }

    private long BytesOf(Func<Process> process, bool givesSignal)
    {
        _clock.Launch(One(process, givesSignal));
        var before = GC.GetAllocatedBytesForCurrentThread();
        _clock.Run(_clock.Now + (11L * Processes), Rank.Arrival);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Fact]
    public void A_warm_kernel_allocates_nothing_for_processes_signals_and_events()
    {
        BytesOf(Journey, givesSignal: true);

        Assert.Equal(0, BytesOf(Journey, givesSignal: true));
    }

    [Fact]
    public void The_measure_of_it_would_show_one_object_a_process()
    {
        BytesOf(Wasteful, givesSignal: false);

        Assert.True(BytesOf(Wasteful, givesSignal: false) > 20 * Processes);
    }

    [Fact]
    public void Many_processes_at_once_come_from_the_pool_the_second_time()
    {
        long Together()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < Processes; i++) _clock.Launch(Service());
            _clock.Run(_clock.Now + 10, Rank.Arrival);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.True(Together() > Processes); // cold: each its own
        Assert.Equal(0, Together());
    }
}
