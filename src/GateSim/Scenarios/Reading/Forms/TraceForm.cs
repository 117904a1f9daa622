using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>The path of a CSV file of single vehicles: <c>arrival,class</c> and, if wanted, columns named like traits.</summary>
internal sealed partial class TraceForm : Form<LoggedArrivals>
{
    private const string Arrival = "arrival";
    private const string Class = "class";

    public override LoggedArrivals StandIn => new("", []);

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,7})?\z")]
    private static partial Regex Shape();

    public override LoggedArrivals Read(Node node, Desk desk)
    {
        if (node is ScalarNode { Carried: LoggedArrivals made }) return Known(made, node, desk);
        if (node is not ScalarNode { IsNull: false } scalar) return Refuse(node, desk, "the path of a CSV file");
        if (CsvFile.Read(scalar, desk) is not { } file) return StandIn;
        if (!HeaderIsSound(file, desk)) return StandIn;
        var vehicles = new List<LoggedVehicle>();
        foreach (var line in file.Lines)
        {
            var (arrival, vehicleClass) = (file.Cell(line, Arrival), file.Cell(line, Class));
            var isKnown = desk.Names.HasClass(vehicleClass.Text);
            if (!isKnown) file.Report(vehicleClass, at => desk.ReportName(at, "class", vehicleClass.Text, "the classes", desk.Names.Classes));
            var traits = Traits(line, file, desk);
            if (TimeOf(arrival, file) is { } time && isKnown) vehicles.Add(new LoggedVehicle(time, vehicleClass.Text, traits));
        }
        file.Close();
        return new LoggedArrivals(file.Path, [.. vehicles.OrderBy(v => v.Arrives)]);
    }

    private LoggedArrivals Known(LoggedArrivals made, Node node, Desk desk)
    {
        var before = desk.Count;
        foreach (var unknown in made.Vehicles.Select(v => v.Class).Distinct().Where(c => !desk.Names.HasClass(c)))
            desk.ReportName(node.At, "class", unknown, "the classes", desk.Names.Classes);
        foreach (var unknown in made.Vehicles.SelectMany(v => v.Traits).Where(t => !IsKnown(t, desk.Names)).Distinct())
            desk.Report(node.At, $"there is no trait {Quoted.Of(unknown.Trait)} with the value {Quoted.Of(unknown.Value ?? "no")}");
        return desk.Count == before ? made with { Vehicles = [.. made.Vehicles.OrderBy(v => v.Arrives)] } : StandIn;
    }

    private static bool IsKnown(LoggedTrait trait, ScenarioNames names) => names.Values.TryGetValue(trait.Trait, out var values)
        && (values is null ? trait.Value is null || trait.Value == trait.Trait : trait.Value is { } value && values.Contains(value));

    private static bool HeaderIsSound(CsvFile file, Desk desk)
    {
        var before = desk.Count;
        string[] known = [Arrival, Class, .. desk.Names.Values.Keys];
        foreach (var missing in new[] { Arrival, Class }.Where(c => !file.Has(c)))
            file.Report(file.Header[0], $"the header lacks the column {Quoted.Of(missing)}");
        foreach (var column in file.Header.Where(h => !known.Contains(h.Text)))
            file.Report(column, at => desk.ReportName(at, "column", column.Text, "those of a log: arrival, class and the traits", known));
        return desk.Count == before;
    }

    private static DateTime? TimeOf(CsvCell cell, CsvFile file)
    {
        if (Shape().IsMatch(cell.Text) && DateTime.TryParse(cell.Text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return time;
        file.Report(cell, $"{Quoted.Of(cell.Text)} is not a time such as 2025-06-16T07:12:30");
        return null;
    }

    private static List<LoggedTrait> Traits(CsvLine line, CsvFile file, Desk desk)
    {
        var traits = new List<LoggedTrait>();
        foreach (var (name, values) in desk.Names.Values.Where(t => file.Has(t.Key)))
        {
            var cell = file.Cell(line, name);
            var valid = values ?? ["yes", "no"];
            if (cell.Text.Length == 0) continue;
            if (!valid.Contains(cell.Text)) file.Report(cell, at => desk.ReportName(at, "value", cell.Text, $"those of the trait {Quoted.Of(name)}", valid));
            else traits.Add(new LoggedTrait(name, values is not null ? cell.Text : cell.Text == "yes" ? name : null));
        }
        return traits;
    }

    public override Node Write(LoggedArrivals value) => new ScalarNode(value.File, IsPlain: false) { Carried = value, File = value.File };

    public override JsonObject Schema(SchemaBook book) => SchemaBook.AnyScalar();
}
