using System.Security.Cryptography;
using System.Text;
using GateSim.Web.Server;
using GateSim.Web.Words;
using Microsoft.AspNetCore.Http;

namespace GateSim.Web.Guards;

/// <summary>Where others reach the server: only those who know the token, as a bearer token or by the cookie that the printed link sets.</summary>
internal sealed class TokenGuard(ServeOptions options)
{
    private const string Parameter = "token";
    private readonly string _cookie = $"gatesim-{options.Port}"; // cookies do not know ports

    public Task Check(HttpContext context, RequestDelegate next)
    {
        if (options.Token is not { } token) return next(context);
        if (context.Request.Query.TryGetValue(Parameter, out var asked) && HttpMethods.IsGet(context.Request.Method) && IsSame(asked.ToString(), token)) return Admit(context, token);
        return IsSame(Bearer(context.Request), token) || IsSame(context.Request.Cookies[_cookie], token) ? next(context)
            : Problems.Write(context, StatusCodes.Status401Unauthorized, RefusalWords.AsksForToken, RefusalWords.OpenLink);
    }

    // The token is taken out of the address, which people show each other. Lax, not strict: a link in a message is to work at the first click.
    private Task Admit(HttpContext context, string token)
    {
        context.Response.Cookies.Append(_cookie, token, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Path = "/" });
        var rest = context.Request.Query.Where(q => q.Key != Parameter).SelectMany(q => q.Value.Select(v => $"{Uri.EscapeDataString(q.Key)}={Uri.EscapeDataString(v ?? "")}"));
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = "/" + (string.Join('&', rest) is { Length: > 0 } query ? "?" + query : "");
        return Task.CompletedTask;
    }

    private static string? Bearer(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var header && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header[7..].Trim() : null;

    private static bool IsSame(string? given, string token) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(token));
}
