using System.IO.Compression;
using Parquet;
using Parquet.Schema;

namespace GateSim.Reporting.Crossings;

/// <summary>
/// As Parquet: compressed by zstd, in row groups of 100,000, of which one is held. Numbers are 64-bit, packed as differences; texts go by a
/// dictionary.
/// </summary>
internal sealed class RowParquet<TRow> : RowTable<TRow>
{
    public const int RowsInGroup = 100_000;

    private readonly ParquetColumn<TRow>[] _columns;
    private readonly ParquetWriter _writer;
    private int _rows;

    /// <param name="facts">What is told of the table as a whole, key by key.</param>
    /// <param name="to">Stays open.</param>
    public RowParquet(IReadOnlyList<Column<TRow>> columns, IReadOnlyDictionary<string, string> facts, Stream to)
    {
        _columns = [.. columns.Select(c => c.InParquet(RowsInGroup))];
        // The library's own choice, the smallest, takes some twenty times as long and saves 5 %.
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = CompressionLevel.Optimal };
        foreach (var column in _columns) options.ColumnEncodingHints[column.Field.Name] = column.Encoding;
        _writer = Wait(ParquetWriter.CreateAsync(new ParquetSchema(_columns.Select(c => c.Field)), to, options));
        _writer.CustomMetadata = facts;
    }

    public override void Add(TRow row)
    {
        foreach (var column in _columns) column.Set(_rows, row);
        if (++_rows == RowsInGroup) WriteGroup();
    }

    public override void Complete()
    {
        if (_rows > 0) WriteGroup();
        Wait(_writer.DisposeAsync().AsTask());
    }

    public override void Dispose()
    {
        // Whatever it holds belongs to a file that will be thrown away.
    }

    private void WriteGroup()
    {
        using var group = _writer.CreateRowGroup();
        foreach (var column in _columns) Wait(column.Write(group, _rows));
        _rows = 0;
    }

    // The library writes by tasks alone, and nothing could be done meanwhile: rows come when there is room for them.
    private static void Wait(Task task) => task.GetAwaiter().GetResult();

    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();
}
