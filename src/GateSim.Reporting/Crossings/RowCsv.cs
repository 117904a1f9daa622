using GateSim.Reporting.Tables;

namespace GateSim.Reporting.Crossings;

/// <summary>As CSV: an empty cell for null, <c>true</c> and <c>false</c> for flags.</summary>
internal sealed class RowCsv<TRow> : RowTable<TRow>
{
    private readonly IReadOnlyList<Column<TRow>> _columns;
    private readonly string?[] _row;
    private readonly CsvWriter _csv;

    /// <param name="to">Stays open.</param>
    public RowCsv(IReadOnlyList<Column<TRow>> columns, Stream to)
    {
        _columns = columns;
        _row = new string?[columns.Count];
        _csv = new CsvWriter(to);
        _csv.Row([.. columns.Select(c => c.Name)]);
    }

    public override void Add(TRow row)
    {
        for (var i = 0; i < _row.Length; i++) _row[i] = _columns[i].Text(row);
        _csv.Row(_row);
    }

    public override void Complete() => _csv.Flush();

    public override void Dispose() => _csv.Dispose();
}
