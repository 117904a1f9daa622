using System.Globalization;
using GateSim.Reporting.Text;

namespace GateSim.Reporting.Results;

/// <summary>Two CSV tables, row by row: how many rows differ, which is the first, and by how much their numbers do.</summary>
internal sealed class TableDifference
{
    private readonly List<string> _columns;
    private int _rows, _differ;
    private double _most; // relative
    private string _first = "";

    private TableDifference(List<string> columns) => _columns = columns;

    /// <summary>For the end of "FILE …".</summary>
    public static string Between(TextReader before, TextReader after)
    {
        var columns = before.ReadLine() ?? "";
        if (columns != after.ReadLine()) return "has other columns";
        var difference = new TableDifference(Cells(columns));
        while (true)
        {
            var (was, isNow) = (before.ReadLine(), after.ReadLine());
            if (was is not null && isNow is not null) difference.Compare(was, isNow);
            else return difference.Said(RowsFrom(was, before) - RowsFrom(isNow, after));
        }
    }

    private void Compare(string was, string isNow)
    {
        _rows++;
        if (was == isNow) return;
        var cells = Cells(was).Zip(Cells(isNow)).ToList();
        if (_differ++ == 0) _first = $"the first is line {_rows + 1} ({NameOf(cells)}): {Changes(cells)}";
        _most = Math.Max(_most, cells.Max(c => Relative(c.First, c.Second)));
    }

    /// <param name="lost">Rows that only the first table has, less those that only the second has.</param>
    private string Said(int lost)
    {
        List<string> parts = [];
        if (_differ > 0) parts.Add(string.Create(CultureInfo.InvariantCulture, $"differs in {_differ:N0} of {Spans.Counted(_rows, "row")}"));
        if (_most > 0) parts.Add(string.Create(CultureInfo.InvariantCulture, $"numbers by up to {_most * 100:G2} %"));
        if (lost != 0) parts.Add($"{(_differ > 0 ? "" : "has ")}{Spans.Counted(Math.Abs(lost), "row")} {(lost > 0 ? "less" : "more")}");
        if (_differ > 0) parts.Add(_first);
        return string.Join("; ", parts);
    }

    // What a row is about is what no number is and has not changed.
    private static string NameOf(IEnumerable<(string Was, string Is)> cells) =>
        string.Join(' ', cells.Where(c => c.Was == c.Is && c.Was.Length > 0 && Number(c.Was) is null).Select(c => c.Was));

    private string Changes(IEnumerable<(string Was, string Is)> cells) =>
        string.Join(", ", _columns.Zip(cells).Where(c => c.Second.Was != c.Second.Is).Select(c => $"{c.First} {Shown(c.Second.Was)} → {Shown(c.Second.Is)}"));

    private static string Shown(string cell) => cell.Length == 0 ? "empty" : cell;

    private static double Relative(string was, string isNow) =>
        Number(was) is { } a && Number(isNow) is { } b && a != b ? Math.Abs(a - b) / Math.Max(Math.Abs(a), Math.Abs(b)) : 0;

    private static double? Number(string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int RowsFrom(string? next, TextReader lines)
    {
        var count = 0;
        for (var line = next; line is not null; line = lines.ReadLine()) count++;
        return count;
    }

    // To tell what differs it is enough to cut at commas that stand in no quotes.
    private static List<string> Cells(string line)
    {
        List<string> cells = [];
        var (start, isQuoted) = (0, false);
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] == '"') isQuoted = !isQuoted;
            if (i < line.Length && (line[i] != ',' || isQuoted)) continue;
            cells.Add(line[start..i]);
            start = i + 1;
        }
        return cells;
    }
}
