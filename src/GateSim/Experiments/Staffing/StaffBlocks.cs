using GateSim.Scenarios;

namespace GateSim.Experiments.Staffing;

/// <summary>The stretches of the day for which a number of servers is looked for.</summary>
public static class StaffBlocks
{
    /// <summary>
    /// The times of day at which the station is open on some day of the week and has anyone on duty, cut into blocks from the beginning of each
    /// stretch on; the last of a stretch may be shorter.
    /// </summary>
    /// <returns>Shifts of one server each, in the order of the day.</returns>
    public static IReadOnlyList<Shift> Of(StationPlan station, TimeSpan length)
    {
        var day = TimeSpan.FromDays(1);
        TimeSpan[] edges = [.. Enumerable.Range(0, 7).SelectMany(station.Hours.Changes).Concat(station.Servers.Changes).Append(TimeSpan.Zero).Append(day).Distinct().Order()];
        List<Shift> blocks = [];
        TimeSpan? begin = null;
        foreach (var (from, to) in edges.Zip(edges.Skip(1)))
        {
            var isStaffed = station.Servers.At(from) > 0 && Enumerable.Range(0, 7).Any(weekday => station.Hours.IsOpen(weekday, from));
            if (isStaffed) begin ??= from;
            if (begin is not { } start || (isStaffed && to < day)) continue;
            var end = isStaffed ? to : from;
            for (var block = start; block < end; block += length) blocks.Add(new Shift(block, block + length < end ? block + length : end, 1));
            begin = null;
        }
        return blocks;
    }
}
