using CsCheck;
using GateSim.Kernel;

namespace GateSim.Tests.Kernel;

/// <summary>What every clock must do, whatever engine stands behind it.</summary>
public abstract class ClockTests
{
    private readonly Clock _clock;
    private readonly List<int> _happened = [];

    protected ClockTests() => _clock = NewClock();

    private protected abstract Clock NewClock();

    private sealed class Note(Action what) : Occurrence
    {
        public override void Occur() => what();
    }

    private void Schedule(long at, Rank rank, int name) => _clock.Schedule(at, rank, new Note(() => _happened.Add(name)));

    [Fact]
    public void What_comes_earlier_happens_first()
    {
        Schedule(30, Rank.Change, 3);
        Schedule(10, Rank.Arrival, 1);
        Schedule(20, Rank.End, 2);
        _clock.Run(100, Rank.Arrival);

        Assert.Equal([1, 2, 3], _happened);
    }

    [Fact]
    public void At_one_instant_windows_close_then_duty_changes_then_services_end_then_vehicles_are_counted_then_they_arrive()
    {
        Schedule(5, Rank.Arrival, 5);
        Schedule(5, Rank.Count, 4);
        Schedule(5, Rank.End, 3);
        Schedule(5, Rank.Change, 2);
        Schedule(5, Rank.Window, 1);
        _clock.Run(5, Rank.Arrival);

        Assert.Equal([1, 2, 3, 4, 5], _happened);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(1_024)]
    [InlineData(1_025)] // more than this many at once and some event lists lose the order when they grow
    [InlineData(1_026)]
    [InlineData(5_000)]
    [InlineData(100_000)]
    public void Any_number_of_events_at_one_instant_keep_their_order(int events)
    {
        for (var i = 0; i < events; i++) Schedule(7, Rank.Arrival, i);
        _clock.Run(7, Rank.Arrival);

        Assert.Equal(Enumerable.Range(0, events), _happened);
    }

    [Fact]
    public void Events_of_one_instant_keep_their_order_among_many_others()
    {
        for (var i = 0; i < 5_000; i++)
        {
            Schedule(1_000_000, Rank.End, i);
            _clock.Schedule(i * 7919L % 999_983, Rank.End, new Note(() => { }));
        }
        _clock.Run(1_000_000, Rank.Arrival);

        Assert.Equal(Enumerable.Range(0, 5_000), _happened);
    }

    [Fact]
    public void What_is_scheduled_for_now_with_an_earlier_rank_comes_before_what_waits_with_a_later_one()
    {
        _clock.Schedule(5, Rank.Arrival, new Note(() =>
        {
            _happened.Add(1);
            Schedule(5, Rank.End, 2);
        }));
        Schedule(5, Rank.Arrival, 3);
        _clock.Run(5, Rank.Arrival);

        Assert.Equal([1, 2, 3], _happened);
    }

    [Fact]
    public void A_run_ends_at_its_last_rank_and_the_next_run_goes_on_from_there()
    {
        Schedule(9, Rank.Arrival, 1);
        Schedule(10, Rank.Count, 2);
        Schedule(10, Rank.Arrival, 3);
        Schedule(11, Rank.Window, 4);

        _clock.Run(10, Rank.Count);
        Assert.Equal([1, 2], _happened);
        Assert.Equal(10, _clock.Now);

        _clock.Run(10, Rank.Arrival);
        Assert.Equal([1, 2, 3], _happened);

        _clock.Run(11, Rank.Window);
        Assert.Equal([1, 2, 3, 4], _happened);
    }

    [Fact]
    public void Time_stands_at_the_end_of_a_run_in_which_nothing_happened()
    {
        _clock.Run(42, Rank.Arrival);

        Assert.Equal(42, _clock.Now);
    }

    [Fact]
    public void While_something_happens_it_is_that_moment()
    {
        long seen = -1;
        _clock.Schedule(17, Rank.End, new Note(() => seen = _clock.Now));
        _clock.Run(100, Rank.Arrival);

        Assert.Equal(17, seen);
    }

    [Fact]
    public void Nothing_can_be_scheduled_into_the_past()
    {
        _clock.Run(10, Rank.Arrival);

        Assert.Throws<ArgumentOutOfRangeException>(() => Schedule(9, Rank.Arrival, 1));
        Schedule(10, Rank.Window, 2); // now is not the past
        _clock.Run(10, Rank.Window);
        Assert.Equal([2], _happened);
    }

    [Fact]
    public void An_exception_of_an_occurrence_comes_out_of_the_run()
    {
        _clock.Schedule(3, Rank.End, new Note(() => throw new InvalidDataException("on purpose")));

        Assert.Equal("on purpose", Assert.Throws<InvalidDataException>(() => _clock.Run(10, Rank.Arrival)).Message);
    }

    /// <summary>Some events are there at the start, each that happens schedules the next few of the script.</summary>
    [Fact]
    public void A_clock_is_a_sorted_list()
    {
        var delayed = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 4], Gen.Int[0, 3]);
        Gen.Select(delayed.Array[0, 300], Gen.Int[1, 40]).Sample((script, atStart) =>
        {
            Assert.Equal(BySortedList(script, atStart), ByClock(script, atStart));
        });
    }

    private List<int> ByClock((int Delay, int Rank, int Brings)[] script, int atStart)
    {
        var clock = NewClock();
        var order = new List<int>();
        var next = 0;
        void ScheduleNext()
        {
            if (next == script.Length) return;
            var name = next++;
            clock.Schedule(clock.Now + script[name].Delay, (Rank)script[name].Rank, new Note(() =>
            {
                order.Add(name);
                for (var i = 0; i < script[name].Brings; i++) ScheduleNext();
            }));
        }
        for (var i = 0; i < atStart; i++) ScheduleNext();
        clock.Run(long.MaxValue, Rank.Arrival);
        return order;
    }

    private static List<int> BySortedList((int Delay, int Rank, int Brings)[] script, int atStart)
    {
        var pending = new List<(long At, int Rank, int Name)>();
        var order = new List<int>();
        var next = 0;
        void ScheduleNext(long now)
        {
            if (next == script.Length) return;
            pending.Add((now + script[next].Delay, script[next].Rank, next));
            next++;
        }
        for (var i = 0; i < atStart; i++) ScheduleNext(0);
        while (pending.Count > 0)
        {
            var first = pending.Min();
            pending.Remove(first);
            order.Add(first.Name);
            for (var i = 0; i < script[first.Name].Brings; i++) ScheduleNext(first.At);
        }
        return order;
    }
}
