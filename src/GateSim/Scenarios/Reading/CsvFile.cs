using GateSim.Randomness.Distributions;
using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading;

/// <summary>A file of measured values that a scenario names: a header, then lines with as many cells. What is wrong is said with its own line.</summary>
internal sealed class CsvFile
{
    private const int MostProblems = 12;
    private const int RankOfValues = 500; // problems of such files are told after those of scenario files, before those of options

    private readonly Source _source;
    private readonly Desk _desk;
    private readonly Dictionary<string, int> _columns = [];
    private int _problems;
    private Place? _further;

    private CsvFile(string path, Source source, Desk desk) => (Path, _source, _desk) = (path, source, desk);

    public string Path { get; }

    public IReadOnlyList<CsvLine> Lines { get; private set; } = [];

    /// <summary>The columns with their places, in the order of the file.</summary>
    public IReadOnlyList<CsvCell> Header { get; private set; } = [];

    /// <summary>The file that a node names, relative to the file in which that stands; null after telling the desk why not.</summary>
    public static CsvFile? Read(ScalarNode node, Desk desk)
    {
        var named = node.Text;
        if (named.Length == 0 || named.Contains('\0'))
        {
            desk.ReportType(node, "the path of a CSV file");
            return null;
        }
        var within = node.At.Source;
        var shown = within.IsOption ? named : System.IO.Path.Combine(System.IO.Path.GetDirectoryName(within.Shown) ?? "", named);
        var path = System.IO.Path.GetFullPath(System.IO.Path.Combine(within.Directory, named));
        if (!desk.MayRead(path))
        {
            desk.Report(node.At, $"{Desk.Subject(node)}: {Quoted.Short(named)} lies outside the folder of the scenarios");
            return null;
        }
        try
        {
            return new CsvFile(path, new Source(shown, "", RankOfValues), desk).Take(MeasuredLines.Of(path));
        }
        catch (FormatException e)
        {
            desk.Report(node.At, $"{Desk.Subject(node)}: {e.Message}");
            return null;
        }
    }

    public bool Has(string column) => _columns.ContainsKey(column);

    public CsvCell Cell(CsvLine line, string column) => line.Cells[_columns[column]];

    /// <summary>Tells the desk, unless enough is wrong with this file already.</summary>
    public void Report(CsvCell at, Action<Place> tell)
    {
        var place = new Place(_source, at.Line, at.Column);
        if (_problems++ < MostProblems) tell(place);
        else _further ??= place;
    }

    public void Report(CsvCell at, string sentence) => Report(at, place => _desk.Report(place, sentence));

    /// <summary>To be called when all is read: says how much more is wrong.</summary>
    public void Close()
    {
        if (_further is not null) _desk.Report(_further, $"from here on {_problems - MostProblems} more are wrong in this file");
    }

    private CsvFile? Take(string[] lines)
    {
        var count = lines.Length;
        while (count > 0 && string.IsNullOrWhiteSpace(lines[count - 1])) count--;
        if (count < 2)
        {
            Report(new CsvCell("", 1, 1), count == 0 ? "the file is empty; it needs a header, and values below it" : "there are no values below the header");
            return null;
        }
        Header = CsvLine.Of(lines[0], 1).Cells;
        foreach (var (index, column) in Header.Index())
        {
            if (!_columns.TryAdd(column.Text, index)) Report(column, $"the column {Quoted.Of(column.Text)} stands here a second time");
        }
        var whole = new List<CsvLine>();
        for (var i = 1; i < count; i++)
        {
            var line = CsvLine.Of(lines[i], i + 1);
            if (line.Cells.Count == Header.Count) whole.Add(line);
            else Report(line.Cells[0], string.IsNullOrWhiteSpace(lines[i]) ? "the line is blank"
                : $"the line has {line.Cells.Count} {(line.Cells.Count == 1 ? "cell" : "cells")}, but the header has {Header.Count}");
        }
        Lines = whole;
        return this;
    }
}

internal sealed record CsvCell(string Text, int Line, int Column);

internal sealed record CsvLine(IReadOnlyList<CsvCell> Cells)
{
    /// <summary>Cells are separated by commas; one in quotes may hold some, and doubles a quote of its own (RFC 4180).</summary>
    public static CsvLine Of(string line, int number)
    {
        var cells = new List<CsvCell>();
        var start = 0;
        var isQuoted = false;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] == '"') isQuoted = !isQuoted;
            if (i < line.Length && (line[i] != ',' || isQuoted)) continue;
            cells.Add(new CsvCell(Text(line[start..i].Trim()), number, start + 1));
            start = i + 1;
        }
        return new CsvLine(cells);
    }

    private static string Text(string cell) =>
        cell is ['"', .. var quoted, '"'] ? quoted.Replace("\"\"", "\"", StringComparison.Ordinal) : cell;
}
