using System.Globalization;

namespace GateSim.Experiments.Cautions;

/// <summary>Cautions in English.</summary>
internal static class CautionSentences
{
    public static string Of(Caution caution) => caution switch
    {
        PartialResult c => Say($"Partial: interrupted after {c.Replications} of {c.Asked} replications."),
        NobodyCleared => "No vehicle left the gate after the warm-up: there are no clearance times.",
        NobodyOnDuty c => Say($"Nobody was on duty at {c.Station} in the time that counts."),
        StationOverCapacity c => Over(c),
        StationNearCapacity c => Say($"Demand at {c.Station} is {c.Load:P1} of its capacity: waiting there changes much with small changes of the demand."),
        AreaOverCapacity c => Say($"Vehicles come to {c.Area} at {c.Load:P0} of what it may let in: the number outside grows for as long as that lasts."),
        ManyUncleared c => Say($"{c.Share:P1} of the vehicles leave uncleared, turned away or out of patience: the times speak only of those that stayed."),
        GrowingBacklog c => Say($"The backlog at midnight grows by {Plain(c.VehiclesPerDay)} vehicles a day ({Plain(c.Low)} to {Plain(c.High)}): the gate does not settle, and the times depend on how long the run is."),
        LeftOverNight c => Say($"On an average day {Plain(c.Vehicles)} vehicles are in the gate at midnight: they came too late, or waited too long, to finish before closing."),
        ManyUnfinished c => Say($"{c.Share:P1} of the vehicles had not left at the end; their times are not in the clearance times, which are therefore too short."),
        PrecisionMissed c => Say($"{string.Join(" and ", c.Numbers)} did not reach the precision of {c.Relative * 100:0.##} % within {c.MostReplications} replications (run.replications.max)."),
        PrecisionDidNotLast c => Say($"The precision of {c.Relative * 100:0.##} % was reached, but did not last for the look-ahead within {c.MostReplications} replications (run.replications.max)."),
        IntervalTooWide c => Say($"The mean clearance time is known to ± {c.Relative:P0} only; about {c.ReplicationsNeeded} replications (--replications {c.ReplicationsNeeded}) would give ± {Advice.Decided:P0}."),
        OneReplication c => Single(c.Clearance),
        FewVehiclesForTail c => Say($"p99 of the clearance time rests on the slowest {Math.Max(1, Math.Floor(c.Cleared / 100)):0} of {c.Cleared:0} vehicles a replication: give more run.days to rely on it."),
        FewReplicationsForTail c => Say($"{c.Replications} replications are few for an interval of p99: run ten or more."),
        _ => throw new ArgumentOutOfRangeException(nameof(caution), caution, "has no words"),
    };

    private static string Over(StationOverCapacity c)
    {
        var longer = c.MoreHours is { } hours ? Say($", or {hours:P0} more hours") : "";
        var then = c.LosesVehicles ? "vehicles are turned away there or give up" : "its queue grows";
        return Say($"Demand at {c.Station} is {c.Load:P0} of its capacity: {then} for as long as that lasts. ")
            + Say($"It would take {c.ServersNeeded} servers on duty instead of {c.ServersOnDuty:0.#} (to be busy {Advice.Comfortable:P0} of the time){longer}.");
    }

    private static string Single(LongRun? clearance) => clearance?.Batches switch
    {
        null => "One replication gives no interval: nothing can be said of how far the figures may be off. Run ten or more.",
        { HalfWidth: { } half } b => Say($"One replication gives no interval in the tables. By {b.Batches} batches of {b.DaysEach} days each, the mean clearance time in the long run is {Supported(b.Mean, half)} ± {Supported(half, half)} min.")
            .Replace("of 1 days each", "of a day each", StringComparison.Ordinal),
        var b => Say($"One replication gives no interval, and its days hang together too much for batch means (correlation {b.Correlation:0.00} between batches of {b.DaysEach} days): run ten or more, or a longer one."),
    };

    // Two digits of the half-width, and the value to the same place.
    private static string Supported(double value, double half) =>
        value.ToString("F" + Math.Clamp(1 - (int)Math.Floor(Math.Log10(half)), 0, 6).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string Plain(double vehicles) => vehicles.ToString(vehicles < 100 ? "0.#" : "N0", CultureInfo.InvariantCulture);

    private static string Say(FormattableString sentence) => sentence.ToString(CultureInfo.InvariantCulture);
}
