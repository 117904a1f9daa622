using System.Globalization;
using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>The path of a CSV file of hourly counts: <c>hour,vehicles</c> of a day that repeats, or <c>date,hour,vehicles</c>.</summary>
internal sealed class CountsForm : Form<CountedHours>
{
    private const string Date = "date";
    private const string Hour = "hour";
    private const string Vehicles = "vehicles";

    public override CountedHours StandIn => new("", new double[24], new Dictionary<DateOnly, IReadOnlyList<double>>());

    public override CountedHours Read(Node node, Desk desk)
    {
        if (node is ScalarNode { Carried: CountedHours made }) return made;
        if (node is not ScalarNode { IsNull: false } scalar) return Refuse(node, desk, "the path of a CSV file");
        if (CsvFile.Read(scalar, desk) is not { } file) return StandIn;
        if (!file.Header.Select(h => h.Text).Order().SequenceEqual(file.Has(Date) ? [Date, Hour, Vehicles] : [Hour, Vehicles]))
        {
            var header = string.Join(',', file.Header.Select(h => Quoted.Short(h.Text)));
            file.Report(file.Header[0], $"the header must be {Hour},{Vehicles} or {Date},{Hour},{Vehicles}, not {header}");
            return StandIn;
        }
        var days = new Dictionary<DateOnly, IReadOnlyList<double>>();
        var named = new Dictionary<(DateOnly, int), int>();
        foreach (var line in file.Lines)
        {
            if (DateOf(line, file) is not { } date || HourOf(line, file) is not { } hour || CountOf(line, file) is not { } count) continue;
            if (named.TryAdd((date, hour), line.Cells[0].Line))
            {
                if (!days.TryGetValue(date, out var hours)) days.Add(date, hours = new double[24]);
                ((double[])hours)[hour] = count;
            }
            else file.Report(file.Cell(line, Hour), $"hour {hour} stands in line {named[(date, hour)]} already");
        }
        file.Close();
        return file.Has(Date) ? new CountedHours(file.Path, null, days)
            : new CountedHours(file.Path, days.Values.FirstOrDefault() ?? StandIn.EveryDay, StandIn.ByDate);
    }

    private static DateOnly? DateOf(CsvLine line, CsvFile file)
    {
        if (!file.Has(Date)) return DateOnly.MinValue;
        var cell = file.Cell(line, Date);
        if (DateOnly.TryParseExact(cell.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        file.Report(cell, $"{Quoted.Of(cell.Text)} is not a date such as 2025-06-16");
        return null;
    }

    private static int? HourOf(CsvLine line, CsvFile file)
    {
        var cell = file.Cell(line, Hour);
        if (int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour is >= 0 and <= 23) return hour;
        file.Report(cell, $"{Quoted.Of(cell.Text)} is not an hour from 0 to 23");
        return null;
    }

    private static double? CountOf(CsvLine line, CsvFile file)
    {
        var cell = file.Cell(line, Vehicles);
        if (NumberText.IsDecimal(cell.Text) && double.Parse(cell.Text, CultureInfo.InvariantCulture) is >= 0 and <= Limits.MostVehiclesAnHour and var count)
            return count;
        file.Report(cell, $"{Quoted.Of(cell.Text)} is not a number of vehicles");
        return null;
    }

    public override Node Write(CountedHours value) => new ScalarNode(value.File, IsPlain: false) { Carried = value, File = value.File };

    public override JsonObject Schema(SchemaBook book) => SchemaBook.AnyScalar();
}
