using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Experiments.Comparisons;

/// <summary>Gates that can be compared: they run equally long, leave the same time out and meet the same luck.</summary>
/// <param name="All">At least two; seed and confidence are those of the first.</param>
/// <param name="WithOtherSeed">Those whose own seed is not used.</param>
public sealed record Alternatives(IReadOnlyList<Alternative> All, IReadOnlyList<Alternative> WithOtherSeed)
{
    /// <summary>More nobody tells apart.</summary>
    public const int Most = 50;

    /// <exception cref="ScenarioException">They cannot be compared; the messages say why, and how to mend it.</exception>
    public static Alternatives Of(IReadOnlyList<Alternative> given)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(given.Count, 2, nameof(given));
        var first = given[0].Scenario.Run;
        List<Problem> problems = [.. given.Skip(1).SelectMany(a => Differences(a, given[0]))];
        if (problems.Count > 0) throw new ScenarioException(problems);
        return new Alternatives(
            [.. given.Select(a => a.With(a.Scenario.Run with { Seed = first.Seed, Confidence = first.Confidence }))],
            [.. given.Where(a => a.Scenario.Run.Seed != first.Seed)]);
    }

    public RunPlan Run => All[0].Scenario.Run;

    public IReadOnlyList<string> Names => [.. All.Select(a => a.Name)];

    /// <summary>Those that do not meet the vehicles of the first: their demand, classes or traits are others.</summary>
    public IReadOnlyList<Alternative> WithOtherVehicles => [.. All.Where(a => VehiclesOf(a.Scenario) != VehiclesOf(All[0].Scenario))];

    /// <summary>All with what is asked of them in their results: <c>clearance-time/share&lt;60min</c>.</summary>
    public Alternatives Measuring(params IEnumerable<StatisticName> names) =>
        this with { All = [.. All.Select(a => a with { Scenario = a.Scenario.Measuring(names) })] };

    /// <summary>Where the end of the warm-up has to be found, the longest that any of them needs is left out of all.</summary>
    /// <exception cref="ExperimentException">No end was found.</exception>
    public Alternatives WithWarmUp(int threads, CancellationToken cancellation)
    {
        if (Run.WarmUp is not null) return this;
        var longest = All.Max(a => WarmUpSearch.Find(a.Scenario, threads, new ExperimentProgress(), cancellation));
        return this with { All = [.. All.Select(a => a.With(a.Scenario.Run with { WarmUp = longest }))] };
    }

    private static IEnumerable<Problem> Differences(Alternative one, Alternative first)
    {
        var (run, other) = (one.Scenario.Run, first.Scenario.Run);
        if (run.Days != other.Days)
            yield return Says($"runs {Days(run.Days)} and {first.Name} {Days(other.Days)}: results of other lengths are not comparable; --set run.days={other.Days} gives all the same");
        if (run.WarmUp != other.WarmUp)
            yield return Says($"has the warm-up {WarmUp(run)} and {first.Name} {WarmUp(other)}; --set \"run.warmUp={WarmUp(other)}\" gives all the same");
        if (run.Start != other.Start)
            yield return Says($"begins on {Date(run)} and {first.Name} on {Date(other)}: other weekdays and holidays; --set run.start={Date(other)} gives all the same");

        Problem Says(FormattableString sentence) => new(one.Case.File, FormattableString.Invariant(sentence));
    }

    /// <summary>Whether the same vehicles come, whatever the runs are measured by.</summary>
    internal static bool HaveSameVehicles(Scenario one, Scenario other) =>
        (one.Run.Start, one.Run.Seed) == (other.Run.Start, other.Run.Seed) && VehiclesOf(one) == VehiclesOf(other with { Run = one.Run });

    /// <summary>All of a scenario on which its vehicles and their draws depend, as text.</summary>
    private static string VehiclesOf(Scenario scenario) => ScenarioText.Of(new Scenario
    {
        Name = "",
        Run = scenario.Run,
        Demand = scenario.Demand,
        Traits = scenario.Traits,
        Classes = [.. scenario.Classes.Select(c => c with { Route = "", Priority = 0 })],
        Stations = [],
        Routes = [],
    });

    private static string Days(int days) => days == 1 ? "1 day" : FormattableString.Invariant($"{days} days");

    private static string WarmUp(RunPlan run) => run.WarmUp is { } time ? FormattableString.Invariant($"{time.TotalHours} h") : "auto";

    private static string Date(RunPlan run) => run.Start.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
