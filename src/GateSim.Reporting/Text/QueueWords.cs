using GateSim.Reporting.Languages;
using GateSim.Scenarios;

namespace GateSim.Reporting.Text;

/// <summary>How a station's vehicles line up, in a word or two: at equal load it moves the mean wait by a factor of seven.</summary>
public static class QueueWords
{
    private static readonly Phrase Shared = new("shared", "chung");
    private static readonly Phrase RoundRobin = new("round robin", "lần lượt");
    private static readonly Phrase Random = new("random", "ngẫu nhiên");
    private static readonly Phrase Shortest = new("shortest", "chọn hàng ngắn nhất");
    private static readonly Phrase ToFree = new("{0}, to free", "{0}, chuyển sang làn trống");
    private static readonly Phrase ToShorter = new("{0}, to shorter", "{0}, chuyển sang làn ngắn hơn");

    /// <param name="language">English where it is not given.</param>
    public static string Of(StationPlan station, Language? language = null)
    {
        language ??= Language.English;
        if (station.Queue == QueueKind.Shared) return Shared.In(language);
        var choice = (station.Choice switch
        {
            ServerChoice.RoundRobin => RoundRobin,
            ServerChoice.Random => Random,
            _ => Shortest,
        }).In(language);
        return station.ChangeLanes switch
        {
            LaneChange.ToFree => ToFree.In(language, choice),
            LaneChange.ToShorter => ToShorter.In(language, choice),
            _ => choice,
        };
    }
}
