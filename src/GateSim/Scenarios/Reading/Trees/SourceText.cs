using System.Security;
using System.Text;

namespace GateSim.Scenarios.Reading.Trees;

/// <summary>The bytes of a scenario file as text, or the reason why not.</summary>
internal static class SourceText
{
    public const int MostBytes = 10 * 1024 * 1024;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>All of the file; null where there is no such text, and then the complaint says why: "does not exist".</summary>
    public static byte[]? Bytes(string path, out string complaint)
    {
        complaint = "";
        try
        {
            if (Directory.Exists(path)) { complaint = "is a directory, not a file"; return null; }
            if (!File.Exists(path)) { complaint = "does not exist"; return null; }
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            var buffer = new byte[65536];
            // Counted while reading: a pipe or a device does not know its length.
            for (int read; (read = file.Read(buffer)) > 0;)
            {
                bytes.Write(buffer.AsSpan(0, read));
                if (bytes.Length > MostBytes) { complaint = "is larger than 10 MB, which no scenario is"; return null; }
            }
            return bytes.ToArray();
        }
        catch (Exception e) when (e is UnauthorizedAccessException or SecurityException)
        {
            complaint = "may not be read: permission denied";
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            complaint = $"cannot be read: {Quoted.Short(e.Message)}";
        }
        return null;
    }

    /// <summary>The text without its byte order mark; null where it is not text, which the desk is told.</summary>
    public static string? Decode(byte[] bytes, Source source, Desk desk)
    {
        var start = bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        try
        {
            var text = Strict.GetString(bytes, start, bytes.Length - start);
            return IsPrintable(text, source, desk) ? text : null;
        }
        catch (DecoderFallbackException e)
        {
            var before = bytes.AsSpan(start, Math.Clamp(e.Index, 0, bytes.Length - start));
            desk.Report(PlaceAfter(Encoding.UTF8.GetString(before), source), "the file is not UTF-8 text from here on");
            return null;
        }
    }

    /// <summary>Whether YAML may hold all its characters; the desk is told of the first that it may not.</summary>
    public static bool IsPrintable(string text, Source source, Desk desk)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsSurrogatePair(text, i)) { i++; continue; }
            if (c is '\t' or '\n' or '\r' or '\u0085' || !(char.IsControl(c) || char.IsSurrogate(c) || c >= '\uFFFE' || c == '\uFEFF')) continue;
            desk.Report(PlaceAfter(text[..i], source), $"the character U+{(int)c:X4} cannot stand in a scenario; is this a text file?");
            return false;
        }
        return true;
    }

    private static Place PlaceAfter(string before, Source source)
    {
        var lineStart = before.LastIndexOf('\n') + 1;
        return new Place(source, before.Count(c => c == '\n') + 1, before.Length - lineStart + 1);
    }
}
