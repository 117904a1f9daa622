using System.Text;
using GateSim.Experiments;
using GateSim.Experiments.Comparisons;
using GateSim.Reporting.Plots;
using GateSim.Reporting.Tables;
using GateSim.Web.Guards;
using GateSim.Web.Plans;
using GateSim.Web.Results;
using GateSim.Web.Runs;
using GateSim.Web.Server;
using GateSim.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GateSim.Web.Api;

/// <summary>Simulating: asking for it, looking on, stopping it, and what came out.</summary>
internal sealed class RunApi(Library library, RunDesk runs, ServeOptions options)
{
    private const int BetweenLooks = 200; // milliseconds

    // An answer belongs to its address: the same question, the same bytes.
    private const string Lasting = "private, max-age=3600";

    private readonly QuickWork _work = new(options.Limits);

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/runs", Ask);
        routes.MapGet("/api/runs/{id}", State);
        routes.MapDelete("/api/runs/{id}", Cancel);
        routes.MapGet("/api/runs/{id}/events", Follow);
        routes.MapGet("/api/runs/{id}/result", Result);
        routes.MapGet("/api/runs/{id}/pictures/{plan}/{picture}.svg", Picture);
        routes.MapGet("/api/runs/{id}/measures.csv", Measures);
        routes.MapGet("/api/runs/{id}/scenario.yaml", Yaml);
        routes.MapGet("/api/runs/{id}/report.html", Report);
    }

    private async Task Ask(HttpContext context)
    {
        var asked = await Json.Read<Asked>(context);
        var run = await _work.Do(() => Begin(asked), context.RequestAborted);
        context.Response.StatusCode = StatusCodes.Status202Accepted;
        context.Response.Headers.Location = $"/api/runs/{run.Id}";
        await Json.Write(context, Describe(run));
    }

    private Run Begin(Asked asked)
    {
        var question = Question.Of(asked, library, options.Limits);
        var compares = asked.Compare != false && question.IsChanged;
        question = question.Replicated(asked.Replications ?? Math.Clamp(question.UsualReplications, 2, options.Limits.Replications), compares ? 2 : 1, options.Limits);
        // What cannot be compared is better said now than after the run.
        if (compares) Alternatives.Of([.. new[] { question.Unchanged, question.Plan }.Select((s, i) => new Alternative(i == 0 ? "unchanged" : "plan", new Case(question.Name, question.Sets, null), s))]);
        return runs.Ask(question, compares);
    }

    private Task State(HttpContext context) => Json.Write(context, Describe(Find(context)));

    private Task Cancel(HttpContext context)
    {
        var run = Find(context);
        runs.Cancel(run);
        context.Response.StatusCode = StatusCodes.Status202Accepted;
        return Json.Write(context, Describe(run));
    }

    private async Task Follow(HttpContext context)
    {
        var run = Find(context);
        context.Response.ContentType = "text/event-stream";
        string? last = null;
        while (true)
        {
            var hasEnded = run.HasEnded;
            var now = Json.Text(Describe(run));
            if (now != last) await context.Response.WriteAsync($"data: {last = now}\n\n", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            if (hasEnded) return;
            await Task.Delay(BetweenLooks, context.RequestAborted);
        }
    }

    private async Task Result(HttpContext context)
    {
        var run = Finished(context);
        var language = Question.LanguageOf(context.Request.Query["lang"].FirstOrDefault());
        await Json.Write(context, await _work.Do(() => new ResultSheet(run, language).Document(), context.RequestAborted));
    }

    private async Task Picture(HttpContext context)
    {
        var run = Finished(context);
        var result = Of(run, (string?)context.Request.RouteValues["plan"]).Result;
        var picture = Pictures.Of(result).FirstOrDefault(p => p.Name == (string?)context.Request.RouteValues["picture"]) ?? throw NotThere();
        var query = context.Request.Query;
        var width = query["width"].FirstOrDefault() is not { } text ? PictureStyle.Usual.Width
            : int.TryParse(text, out var number) && number is >= PictureStyle.LeastWidth and <= PictureStyle.MostWidth ? number
            : throw new RefusedException(StatusCodes.Status400BadRequest, new Refusal(RefusalWords.Widths, PictureStyle.LeastWidth, PictureStyle.MostWidth));
        var style = new PictureStyle(Question.LanguageOf(query["lang"].FirstOrDefault()), query["dark"] == "1", width);
        var svg = await _work.Do(() => Pictures.Svg(picture, result, style), context.RequestAborted);
        context.Response.Headers.ContentSecurityPolicy = SafeHeaders.PolicyOfDocuments;
        await Send(context, svg, "image/svg+xml");
    }

    private Task Measures(HttpContext context)
    {
        var run = Finished(context);
        using var csv = new MemoryStream();
        new MeasuresCsv().Write(Of(run, context.Request.Query["plan"].FirstOrDefault() ?? "plan").Result, csv);
        return Send(context, csv.ToArray(), "text/csv; charset=utf-8", $"{run.Question.Name}-measures.csv");
    }

    private Task Yaml(HttpContext context)
    {
        var run = Find(context);
        return Send(context, Encoding.UTF8.GetBytes(library.TextOf(run.Question.Plan)), "application/yaml; charset=utf-8", $"{run.Question.Name}-changed.yaml");
    }

    private async Task Report(HttpContext context)
    {
        var run = Finished(context);
        var language = Question.LanguageOf(context.Request.Query["lang"].FirstOrDefault());
        var report = await _work.Do(() =>
        {
            using var html = new MemoryStream();
            new PlanReport(run, library.Folder, options.Version, language).Write(html);
            return html.ToArray();
        }, context.RequestAborted);
        context.Response.Headers.ContentSecurityPolicy = SafeHeaders.PolicyOfDocuments;
        await Send(context, report, "text/html; charset=utf-8", $"{run.Question.Name}-report.html");
    }

    private static Task Send(HttpContext context, byte[] bytes, string type, string? fileName = null)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        context.Response.Headers.CacheControl = Lasting;
        if (fileName is not null) context.Response.Headers.ContentDisposition = $"attachment; filename=\"{PlainName(fileName)}\"";
        return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    // The owner of the folder may have called a scenario anything.
    private static string PlainName(string name) => string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' ? c : '_'));

    private object Describe(Run run) => new
    {
        id = run.Id,
        scenario = run.Question.Name,
        sets = run.Question.Sets,
        replications = run.Replications,
        compares = run.Compares,
        state = run.State.ToString().ToLowerInvariant(),
        before = runs.Before(run),
        share = Math.Round(run.Share, 3),
        failure = run.Failure,
    };

    private Run Find(HttpContext context) => runs.Find((string)context.Request.RouteValues["id"]!) ?? throw NotThere();

    private Run Finished(HttpContext context) => Find(context) is { State: RunState.Done } run ? run
        : throw new RefusedException(StatusCodes.Status409Conflict, RefusalWords.NoResult, RefusalWords.WhyNoResult);

    private static ReplicatedResult Of(Run run, string? plan) => (plan == "plan" ? run.Plan : plan == "unchanged" ? run.Unchanged : null) ?? throw NotThere();

    private static RefusedException NotThere() => new(StatusCodes.Status404NotFound, RefusalWords.NothingHere, RefusalWords.LastRuns);
}
