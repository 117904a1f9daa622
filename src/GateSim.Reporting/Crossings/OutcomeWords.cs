using GateSim.Model.Crossings;
using GateSim.Model.Traffic;

namespace GateSim.Reporting.Crossings;

/// <summary>How a vehicle or a visit ended, as files say it.</summary>
internal static class OutcomeWords
{
    private const string Unfinished = "unfinished";

    public static string Of(Crossing crossing) => crossing.Left is null ? Unfinished : Of(crossing.Outcome, "cleared");

    /// <summary>A visit is served as soon as its service is done, a stay in an area as soon as the vehicle is in.</summary>
    public static string Of(CrossingVisit visit) => visit switch
    {
        { Outcome: not Outcome.Served } => Of(visit.Outcome, ""),
        { IsArea: true, Started: not null } => "let in",
        { Served: not null } => "served",
        _ => Unfinished,
    };

    private static string Of(Outcome outcome, string served) => outcome switch
    {
        Outcome.Served => served,
        Outcome.TurnedAway => "turned away",
        Outcome.GaveUp => "gave up",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };
}
