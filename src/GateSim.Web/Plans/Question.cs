using GateSim.Reporting.Languages;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;
using GateSim.Web.Guards;
using GateSim.Web.Server;
using GateSim.Web.Words;
using Microsoft.AspNetCore.Http;

namespace GateSim.Web.Plans;

/// <summary>What was asked for, read, and within the limits.</summary>
/// <param name="Name">Of the scenario.</param>
/// <param name="Plan">With what is changed.</param>
/// <param name="Unchanged">Without, but run as long; the plan itself where nothing is changed.</param>
internal sealed record Question(string Name, IReadOnlyList<string> Sets, Scenario Plan, Scenario Unchanged, Language Language)
{
    private const string UploadName = "uploaded.yaml";
    private const string OfTheRun = "run.";

    public bool IsChanged => Sets.Any(s => !IsOfTheRun(s));

    /// <summary>It changes how long or how often a plan is run, not the plan.</summary>
    public static bool IsOfTheRun(string set) => set.StartsWith(OfTheRun, StringComparison.Ordinal);

    /// <summary>How often it is run where nobody says.</summary>
    public int UsualReplications => Plan.Run.Replications is FixedReplications { Count: var count } ? count : 30;

    /// <exception cref="RefusedException">It is too large, or there is no such scenario.</exception>
    /// <exception cref="ScenarioException">It is wrong.</exception>
    public static Question Of(Asked asked, Library library, ServeLimits limits)
    {
        var language = LanguageOf(asked.Lang);
        var sets = asked.Sets ?? [];
        if (sets.Count > limits.Sets) throw TooMuch(RefusalWords.Changes, sets.Count, limits.Sets);
        if (sets.FirstOrDefault(s => s is null || s.Length > limits.SetLetters) is { } longOne) throw TooMuch(RefusalWords.ChangeLetters, longOne.Length, limits.SetLetters);
        if (sets.Any(s => s is null)) throw new System.Text.Json.JsonException();
        if (asked.Text is { } text && text.Length > limits.TextLetters) throw TooMuch(RefusalWords.ScenarioLetters, text.Length, limits.TextLetters);
        var (name, source) = (asked.Scenario, asked.Text) switch
        {
            ({ } known, null) => (known, library.Source(known)),
            (_, { } own) => ("uploaded", library.Source(UploadName, own)),
            _ => throw new RefusedException(StatusCodes.Status400BadRequest, RefusalWords.WhichScenario),
        };
        try
        {
            var plan = Small(ScenarioFile.Read(source, sets), limits);
            string[] ofTheRun = [.. sets.Where(s => IsOfTheRun(s))];
            return new Question(name, sets, plan, ofTheRun.Length == sets.Count ? plan : Small(ScenarioFile.Read(source, ofTheRun), limits), language);
        }
        catch (ScenarioException wrong)
        {
            throw new ScenarioException([.. wrong.Problems.Select(p => new Problem(library.Without(p.Place), library.Without(p.Sentence)))]);
        }
    }

    /// <summary>The same with a number of replications, whose work is within the limits.</summary>
    /// <param name="plans">How many are run.</param>
    /// <exception cref="RefusedException">It is too much; says by how much.</exception>
    public Question Replicated(int count, int plans, ServeLimits limits)
    {
        if (count < 2 || count > limits.Replications)
            throw new RefusedException(StatusCodes.Status422UnprocessableEntity, new Refusal(RefusalWords.Replications, count, limits.Replications));
        var replicated = this with { Plan = Fixed(Plan, count), Unchanged = Fixed(Unchanged, count) };
        Bounded(limits);
        double[] vehicles = [.. new[] { replicated.Plan, replicated.Unchanged }.Take(plans).Select(Work.VehiclesOf)];
        if (vehicles.Sum() * count > limits.Vehicles)
            throw TooMuch(RefusalWords.VehiclesInAll, vehicles.Max() / replicated.Plan.Run.Days, replicated.Plan.Run.Days, count, plans, vehicles.Sum() * count, limits.Vehicles);
        return replicated;
    }

    /// <summary>The same, unless even one replication of it is too much: formulas, too, take longer for more vehicles.</summary>
    /// <exception cref="RefusedException">It is too much; says by how much.</exception>
    public Question Bounded(ServeLimits limits)
    {
        var vehicles = Math.Max(Work.VehiclesOf(Plan), Work.VehiclesOf(Unchanged));
        return vehicles <= limits.VehiclesAReplication ? this
            : throw TooMuch(RefusalWords.Vehicles, Plan.Run.Days, vehicles, limits.VehiclesAReplication);
    }

    public static Language LanguageOf(string? code) => code is null ? Language.English
        : Language.Of(code) ?? throw new RefusedException(StatusCodes.Status400BadRequest, RefusalWords.NoLanguage, new Refusal(RefusalWords.Languages, string.Join(", ", Language.All)));

    private static Scenario Fixed(Scenario scenario, int count) => scenario with { Run = scenario.Run with { Replications = new FixedReplications(count) } };

    private static Scenario Small(Scenario scenario, ServeLimits limits)
    {
        if (scenario.Run.Days > limits.Days) throw TooMuch(RefusalWords.Days, scenario.Run.Days, limits.Days);
        if (scenario.Stations.Count + scenario.Areas.Count > limits.StationsAndAreas) throw TooMuch(RefusalWords.Places, scenario.Stations.Count + scenario.Areas.Count, limits.StationsAndAreas);
        if (scenario.Stations.FirstOrDefault(s => s.Servers.Most > limits.Servers) is { } large) throw TooMuch(RefusalWords.Servers, large.Servers.Most, large.Name, limits.Servers);
        var steps = scenario.Classes.Count + scenario.Routes.Sum(r => r.Steps.Count);
        return steps > limits.ClassesAndSteps ? throw TooMuch(RefusalWords.Steps, steps, limits.ClassesAndSteps) : scenario;
    }

    private static RefusedException TooMuch(Phrase why, params object?[] parts) => new(StatusCodes.Status422UnprocessableEntity, RefusalWords.MoreWork, new Refusal(why, parts));
}
