using GateSim.Kernel;

namespace GateSim.Tests.Kernel;

public class ProcessTests
{
    private readonly HeapClock _clock = new();
    private readonly List<string> _log = [];

    private void Note(string what) => _log.Add($"{_clock.Now} {what}");

    private void RunAll() => _clock.Run(1_000, Rank.Arrival);

    private async Process WaitsUntil(long at, string name)
    {
        await _clock.At(at, Rank.End);
        Note(name);
    }

    [Fact]
    public void A_process_waits_for_times()
    {
        async Process Shift()
        {
            Note("comes");
            await _clock.At(8, Rank.Change);
            Note("opens");
            await _clock.At(20, Rank.Change);
            Note("closes");
        }
        _clock.Launch(Shift());
        RunAll();

        Assert.Equal(["0 comes", "8 opens", "20 closes"], _log);
    }

    [Fact]
    public void Waiting_for_now_waits_for_its_turn()
    {
        async Process Patient()
        {
            await _clock.At(0, Rank.Arrival);
            Note("arrival");
        }
        _clock.Launch(Patient());
        Note("launched");
        _clock.Launch(WaitsUntil(0, "end"));
        RunAll();

        Assert.Equal(["0 launched", "0 end", "0 arrival"], _log);
    }

    [Fact]
    public void A_signal_wakes_its_process_at_once()
    {
        var signal = new Signal();
        async Process Waits()
        {
            await signal;
            Note("woken");
        }
        async Process Gives()
        {
            await _clock.At(5, Rank.End);
            Note("gives");
            signal.Give();
            Note("has given");
        }
        _clock.Launch(Waits());
        _clock.Launch(Gives());
        RunAll();

        Assert.Equal(["5 gives", "5 woken", "5 has given"], _log);
    }

    [Fact]
    public void A_signal_given_before_it_is_awaited_is_not_lost_and_can_be_used_again()
    {
        var signal = new Signal();
        async Process Waits()
        {
            await signal;
            Note("first");
            await signal;
            Note("second");
        }
        signal.Give();
        _clock.Launch(Waits());
        Assert.Equal(["0 first"], _log);

        signal.Give();
        Assert.Equal(["0 first", "0 second"], _log);
    }

    [Fact]
    public void A_process_awaits_another_to_its_end()
    {
        async Process Inner()
        {
            await _clock.At(3, Rank.End);
            await WaitsUntil(7, "innermost");
            Note("inner");
        }
        async Process Outer()
        {
            await Inner();
            Note("outer");
        }
        _clock.Launch(Outer());
        RunAll();

        Assert.Equal(["7 innermost", "7 inner", "7 outer"], _log);
    }

    [Fact]
    public void A_process_that_has_ended_can_still_be_awaited_once()
    {
        async Process Outer()
        {
            var inner = WaitsUntil(2, "inner");
            await _clock.At(5, Rank.End);
            await inner;
            Note("outer");
        }
        _clock.Launch(Outer());
        RunAll();

        Assert.Equal(["2 inner", "5 outer"], _log);
    }

    [Fact]
    public void A_process_that_never_waits_ends_where_it_is_called()
    {
#pragma warning disable CS1998 // That it awaits nothing is the point.
        async Process Quick() => Note("quick");
#pragma warning restore CS1998
        async Process Outer()
        {
            await Quick();
            Note("outer");
        }
        _clock.Launch(Outer());

        Assert.Equal(["0 quick", "0 outer"], _log);
    }

    private async Process Fails(long at)
    {
        await _clock.At(at, Rank.End);
        throw new InvalidDataException($"at {_clock.Now}");
    }

    [Fact]
    public void An_exception_of_a_launched_process_comes_out_of_the_run()
    {
        _clock.Launch(Fails(4));

        Assert.Equal("at 4", Assert.Throws<InvalidDataException>(RunAll).Message);
    }

    [Fact]
    public void An_exception_of_an_awaited_process_comes_to_the_one_that_awaits_it()
    {
        async Process Catches()
        {
            try
            {
                await Fails(4);
            }
            catch (InvalidDataException failure)
            {
                Note($"caught {failure.Message}");
            }
            await _clock.At(6, Rank.End);
            Note("went on");
        }
        _clock.Launch(Catches());
        RunAll();

        Assert.Equal(["4 caught at 4", "6 went on"], _log);
    }

    [Fact]
    public void An_exception_that_nobody_catches_passes_through_all_that_await_it()
    {
        async Process Middle() => await Fails(4);
        async Process Outer() => await Middle();
        _clock.Launch(Outer());

        Assert.Equal("at 4", Assert.Throws<InvalidDataException>(RunAll).Message);
    }

    [Fact]
    public void An_exception_before_the_first_wait_comes_out_where_the_process_is_called()
    {
#pragma warning disable CS1998 // That it awaits nothing is the point.
        static async Process FailsAtOnce() => throw new InvalidDataException("at once");
#pragma warning restore CS1998

        Assert.Throws<InvalidDataException>(() => FailsAtOnce());
    }

    [Fact]
    public void A_process_cannot_await_a_task()
    {
        static async Process Confused() => await Task.Yield();

        Assert.Contains("simulated time", Assert.Throws<InvalidOperationException>(() => _clock.Launch(Confused())).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_machine_that_comes_back_from_the_pool_remembers_nothing()
    {
        async Process Counts(int steps, List<int> into)
        {
            var counted = 0;
            for (var i = 0; i < steps; i++)
            {
                await _clock.At(_clock.Now + 1, Rank.End);
                counted++;
            }
            into.Add(counted);
        }
        var counts = new List<int>();
        for (var round = 0; round < 3; round++)
        {
            foreach (var steps in (int[])[3, 1, 2]) _clock.Launch(Counts(steps, counts));
            _clock.Run(_clock.Now + 10, Rank.Arrival);
        }

        Assert.Equal([1, 2, 3, 1, 2, 3, 1, 2, 3], counts);
    }

    [Fact]
    public void After_a_process_has_failed_the_pool_still_gives_fresh_ones()
    {
        for (var round = 1; round <= 3; round++)
        {
            var clock = new HeapClock();
            async Process FailsIf(bool fail)
            {
                await clock.At(1, Rank.End);
                if (fail) throw new InvalidDataException();
                _log.Add("ended");
            }
            clock.Launch(FailsIf(true));
            Assert.Throws<InvalidDataException>(() => clock.Run(5, Rank.Arrival));

            clock = new HeapClock();
            clock.Launch(FailsIf(false));
            clock.Run(5, Rank.Arrival);
            Assert.Equal(round, _log.Count);
        }
    }
}
