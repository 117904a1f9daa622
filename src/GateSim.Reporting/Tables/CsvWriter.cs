using System.Buffers;
using System.Globalization;
using System.Text;
using GateSim.Experiments;
using GateSim.Reporting.Text;

namespace GateSim.Reporting.Tables;

/// <summary>Rows by RFC 4180, but for the line end, which is LF: UTF-8 without a byte order mark, quotes only where they are needed.</summary>
internal sealed class CsvWriter(Stream to) : IDisposable
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create("\",\r\n");
    private readonly StreamWriter _writer = new(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16384, leaveOpen: true);

    /// <param name="cells">An empty cell for null.</param>
    public void Row(params ReadOnlySpan<string?> cells)
    {
        Cells(cells);
        _writer.Write('\n');
    }

    /// <summary>Ends with the cells estimate, low, high and replications.</summary>
    /// <param name="cells">Those before.</param>
    public void EstimateRow(Estimate estimate, params ReadOnlySpan<string?> cells)
    {
        Cells(cells);
        _writer.Write(',');
        Row(
            FileNumber.Of(estimate.Mean), FileNumber.Of(estimate.Low), FileNumber.Of(estimate.High),
            estimate.Replications.ToString(CultureInfo.InvariantCulture));
    }

    public void Flush() => _writer.Flush();

    /// <summary>Writes what is still held; the stream stays open.</summary>
    public void Dispose() => _writer.Dispose();

    private void Cells(ReadOnlySpan<string?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) _writer.Write(',');
            _writer.Write(Quoted(cells[i]));
        }
    }

    private static string? Quoted(string? cell) =>
        cell is not null && cell.AsSpan().ContainsAny(NeedQuotes) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
