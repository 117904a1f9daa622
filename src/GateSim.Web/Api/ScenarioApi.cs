using GateSim.Reporting.Languages;
using GateSim.Scenarios.Reading;
using GateSim.Web.Guards;
using GateSim.Web.Plans;
using GateSim.Web.Server;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GateSim.Web.Api;

/// <summary>What there is to try, and what formulas say of it at once.</summary>
internal sealed class ScenarioApi(Library library, ServeOptions options)
{
    private readonly QuickWork _work = new(options.Limits);
    private readonly Estimates _estimates = new();

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/scenarios", List);
        routes.MapGet("/api/scenarios/{name}", One);
        routes.MapPost("/api/describe", Describe);
        routes.MapPost("/api/validate", Validate);
        routes.MapPost("/api/estimate", Estimate);
        routes.MapPost("/api/scenario.yaml", Yaml);
    }

    private async Task List(HttpContext context)
    {
        var language = Question.LanguageOf(context.Request.Query["lang"].FirstOrDefault());
        var all = await _work.Do(() => library.All, context.RequestAborted);
        await Json.Write(context, all.Select(s => new
        {
            name = s.Name,
            title = s.Scenario?.NameIn(language) ?? s.Name,
            question = s.Scenario?.QuestionIn(language),
            errors = s.Errors,
        }));
    }

    private async Task One(HttpContext context)
    {
        var asked = new Asked((string?)context.Request.RouteValues["name"], null, null, null, null, context.Request.Query["lang"].FirstOrDefault());
        await Json.Write(context, await _work.Do(() => Description(Question.Of(asked, library, options.Limits)), context.RequestAborted));
    }

    private async Task Describe(HttpContext context)
    {
        var asked = await Json.Read<Asked>(context);
        await Json.Write(context, await _work.Do(() => Description(Question.Of(asked, library, options.Limits)), context.RequestAborted));
    }

    private async Task Validate(HttpContext context)
    {
        var asked = await Json.Read<Asked>(context);
        IReadOnlyList<Problem> errors = await _work.Do(() => Errors(asked), context.RequestAborted);
        await Json.Write(context, new { valid = errors.Count == 0, errors = errors.Select(e => new { place = e.Place, sentence = e.Sentence }) });
    }

    private IReadOnlyList<Problem> Errors(Asked asked)
    {
        try
        {
            Question.Of(asked, library, options.Limits);
            return [];
        }
        catch (ScenarioException wrong)
        {
            return wrong.Problems;
        }
    }

    private async Task Estimate(HttpContext context)
    {
        var asked = await Json.Read<Asked>(context);
        await Json.Write(context, await _work.Do(() => Estimated(Question.Of(asked, library, options.Limits).Bounded(options.Limits), asked.Compare != false), context.RequestAborted));
    }

    private object Estimated(Question question, bool compares) => new
    {
        plan = _estimates.Of(question.Plan, question.Language),
        unchanged = compares && question.IsChanged ? _estimates.Of(question.Unchanged, question.Language) : null,
    };

    private async Task Yaml(HttpContext context)
    {
        var asked = await Json.Read<Asked>(context);
        var text = await _work.Do(() => library.TextOf(Question.Of(asked, library, options.Limits).Plan), context.RequestAborted);
        context.Response.ContentType = "application/yaml; charset=utf-8";
        await context.Response.WriteAsync(text, context.RequestAborted);
    }

    private static object Description(Question question)
    {
        var (plan, language) = (question.Plan, question.Language);
        return new
        {
            name = question.Name,
            title = plan.NameIn(language),
            question = plan.QuestionIn(language),
            description = plan.Description,
            assumed = plan.About?.Assumed,
            sources = plan.About?.Sources,
            start = plan.Run.Start,
            days = plan.Run.Days,
            seed = plan.Run.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture),
            replications = question.UsualReplications,
            sets = question.Sets,
            vehiclesAReplication = Math.Round(Work.VehiclesOf(plan)),
            lanes = Controls.Lanes(plan).Name,
            controls = Controls.Of(plan, language),
            unchanged = Controls.Of(question.Unchanged, language),
        };
    }
}
