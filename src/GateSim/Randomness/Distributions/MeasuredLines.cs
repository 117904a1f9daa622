namespace GateSim.Randomness.Distributions;

/// <summary>The lines of a file of measured values.</summary>
internal static class MeasuredLines
{
    private const int MostBytes = 100 * 1024 * 1024;

    /// <exception cref="FormatException">Why it cannot be read, as a sentence.</exception>
    public static string[] Of(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            var buffer = new byte[65536];
            // Counted while reading: a pipe or a device does not know its length.
            for (int read; (read = file.Read(buffer)) > 0;)
            {
                bytes.Write(buffer.AsSpan(0, read));
                if (bytes.Length > MostBytes) throw new FormatException($"{name} is larger than 100 MB");
            }
            bytes.Position = 0;
            using var text = new StreamReader(bytes);
            var lines = new List<string>();
            while (text.ReadLine() is { } line) lines.Add(line);
            return [.. lines];
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new FormatException($"there is no file {path}", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FormatException($"{name} cannot be read: {e.Message}", e);
        }
    }
}
