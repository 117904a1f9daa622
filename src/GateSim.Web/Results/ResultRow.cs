using GateSim.Experiments;
using GateSim.Reporting.Languages;
using GateSim.Scenarios;
using GateSim.Web.Words;

namespace GateSim.Web.Results;

/// <summary>A number of the results that a planner looks at.</summary>
/// <param name="IsOfGate">Of the gate as a whole, not of a part of it.</param>
internal sealed record ResultRow(Quantity Of, string Label, bool IsOfGate)
{
    public static IReadOnlyList<ResultRow> All(Scenario scenario, Language language)
    {
        return
        [
            Gate("clearance-time", "mean", ResultWords.ClearanceMean),
            Gate("clearance-time", "p95", ResultWords.ClearanceP95),
            Gate("waiting-time", "mean", ResultWords.WaitingMean),
            Gate("in-system", "mean", ResultWords.InGate),
            Gate("in-system", "max", ResultWords.InGateMost),
            Gate("backlog", "mean", ResultWords.Backlog),
            Gate("throughput", "perDay", ResultWords.Throughput),
            .. from station in scenario.Stations
               from part in new[] { ("waiting-time", ResultWords.StationWaiting), ("utilization", ResultWords.StationBusy) }
               select Part(part.Item1, station.Name, part.Item2),
            .. scenario.Areas.Select(a => Part("area-waiting-time", a.Name, ResultWords.AreaWaiting)),
        ];

        ResultRow Gate(string measure, string statistic, Phrase label) => new(new Quantity([new StatisticName(measure, null, null, statistic)]), label.In(language), true);

        ResultRow Part(string measure, string name, Phrase label) =>
            new(new Quantity([new StatisticName(measure, name, null, "mean")]), label.In(language, scenario.Called(name, language)), false);
    }

    public StatisticName Name => Of.Sum[0];
}
