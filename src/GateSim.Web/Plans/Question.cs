using System.Globalization;
using GateSim.Reporting.Languages;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;
using GateSim.Web.Guards;
using GateSim.Web.Server;
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
        if (sets.Count > limits.Sets) throw TooMuch($"{sets.Count} changes are too many, {limits.Sets} at the most.");
        if (sets.FirstOrDefault(s => s is null || s.Length > limits.SetLetters) is { } longOne) throw TooMuch($"A change of {longOne.Length} letters is too long, {limits.SetLetters} at the most.");
        if (sets.Any(s => s is null)) throw new System.Text.Json.JsonException();
        if (asked.Text is { } text && text.Length > limits.TextLetters) throw TooMuch($"A scenario of {text.Length} letters is too long, {limits.TextLetters} at the most.");
        var (name, source) = (asked.Scenario, asked.Text) switch
        {
            ({ } known, null) => (known, library.Source(known)),
            (_, { } own) => ("uploaded", library.Source(UploadName, own)),
            _ => throw new RefusedException(StatusCodes.Status400BadRequest, "Say which scenario: its name, or a text."),
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
            throw new RefusedException(StatusCodes.Status422UnprocessableEntity, $"{count} replications cannot be run here: from 2 to {limits.Replications}.");
        var replicated = this with { Plan = Fixed(Plan, count), Unchanged = Fixed(Unchanged, count) };
        Bounded(limits);
        double[] vehicles = [.. new[] { replicated.Plan, replicated.Unchanged }.Take(plans).Select(Work.VehiclesOf)];
        if (vehicles.Sum() * count > limits.Vehicles)
            throw TooMuch(string.Create(CultureInfo.InvariantCulture, $"About {vehicles.Max() / replicated.Plan.Run.Days:N0} vehicles a day on {replicated.Plan.Run.Days} days in {count} replications of {plans} plans are {vehicles.Sum() * count:N0} vehicles, {limits.Vehicles:N0} at the most: fewer replications or days."));
        return replicated;
    }

    /// <summary>The same, unless even one replication of it is too much: formulas, too, take longer for more vehicles.</summary>
    /// <exception cref="RefusedException">It is too much; says by how much.</exception>
    public Question Bounded(ServeLimits limits)
    {
        var vehicles = Math.Max(Work.VehiclesOf(Plan), Work.VehiclesOf(Unchanged));
        return vehicles <= limits.VehiclesAReplication ? this
            : throw TooMuch(string.Create(CultureInfo.InvariantCulture, $"A replication of {Plan.Run.Days} days has about {vehicles:N0} vehicles, {limits.VehiclesAReplication:N0} at the most: fewer days, or less demand."));
    }

    public static Language LanguageOf(string? code) => code is null ? Language.English
        : Language.Of(code) ?? throw new RefusedException(StatusCodes.Status400BadRequest, "There is no such language here.", $"lang is one of {string.Join(", ", Language.All)}.");

    private static Scenario Fixed(Scenario scenario, int count) => scenario with { Run = scenario.Run with { Replications = new FixedReplications(count) } };

    private static Scenario Small(Scenario scenario, ServeLimits limits)
    {
        if (scenario.Run.Days > limits.Days) throw TooMuch($"{scenario.Run.Days} days are too many, {limits.Days} at the most.");
        if (scenario.Stations.Count + scenario.Areas.Count > limits.StationsAndAreas) throw TooMuch($"{scenario.Stations.Count + scenario.Areas.Count} stations and areas are too many, {limits.StationsAndAreas} at the most.");
        if (scenario.Stations.FirstOrDefault(s => s.Servers.Most > limits.Servers) is { } large) throw TooMuch($"{large.Servers.Most} servers at {large.Name} are too many, {limits.Servers} at the most.");
        var steps = scenario.Classes.Count + scenario.Routes.Sum(r => r.Steps.Count);
        return steps > limits.ClassesAndSteps ? throw TooMuch($"{steps} classes and steps of routes are too many, {limits.ClassesAndSteps} at the most.") : scenario;
    }

    private static RefusedException TooMuch(string why) => new(StatusCodes.Status422UnprocessableEntity, "That is more work than this server does.", why);
}
