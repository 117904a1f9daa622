using GateSim.Web.Words;
using Microsoft.AspNetCore.Http;

namespace GateSim.Web.Guards;

/// <summary>What changes something is taken from this server's own page and from programs, not from pages of others.</summary>
internal static class OriginGuard
{
    public static Task Check(HttpContext context, RequestDelegate next) =>
        HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) || IsOwn(context.Request)
            ? next(context)
            : Problems.Write(context, StatusCodes.Status403Forbidden, RefusalWords.ForeignPage,
                RefusalWords.ForeignSite);

    private static bool IsOwn(HttpRequest request)
    {
        // Programs send neither; a browser's page cannot leave them out or forge them.
        if (request.Headers.TryGetValue("Sec-Fetch-Site", out var site) && site != "same-origin") return false;
        return !request.Headers.TryGetValue("Origin", out var origin) || origin == $"{request.Scheme}://{request.Host.Value}";
    }
}
