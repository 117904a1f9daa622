using System.Text.Json;
using GateSim.Experiments;
using GateSim.Scenarios.Reading;
using GateSim.Web.Api;
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
                RefusedException refused => Write(context, refused.Status, refused.Message, refused.Detail, retryAfter: refused.RetryAfter),
                ScenarioException wrong => Write(context, StatusCodes.Status422UnprocessableEntity, "The scenario cannot be run like that.", errors: wrong.Problems),
                BadHttpRequestException bad => Write(context, bad.StatusCode, Title(bad.StatusCode)),
                JsonException => Write(context, StatusCodes.Status400BadRequest, "The body is not the JSON that is asked for.", "openapi.json says what it is."),
                ExperimentException failed => Write(context, StatusCodes.Status422UnprocessableEntity, "The run failed.", failed.Message),
                IOException when context.RequestAborted.IsCancellationRequested => Task.CompletedTask,
                _ => Unforeseen(context, e),
            });
        }
    }

    public static Task Write(HttpContext context, int status, string title, string? detail = null, IReadOnlyList<Problem>? errors = null, int? retryAfter = null)
    {
        context.Response.StatusCode = status;
        if (retryAfter is { } seconds) context.Response.Headers.RetryAfter = Json.Number(seconds);
        return Json.Write(context, new { type = "about:blank", title, status, detail, errors = errors?.Select(e => new { place = e.Place, sentence = e.Sentence }) }, "application/problem+json");
    }

    private static Task Unforeseen(HttpContext context, Exception fault)
    {
        Console.Error.WriteLine($"gatesim: this should not have happened, please report it: {context.Request.Method} {context.Request.Path}: {fault}");
        return Write(context, StatusCodes.Status500InternalServerError, "This should not have happened.", "The server's terminal says more.");
    }

    private static string Title(int status) => status switch
    {
        StatusCodes.Status404NotFound => "There is nothing under this address.",
        StatusCodes.Status405MethodNotAllowed => "This address does not take that method.",
        StatusCodes.Status413PayloadTooLarge => "The body is too large.",
        StatusCodes.Status415UnsupportedMediaType => "The body has to be application/json.",
        _ => "The request cannot be understood.",
    };
}
