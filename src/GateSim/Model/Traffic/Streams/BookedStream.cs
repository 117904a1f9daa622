using GateSim.Randomness;
using GateSim.Scenarios;

namespace GateSim.Model.Traffic.Streams;

/// <summary>
/// Bookings kept early, late or not at all. They are numbered slot by slot from the day before the run, those that nobody keeps included,
/// so that more who stay away change nobody else's draws.
/// </summary>
internal sealed class BookedStream : BatchStream
{
    private readonly BookedArrivals _plan;
    private readonly DrawStream _noShow, _late;
    private readonly IEnumerator<long> _slots;
    private long _number;
    private long _nextAt;

    public BookedStream(Draws draws, BookedArrivals plan, RunPlan run, DrawStream noShow, DrawStream late)
        : base(draws, run.Length.Ticks)
    {
        (_plan, _noShow, _late) = (plan, noShow, late);
        _slots = Slots(plan, run).GetEnumerator();
        FindSlot();
    }

    protected override long NextBatchAt => _nextAt;

    protected override void MakeBatch()
    {
        for (var i = 0; i < _plan.Vehicles; i++)
        {
            var number = _number++;
            if (_noShow.Uniform(number) < (double)_plan.NoShow) continue;
            Add(number, _nextAt + (_plan.Late?.Ticks(_late.Uniform(number)) ?? 0));
        }
        FindSlot();
    }

    private void FindSlot() => _nextAt = _slots.MoveNext() ? _slots.Current - _plan.Early.Ticks : long.MaxValue;

    // Who is late for a slot of the day before, or early for one of the day after, comes within the run.
    private static IEnumerable<long> Slots(BookedArrivals plan, RunPlan run)
    {
        var weekday = Weekdays.Of(run.Start);
        for (var day = -1; day <= run.Days; day++)
        {
            foreach (var slot in plan.SlotsOn((weekday + day + 7) % 7)) yield return (day * TimeSpan.TicksPerDay) + slot.Ticks;
        }
    }
}
