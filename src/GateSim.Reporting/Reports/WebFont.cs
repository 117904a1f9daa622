using System.Buffers.Binary;
using System.IO.Compression;

namespace GateSim.Reporting.Reports;

/// <summary>A TrueType font as WOFF 1.0 (W3C Recommendation of 13 December 2012): the same tables, each compressed, in half the room.</summary>
internal static class WebFont
{
    private const int HeaderLength = 44, EntryLength = 20;

    /// <param name="font">A TrueType font: a header of 12 bytes, an entry of 16 for each table, the tables.</param>
    public static byte[] Of(byte[] font)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4));
        var tables = Enumerable.Range(0, count).Select(i => Table(font, font.AsMemory(12 + 16 * i, 16))).ToList();

        using var woff = new MemoryStream();
        var starts = Starts(tables);
        var length = starts[^1];
        Number(woff, 0x774F4646); // "wOFF"
        woff.Write(font, 0, 4);   // flavour
        Number(woff, length);
        Short(woff, count);
        Short(woff, 0);
        Number(woff, 12 + 16 * (uint)count + (uint)tables.Sum(t => (long)Whole(t.Length)));
        for (var i = 0; i < 6; i++) Number(woff, i == 0 ? 0x00010000u : 0); // a version; no metadata, no private data
        foreach (var (table, start) in tables.Zip(starts))
        {
            woff.Write(table.Tag);
            Number(woff, start);
            Number(woff, (uint)table.Stored.Length);
            Number(woff, table.Length);
            woff.Write(table.Checksum);
        }
        foreach (var table in tables)
        {
            woff.Write(table.Stored);
            woff.Write(new byte[Whole((uint)table.Stored.Length) - table.Stored.Length]);
        }
        return woff.ToArray();
    }

    private static FontTable Table(byte[] font, ReadOnlyMemory<byte> entry)
    {
        var start = (int)BinaryPrimitives.ReadUInt32BigEndian(entry.Span[8..]);
        var length = BinaryPrimitives.ReadUInt32BigEndian(entry.Span[12..]);
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true)) zlib.Write(font, start, (int)length);
        var stored = compressed.Length < length ? compressed.ToArray() : font[start..(start + (int)length)];
        return new FontTable(entry[..4].ToArray(), entry[4..8].ToArray(), length, stored);
    }

    /// <summary>Where each table begins; last, where the file ends.</summary>
    private static List<uint> Starts(List<FontTable> tables)
    {
        List<uint> starts = [HeaderLength + EntryLength * (uint)tables.Count];
        foreach (var table in tables) starts.Add(starts[^1] + Whole((uint)table.Stored.Length));
        return starts;
    }

    // Tables begin at multiples of four bytes.
    private static uint Whole(uint length) => (length + 3) & ~3u;

    private static void Number(Stream to, uint value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        to.Write(bytes);
    }

    private static void Short(Stream to, ushort value)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, value);
        to.Write(bytes);
    }

    private sealed record FontTable(byte[] Tag, byte[] Checksum, uint Length, byte[] Stored);
}
