using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using GateSim.Web.Guards;
using GateSim.Web.Words;
using Microsoft.AspNetCore.Http;

namespace GateSim.Web.Api;

/// <summary>JSON in and out. Letters of all languages go as they are, but never those that mean something in HTML.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
        MaxDepth = 32,
    };

    public static Task Write<T>(HttpContext context, T value, string contentType = "application/json")
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(value, Options);
        context.Response.ContentType = contentType;
        context.Response.ContentLength = bytes.Length;
        return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    public static string Text<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <exception cref="JsonException">It is something else.</exception>
    /// <exception cref="RefusedException">It is not called JSON: what a foreign page can send without asking is not even read.</exception>
    public static async Task<T> Read<T>(HttpContext context)
    {
        if (!(context.Request.ContentType ?? "").Split(';')[0].Trim().Equals("application/json", StringComparison.OrdinalIgnoreCase))
            throw new RefusedException(StatusCodes.Status415UnsupportedMediaType, RefusalWords.NotJson);
        return await JsonSerializer.DeserializeAsync<T>(context.Request.Body, Options, context.RequestAborted) ?? throw new JsonException();
    }

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>What JSON can hold: null for what is not finite.</summary>
    public static double? Finite(double? value) => value is { } number && double.IsFinite(number) ? number : null;
}
