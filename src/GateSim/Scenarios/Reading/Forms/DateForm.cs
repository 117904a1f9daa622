using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>A day: <c>2025-06-16</c>.</summary>
internal sealed partial class DateForm : Form<DateOnly>
{
    public override DateOnly StandIn => new(2025, 1, 1);

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}\z")]
    private static partial Regex Shape();

    public override DateOnly Read(Node node, Desk desk)
    {
        if (node is not ScalarNode scalar || !Shape().IsMatch(scalar.Text)) return Refuse(node, desk, "a date such as 2025-06-16");
        if (DateOnly.TryParseExact(scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        desk.Report(node.At, $"{Desk.Subject(node)} is {scalar.Text}, a date that does not exist");
        return StandIn;
    }

    public override Node Write(DateOnly value) => new ScalarNode(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public override JsonObject Schema(SchemaBook book) => SchemaBook.Pattern(@"^\d{4}-\d{2}-\d{2}$");
}
