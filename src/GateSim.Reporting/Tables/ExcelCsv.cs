using System.Globalization;
using System.Text;

namespace GateSim.Reporting.Tables;

/// <summary>
/// A table as a spreadsheet with the settings of Vietnam reads it: UTF-8 with a mark that says so, semicolons between cells, a comma as decimal sign,
/// lines that end as on Windows. A cell that would be a formula is text.
/// </summary>
public static class ExcelCsv
{
    private const string Ending = "-excel";

    public static string NameOf(string file) => Path.ChangeExtension(file, null) + Ending + Path.GetExtension(file);

    /// <param name="csv">A table as it is written for programs: RFC 4180, UTF-8, decimal points.</param>
    /// <param name="to">Stays open.</param>
    public static void Write(Stream csv, Stream to)
    {
        using var reader = new StreamReader(csv, Encoding.UTF8, leaveOpen: true);
        using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), bufferSize: 16384, leaveOpen: true);
        foreach (var row in Rows(reader.ReadToEnd())) writer.Write(string.Join(';', row.Select(Cell)) + "\r\n");
    }

    private static string Cell(string cell)
    {
        if (double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)) return cell.Replace('.', ',');
        var text = cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + cell : cell;
        return text.AsSpan().ContainsAny(";\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    private static IEnumerable<List<string>> Rows(string text)
    {
        List<string> row = [];
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (isQuoted && letter == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (letter == '"') isQuoted = !isQuoted;
            else if (isQuoted || letter is not (',' or '\n' or '\r')) cell.Append(letter);
            else if (letter != '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (letter == ',') continue;
                yield return row;
                row = [];
            }
        }
    }
}
