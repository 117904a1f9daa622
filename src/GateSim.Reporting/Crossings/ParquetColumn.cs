using Parquet;
using Parquet.Schema;

namespace GateSim.Reporting.Crossings;

/// <summary>The cells of one column in the row group at hand.</summary>
internal abstract class ParquetColumn<TRow>(DataField field, EncodingHint encoding)
{
    public DataField Field { get; } = field;

    public EncodingHint Encoding { get; } = encoding;

    public static ParquetColumn<TRow> Of(Column<TRow> column, int rows) => column switch
    {
        NumberColumn<TRow> c => new Numbers(c, rows),
        TextColumn<TRow> c => new Texts(c, rows),
        FlagColumn<TRow> c => new Flags(c, rows),
        _ => throw new ArgumentException($"Unknown column {column.GetType().Name}.", nameof(column)),
    };

    public abstract void Set(int index, TRow row);

    /// <summary>Writes the first so many cells.</summary>
    public abstract Task Write(ParquetRowGroupWriter group, int rows);

    private sealed class Numbers(NumberColumn<TRow> column, int rows)
        : ParquetColumn<TRow>(new DataField<long?>(column.Name), EncodingHint.DeltaBinaryPacked)
    {
        private readonly long?[] _cells = new long?[rows];

        public override void Set(int index, TRow row) => _cells[index] = column.Of(row);

        public override Task Write(ParquetRowGroupWriter group, int rows) => group.WriteAsync<long>(Field, _cells.AsMemory(0, rows));
    }

    private sealed class Texts(TextColumn<TRow> column, int rows)
        : ParquetColumn<TRow>(new DataField<string>(column.Name, nullable: true), EncodingHint.Dictionary)
    {
        private readonly string?[] _cells = new string?[rows];

        public override void Set(int index, TRow row) => _cells[index] = column.Of(row);

        public override Task Write(ParquetRowGroupWriter group, int rows) => group.WriteAsync(Field, new ArraySegment<string>(_cells!, 0, rows));
    }

    private sealed class Flags(FlagColumn<TRow> column, int rows)
        : ParquetColumn<TRow>(new DataField<bool?>(column.Name), EncodingHint.Default)
    {
        private readonly bool?[] _cells = new bool?[rows];

        public override void Set(int index, TRow row) => _cells[index] = column.Of(row);

        public override Task Write(ParquetRowGroupWriter group, int rows) => group.WriteAsync<bool>(Field, _cells.AsMemory(0, rows));
    }
}
