namespace GateSim.Model;

/// <summary>What must hold in every run, whatever the scenario: vehicles are neither lost nor doubled, and Little's law.</summary>
internal static class Bookkeeping
{
    /// <summary>In = out + inside, for the gate and for each station; at any moment between two occurrences.</summary>
    /// <exception cref="BookkeepingException">It does not hold.</exception>
    public static void Check(IBooks gate, GateMeasures measures)
    {
        Require(gate.Arrived == gate.Left + gate.LeftUncleared + gate.Inside, "the gate", gate.Now);
        for (var s = 0; s < measures.StationRecords.Count; s++)
        {
            var book = measures.StationRecords[s];
            Require(book.Joins - book.Starts - book.Losses == gate.WaitingAt(s), $"the queue at {gate.StationNames[s]}", gate.Now);
            Require(book.Starts - book.Departures == gate.OccupiedAt(s), $"the servers of {gate.StationNames[s]}", gate.Now);
        }
    }

    /// <summary>Little's law at the end of the run, exact in ticks: the area under each queue is the time that those in it have waited.</summary>
    /// <exception cref="BookkeepingException">It does not hold.</exception>
    public static void Check(IBooks gate, GateMeasures measures, long end)
    {
        Check(gate, measures);
        for (var s = 0; s < measures.StationRecords.Count; s++)
        {
            var book = measures.StationRecords[s];
            Require(book.QueueArea(end) == book.Waited + gate.WaitedUntil(end, s), $"Little's law at {gate.StationNames[s]}", end);
        }
    }

    /// <summary>The same of areas: who is outside and who inside.</summary>
    /// <exception cref="BookkeepingException">It does not hold.</exception>
    public static void CheckAreas(Gate gate, GateMeasures measures)
    {
        foreach (var area in gate.Areas)
        {
            var book = measures.AreaRecords[area.Index];
            Require(book.Outside == area.Outside, $"the vehicles outside {area.Name}", gate.Now);
            Require(book.Inside == area.Inside, $"the vehicles in {area.Name}", gate.Now);
        }
    }

    /// <summary>Little's law of the lines outside the areas, at the end of the run.</summary>
    /// <exception cref="BookkeepingException">It does not hold.</exception>
    public static void CheckAreas(Gate gate, GateMeasures measures, long end)
    {
        CheckAreas(gate, measures);
        foreach (var area in gate.Areas)
        {
            var book = measures.AreaRecords[area.Index];
            Require(book.OutsideArea(end) == book.Waited + area.WaitedUntil(end), $"Little's law outside {area.Name}", end);
        }
    }

    private static void Require(bool holds, string what, long now)
    {
        if (!holds) throw new BookkeepingException($"the books do not balance: {what}, {TimeSpan.FromTicks(now)} after the start. This is a fault of GateSim, not of the scenario.");
    }
}

/// <summary>The run contradicts itself.</summary>
public sealed class BookkeepingException(string message) : Exception(message);
