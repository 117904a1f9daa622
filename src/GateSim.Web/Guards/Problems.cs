using System.Text.Json;
using GateSim.Experiments;
using GateSim.Reporting.Languages;
using GateSim.Scenarios.Reading;
using GateSim.Web.Api;
using GateSim.Web.Words;
using Microsoft.AspNetCore.Http;

namespace GateSim.Web.Guards;

/// <summary>What went wrong, as a document (RFC 9457).</summary>
internal static class Problems
{
    public static async Task Catch(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
            if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null }) await Write(context, context.Response.StatusCode, Title(context.Response.StatusCode));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Who asked has gone.
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            await (e switch
            {
                RefusedException refused => Write(context, refused.Status, refused.Why, refused.Detail, retryAfter: refused.RetryAfter),
                ScenarioException wrong => Write(context, StatusCodes.Status422UnprocessableEntity, RefusalWords.WrongScenario, errors: wrong.Problems),
                BadHttpRequestException bad => Write(context, bad.StatusCode, Title(bad.StatusCode)),
                JsonException => Write(context, StatusCodes.Status400BadRequest, RefusalWords.OtherJson, RefusalWords.WhatJson),
                ExperimentException failed => Write(context, StatusCodes.Status422UnprocessableEntity, RefusalWords.RunFailed, new Refusal(RefusalWords.AsSaid, failed.Message)),
                IOException when context.RequestAborted.IsCancellationRequested => Task.CompletedTask,
                _ => Unforeseen(context, e),
            });
        }
    }

    /// <summary>In the language that the address asks for, or else the browser (<c>Accept-Language</c>).</summary>
    public static Task Write(HttpContext context, int status, Refusal title, Refusal? detail = null, IReadOnlyList<Problem>? errors = null, int? retryAfter = null)
    {
        context.Response.StatusCode = status;
        if (retryAfter is { } seconds) context.Response.Headers.RetryAfter = Json.Number(seconds);
        var language = LanguageOf(context.Request);
        return Json.Write(context, new { type = "about:blank", title = title.In(language), status, detail = detail?.In(language), errors = errors?.Select(e => new { place = e.Place, sentence = e.Sentence }) }, "application/problem+json");
    }

    private static Task Unforeseen(HttpContext context, Exception fault)
    {
        Console.Error.WriteLine($"gatesim: this should not have happened, please report it: {context.Request.Method} {context.Request.Path}: {fault}");
        return Write(context, StatusCodes.Status500InternalServerError, RefusalWords.Unforeseen, RefusalWords.SeeTerminal);
    }

    private static Language LanguageOf(HttpRequest request) =>
        request.Query["lang"].Concat(request.GetTypedHeaders().AcceptLanguage.Where(l => l.Quality != 0).OrderByDescending(l => l.Quality ?? 1).Select(l => l.Value.Value?.Split('-')[0].ToLowerInvariant()))
            .Select(code => code is null ? null : Language.Of(code)).FirstOrDefault(l => l is not null) ?? Language.English;

    private static Phrase Title(int status) => status switch
    {
        StatusCodes.Status404NotFound => RefusalWords.NothingHere,
        StatusCodes.Status405MethodNotAllowed => RefusalWords.WrongMethod,
        StatusCodes.Status413PayloadTooLarge => RefusalWords.BodyTooLarge,
        StatusCodes.Status415UnsupportedMediaType => RefusalWords.NotJson,
        _ => RefusalWords.NotUnderstood,
    };
}
