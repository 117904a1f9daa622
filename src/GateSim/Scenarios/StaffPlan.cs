namespace GateSim.Scenarios;

/// <summary>From … to (not included) <paramref name="Servers"/> servers; a <paramref name="To"/> above 24 h lies on the next day.</summary>
public sealed record Shift(TimeSpan From, TimeSpan To, int Servers);

/// <summary>How many servers are on duty by time of day; none where no shift is named. Shifts do not overlap.</summary>
public sealed record StaffPlan(IReadOnlyList<Shift> Shifts)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public static StaffPlan Always(int servers) => new([new Shift(TimeSpan.Zero, Day, servers)]);

    /// <summary>The numbers of several together; it changes where any of them does, even if the sum stays.</summary>
    public static StaffPlan SumOf(IReadOnlyList<StaffPlan> plans)
    {
        TimeSpan[] cuts = [TimeSpan.Zero, .. plans.Where(p => !p.IsConstant).SelectMany(p => p.Changes).Where(t => t > TimeSpan.Zero).Distinct().Order(), Day];
        return new([.. cuts.Zip(cuts.Skip(1), (from, to) => new Shift(from, to, plans.Sum(p => p.At(from))))]);
    }

    /// <summary>The largest number ever on duty.</summary>
    public int Most => Shifts.Count == 0 ? 0 : Shifts.Max(s => s.Servers);

    public bool IsConstant => Shifts is [{ From.Ticks: 0 } only] && only.To == Day;

    /// <param name="timeOfDay">0 ≤ t &lt; 24 h.</param>
    public int At(TimeSpan timeOfDay) => At(timeOfDay, this);

    /// <summary>On a day before which another plan held, whose last shift may reach into this one; where both name a number, the day's own counts.</summary>
    public int At(TimeSpan timeOfDay, StaffPlan dayBefore)
    {
        foreach (var shift in Shifts)
        {
            if (shift.From <= timeOfDay && timeOfDay < shift.To) return shift.Servers;
        }
        foreach (var shift in dayBefore.Shifts)
        {
            if (timeOfDay + Day < shift.To) return shift.Servers;
        }
        return 0;
    }

    /// <summary>Times of day at which the number may change.</summary>
    public IEnumerable<TimeSpan> Changes => ChangesAfter(this);

    /// <summary>On a day before which another plan held.</summary>
    public IEnumerable<TimeSpan> ChangesAfter(StaffPlan dayBefore) =>
        Shifts.SelectMany(s => new[] { s.From, s.To }).Where(t => t < Day)
            .Concat(dayBefore.Shifts.Where(s => s.To >= Day).Select(s => s.To - Day))
            .Distinct();
}
