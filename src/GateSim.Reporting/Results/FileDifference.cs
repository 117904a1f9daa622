using System.IO.Compression;

namespace GateSim.Reporting.Results;

/// <summary>Two files that should hold the same.</summary>
internal static class FileDifference
{
    /// <summary>What differs, for the end of "FILE …"; null: nothing does.</summary>
    public static string? Between(string before, string after)
    {
        if (SameBytes(before, after)) return null;
        if (Path.GetExtension(before) != ".csv") return "differs";
        using var was = new StreamReader(before);
        using var isNow = new StreamReader(after);
        return TableDifference.Between(was, isNow);
    }

    private static bool SameBytes(string before, string after)
    {
        using var was = Contents(before);
        using var isNow = Contents(after);
        byte[] a = new byte[65536], b = new byte[65536];
        while (true)
        {
            var (read, other) = (was.ReadAtLeast(a, a.Length, throwOnEndOfStream: false), isNow.ReadAtLeast(b, b.Length, throwOnEndOfStream: false));
            if (!a.AsSpan(0, read).SequenceEqual(b.AsSpan(0, other))) return false;
            if (read == 0) return true;
        }
    }

    // The same contents may be compressed in another way elsewhere.
    private static Stream Contents(string path)
    {
        var file = File.OpenRead(path);
        return Path.GetExtension(path) == ".gz" ? new GZipStream(file, CompressionMode.Decompress) : file;
    }
}
