using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using GateSim.Model;

namespace GateSim.Reporting.Ranges;

/// <summary>
/// All that replications gave, exactly, for a later merge with others: JSON, one replication a line after a line that says what follows, compressed by
/// gzip. Doubles are written with as many digits as bring the same number back.
/// </summary>
public static class ReplicationFile
{
    public const string FileName = "replications.jsonl.gz";
    private const int FormatVersion = 1;
    private const byte LineEnd = (byte)'\n';

    private static readonly Heading Expected = new("gatesim-replications", FormatVersion);

    private static readonly JsonSerializerOptions Options = new()
    {
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals, // a maximum of nothing, for one
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new SketchNumbers() },
    };

    private sealed record Heading(string Format, int FormatVersion);

    /// <summary>Writes while the run goes on.</summary>
    public sealed class Writer : IDisposable
    {
        private readonly GZipStream _zip;

        /// <param name="to">Stays open.</param>
        public Writer(Stream to)
        {
            _zip = new GZipStream(to, CompressionLevel.Fastest, leaveOpen: true);
            Line(Expected);
        }

        public void Append(ReplicationResult replication) => Line(replication);

        public void Dispose() => _zip.Dispose();

        private void Line<T>(T value)
        {
            JsonSerializer.Serialize(_zip, value, Options);
            _zip.WriteByte(LineEnd);
        }
    }

    /// <summary>One after the other, as they stand there; only one is in memory.</summary>
    /// <exception cref="InvalidDataException">It is no such file, of another version, or damaged; the message says which, for the end of "FILE …".</exception>
    public static IEnumerable<ReplicationResult> Read(Stream from)
    {
        using var zip = new GZipStream(from, CompressionMode.Decompress);
        using var lines = new StreamReader(zip);
        if (Parsed<Heading>(lines.ReadLine() ?? "null") is not { } heading || heading.Format != Expected.Format)
            throw new InvalidDataException("is no file of replications");
        if (heading.FormatVersion != FormatVersion) throw new InvalidDataException($"has version {heading.FormatVersion} of its format, not {FormatVersion}");
        while (lines.ReadLine() is { } line) yield return Parsed<ReplicationResult>(line) ?? throw new InvalidDataException("is damaged");
    }

    private static T? Parsed<T>(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(line, Options);
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            throw new InvalidDataException("is damaged", e);
        }
    }
}
