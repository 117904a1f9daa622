using System.Globalization;
using GateSim.Reporting.Tables;

namespace GateSim.Reporting.Crossings;

/// <summary>As CSV: an empty cell for null, <c>true</c> and <c>false</c> for flags.</summary>
internal sealed class RowCsv<TRow> : RowTable<TRow>
{
    private readonly Func<TRow, string?>[] _cells;
    private readonly string?[] _row;
    private readonly CsvWriter _csv;

    /// <param name="to">Stays open.</param>
    public RowCsv(IReadOnlyList<Column<TRow>> columns, Stream to)
    {
        _cells = [.. columns.Select(Cell)];
        _row = new string?[columns.Count];
        _csv = new CsvWriter(to);
        _csv.Row([.. columns.Select(c => c.Name)]);
    }

    public override void Add(TRow row)
    {
        for (var i = 0; i < _row.Length; i++) _row[i] = _cells[i](row);
        _csv.Row(_row);
    }

    public override void Complete() => _csv.Flush();

    public override void Dispose() => _csv.Dispose();

    private static Func<TRow, string?> Cell(Column<TRow> column) => column switch
    {
        NumberColumn<TRow> c => row => c.Of(row)?.ToString(CultureInfo.InvariantCulture),
        TextColumn<TRow> c => c.Of,
        FlagColumn<TRow> c => row => c.Of(row) switch { true => "true", false => "false", null => null },
        _ => throw new ArgumentException($"Unknown column {column.GetType().Name}.", nameof(column)),
    };
}
