using GateSim.Scenarios.Reading;

namespace GateSim.Scenarios;

/// <summary>The question: a gate, its demand, and how the run is to be done. Everything resolved, checked and immutable.</summary>
public sealed record Scenario
{
    public required string Name { get; init; }
    public string? Description { get; init; }
    public About? About { get; init; }
    /// <summary>Names of the measures beyond those that every scenario has.</summary>
    public IReadOnlyList<string> ExtraMeasures { get; init; } = [];
    /// <summary>Shares and quantiles of times beyond those that every scenario has, each once.</summary>
    public IReadOnlyList<StatisticName> AskedStatistics { get; init; } = [];
    public required RunPlan Run { get; init; }
    public required Demand Demand { get; init; }
    public IReadOnlyList<Trait> Traits { get; init; } = [];
    /// <summary>In the order of the file, as are stations and routes.</summary>
    public required IReadOnlyList<VehicleClass> Classes { get; init; }
    public required IReadOnlyList<StationPlan> Stations { get; init; }
    public IReadOnlyList<AreaPlan> Areas { get; init; } = [];
    public required IReadOnlyList<Route> Routes { get; init; }

    /// <summary>In the order in which they apply.</summary>
    public IReadOnlyList<SpecialDays> SpecialDays { get; init; } = [];

    /// <summary>Null: nobody counts them.</summary>
    public Costs? Costs { get; init; }

    /// <summary>What nobody knows exactly, for <c>gatesim sensitivity</c>; a run does not look at it.</summary>
    public IReadOnlyList<UncertainInput> Uncertain { get; init; } = [];

    /// <summary>Holds a scenario that was made of records against all the rules that hold for files; what was read from a file has passed them.</summary>
    /// <returns>The same scenario, with what follows from something else set right: the servers of a station that has groups.</returns>
    /// <exception cref="ScenarioException">With everything that is wrong, each at the path of its key: <c>stations.lanes.service</c>.</exception>
    public Scenario Checked() => ScenarioCheck.Of(this);

    /// <summary>Those lines of the special days that hold a day of the run.</summary>
    public IEnumerable<SpecialDays> SpecialDaysInRun => SpecialDays.Where(s => s.From < Run.Start.AddDays(Run.Days) && Run.Start <= s.To);

    /// <summary>The same scenario, whose results hold these numbers too: what they do not hold anyway is asked for.</summary>
    /// <exception cref="ArgumentException">They cannot hold one of them: there is no such measure, station, class or statistic in this scenario.</exception>
    public Scenario Measuring(params IEnumerable<StatisticName> names)
    {
        var result = this;
        foreach (var name in names)
        {
            if (MeasureCatalogue.KeysIn(result).Any(name.Names)) continue;
            if (MeasureCatalogue.Key(name, this) is null) throw new ArgumentException($"The results of this scenario cannot hold {name}.", nameof(names));
            result = MeasureCatalogue.All.Any(m => m.IsExtra && m.Name == name.Measure)
                ? result with { ExtraMeasures = [.. result.ExtraMeasures, name.Measure] }
                : result with { AskedStatistics = [.. result.AskedStatistics, name] };
        }
        return result;
    }
}
