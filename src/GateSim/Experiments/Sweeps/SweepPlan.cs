using GateSim.Experiments.Designs;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Experiments.Sweeps;

/// <summary>A scenario at every point of a design, all of them read and checked before the first is run.</summary>
/// <param name="Base">The scenario as it stands, none of the factors set.</param>
/// <param name="Of">The numbers of the results that were asked for; none: all of them.</param>
public sealed record SweepPlan(Scenario Base, Design Design, IReadOnlyList<StatisticName> Of, IReadOnlyList<PointPlan> Points)
{
    /// <param name="read">What a case comes to, with the seed and the number of replications that are wanted.</param>
    /// <param name="of">As <c>--of</c> takes them.</param>
    /// <param name="version">Of the program: another one may count differently.</param>
    /// <exception cref="ScenarioException">The scenario is wrong, or one of the points cannot be.</exception>
    public static SweepPlan Read(Case from, Func<Case, Scenario> read, Design design, IReadOnlyList<string> of, string version)
    {
        var asItStands = read(from);
        List<StatisticName> names = [];
        List<PointPlan> points = [];
        foreach (var point in design.Points)
        {
            var wanted = from.With(design.Factors.Zip(point.Values, (factor, value) => factor.Set(value)));
            var scenario = ReadPoint(() => read(wanted), design.Factors);
            // Every point must have the numbers; what one of them lacks is better known now.
            names = [.. of.Select(text => QuantityText.Read(text, scenario, "--of").Sum[0]).Distinct()];
            scenario = scenario.Measuring(names);
            points.Add(new PointPlan(point, wanted, scenario, PointKey.Of(scenario, version)));
        }
        return new SweepPlan(asItStands, design, names, points);
    }

    // The user typed --vary; --set is how it is done.
    private static Scenario ReadPoint(Func<Scenario> read, IReadOnlyList<Factor> factors)
    {
        try
        {
            return read();
        }
        catch (ScenarioException wrong)
        {
            throw new ScenarioException([.. wrong.Problems.Select(p => factors.Any(f => p.Place.StartsWith(Option(f), StringComparison.Ordinal)) ? p with { Place = Vary(p.Place) } : p)]);
        }

        static string Option(Factor factor) => $"--set {factor.Path}=";
        static string Vary(string place) => $"--vary {place["--set ".Length..]}";
    }
}

/// <param name="Key">Under which its results are kept: two points of one key are the same question to the same program.</param>
public sealed record PointPlan(DesignPoint Point, Case Case, Scenario Scenario, string Key);
