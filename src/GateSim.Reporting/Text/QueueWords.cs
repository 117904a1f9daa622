using GateSim.Scenarios;

namespace GateSim.Reporting.Text;

/// <summary>How a station's vehicles line up, in a word or two: at equal load it moves the mean wait by a factor of seven.</summary>
public static class QueueWords
{
    public static string Of(StationPlan station)
    {
        if (station.Queue == QueueKind.Shared) return "shared";
        var choice = station.Choice switch
        {
            ServerChoice.RoundRobin => "round robin",
            ServerChoice.Random => "random",
            _ => "shortest",
        };
        return station.ChangeLanes switch
        {
            LaneChange.ToFree => $"{choice}, to free",
            LaneChange.ToShorter => $"{choice}, to shorter",
            _ => choice,
        };
    }
}
