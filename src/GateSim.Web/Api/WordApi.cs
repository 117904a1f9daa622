using System.Reflection;
using GateSim.Reporting.Languages;
using GateSim.Web.Plans;
using GateSim.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GateSim.Web.Api;

/// <summary>The page's own words, and the description of this API.</summary>
internal static class WordApi
{
    private static readonly byte[] Description = Read("openapi.json");

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/words", Words);
        routes.MapGet("/api/openapi.json", context =>
        {
            context.Response.ContentType = "application/json";
            return context.Response.Body.WriteAsync(Description, context.RequestAborted).AsTask();
        });
    }

    private static Task Words(HttpContext context)
    {
        var language = Question.LanguageOf(context.Request.Query["lang"].FirstOrDefault());
        return Json.Write(context, new
        {
            lang = language.Code,
            languages = Language.All.Select(l => new { code = l.Code, name = l.Name }),
            words = typeof(PageWords).GetFields(BindingFlags.Public | BindingFlags.Static).ToDictionary(f => char.ToLowerInvariant(f.Name[0]) + f.Name[1..], f => ((Phrase)f.GetValue(null)!).In(language)),
        });
    }

    private static byte[] Read(string resource)
    {
        using var stream = typeof(WordApi).Assembly.GetManifestResourceStream(resource)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
