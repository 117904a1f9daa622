using Parquet;
using Parquet.Schema;

namespace GateSim.Reporting.Crossings;

/// <summary>The cells of one column in the row group at hand.</summary>
internal abstract class ParquetColumn<TRow>(DataField field, EncodingHint encoding)
{
    public DataField Field { get; } = field;

    public EncodingHint Encoding { get; } = encoding;

    public abstract void Set(int index, TRow row);

    /// <summary>Writes the first so many cells.</summary>
    public abstract Task Write(ParquetRowGroupWriter group, int rows);

    // Times and numbers grow from row to row, or nearly so.
    protected static EncodingHint EncodingOf<T>() => typeof(T) == typeof(long) ? EncodingHint.DeltaBinaryPacked : EncodingHint.Default;
}

internal sealed class ParquetValues<TRow, T>(ValueColumn<TRow, T> column, int rows) : ParquetColumn<TRow>(new DataField<T>(column.Name), EncodingOf<T>())
    where T : struct, IConvertible
{
    private readonly T[] _cells = new T[rows];

    public override void Set(int index, TRow row) => _cells[index] = column.Of(row);

    public override Task Write(ParquetRowGroupWriter group, int rows) => group.WriteAsync<T>(Field, _cells.AsMemory(0, rows));
}

internal sealed class ParquetOptionals<TRow, T>(OptionalColumn<TRow, T> column, int rows) : ParquetColumn<TRow>(new DataField<T?>(column.Name), EncodingOf<T>())
    where T : struct, IConvertible
{
    private readonly T?[] _cells = new T?[rows];

    public override void Set(int index, TRow row) => _cells[index] = column.Of(row);

    public override Task Write(ParquetRowGroupWriter group, int rows) => group.WriteAsync<T>(Field, _cells.AsMemory(0, rows));
}

internal sealed class ParquetTexts<TRow>(TextColumn<TRow> column, int rows)
    : ParquetColumn<TRow>(new DataField<string>(column.Name, nullable: true), EncodingHint.Dictionary)
{
    private readonly string?[] _cells = new string?[rows];

    public override void Set(int index, TRow row) => _cells[index] = column.Of(row);

    public override Task Write(ParquetRowGroupWriter group, int rows) => group.WriteAsync(Field, new ArraySegment<string>(_cells!, 0, rows));
}
