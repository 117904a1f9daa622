using System.CommandLine;
using GateSim.Reporting.Answers;
using GateSim.Reporting.Results;
using GateSim.Reporting.Tables;

namespace GateSim.Cli.Commands.Reports;

/// <summary><c>--excel</c>: each table once more, as a spreadsheet with Vietnamese settings opens it by a double click.</summary>
internal static class ExcelTables
{
    public static Option<bool> Option() => new("--excel") { Description = "Writes each table as NAME-excel.csv too: opens in Excel by a double click where a comma is the decimal sign, as in Vietnam." };

    public static void Write(IEnumerable<DataFile> tables, ResultFolder folder)
    {
        foreach (var table in tables.Where(t => Path.GetExtension(t.FileName) == ".csv"))
        {
            using var csv = new MemoryStream();
            table.Write(csv);
            csv.Position = 0;
            folder.Write(ExcelCsv.NameOf(table.FileName), stream => ExcelCsv.Write(csv, stream));
        }
    }
}
