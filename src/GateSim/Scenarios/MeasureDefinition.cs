using GateSim.Scenarios.Reading;

namespace GateSim.Scenarios;

/// <summary>What a measure speaks of.</summary>
/// <param name="OfGate">It exists for the gate as a whole.</param>
/// <param name="OfStation">It exists for each station.</param>
/// <param name="ByClass">It exists for each class too.</param>
public sealed record MeasureDefinition(string Name, bool OfGate, bool OfStation, bool ByClass, IReadOnlyList<string> Statistics, string Unit)
{
    /// <summary>What a scenario must say for it, for errors: <c>costs</c>. Null: every scenario has it.</summary>
    public string? Needs { get; init; }

    /// <summary>Only scenarios that name it under <c>measures</c> have it.</summary>
    public bool IsExtra { get; init; }

    /// <summary>Shares and quantiles can be asked of it, beyond its own statistics.</summary>
    public bool IsOfTimes => Unit == "min";

    /// <summary>Whether a scenario has it at all.</summary>
    public Func<Scenario, bool> IsIn { get; init; } = _ => true;

    /// <summary>What can stand in the column of stations, where it is of stations.</summary>
    public Func<Scenario, IEnumerable<string>> Stations { get; init; } = scenario => scenario.Stations.Select(s => s.Name);

    /// <summary>The same while a scenario is read.</summary>
    internal Func<ScenarioNames, IReadOnlyList<string>> Subjects { get; init; } = names => names.Stations;

    /// <summary>What can stand in the column of classes, where it is by class.</summary>
    public Func<Scenario, IEnumerable<string>> Classes { get; init; } = scenario => scenario.Classes.Select(c => c.Name);

    /// <summary>The numbers that it gives in a scenario, in the order of the results.</summary>
    public IEnumerable<StatisticKey> KeysIn(Scenario scenario) => !IsIn(scenario) ? [] :
        from station in (OfStation ? Stations(scenario) : []).Prepend(null).Skip(OfGate ? 0 : 1)
        from vehicleClass in (ByClass ? Classes(scenario) : []).Prepend(null)
        from statistic in Statistics
        select new StatisticKey(Name, station, vehicleClass, statistic, Unit);
}
