using GateSim.Kernel;
using GateSim.Scenarios;

namespace GateSim.Model.Areas;

/// <summary>Tells an area what its hours and rates are, day by day.</summary>
internal sealed class AreaCalendar(RunPlan run, AreaPlan plan, Area area, Clock clock)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public async Process Follow()
    {
        Change(0);
        for (var day = 0; day < run.Days; day++)
        {
            if (day > 0)
            {
                await clock.At(day * TimeSpan.TicksPerDay, Rank.Change);
                area.BeginDay();
            }
            foreach (var at in ChangesOn(day))
            {
                await clock.At((day * TimeSpan.TicksPerDay) + at.Ticks, Rank.Change);
                Change(day);
            }
        }
    }

    private void Change(int day)
    {
        var time = TimeSpan.FromTicks(clock.Now % Day.Ticks);
        area.Change(plan.Hours.IsOpen(Weekday(day), time), plan.PerHour?.At(time) ?? int.MaxValue);
    }

    private IEnumerable<TimeSpan> ChangesOn(int day) =>
        plan.Hours.Changes(Weekday(day)).Concat(plan.PerHour is { IsConstant: false } rates ? rates.Changes : []).Distinct().Order();

    private int Weekday(int day) => (Weekdays.Of(run.Start) + day) % 7;
}
