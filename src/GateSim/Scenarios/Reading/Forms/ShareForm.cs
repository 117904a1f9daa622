using System.Globalization;
using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>A share from 0 to 1, exact as written: <c>5%</c> or <c>0.05</c>.</summary>
/// <param name="within">Strictly between 0 and 1.</param>
internal sealed class ShareForm(bool within = false) : Form<decimal>
{
    public override decimal StandIn => within ? 0.5m : 1;

    public override decimal Read(Node node, Desk desk)
    {
        if (node is not ScalarNode scalar || Parse(scalar) is not { } share)
        {
            return RefuseNumber(node, desk, "a share such as 5% or 0.05", NumberText.IsDecimal);
        }
        if (within ? share > 0 && ToDouble(share) < 1 : share is >= 0 and <= 1) return share;
        desk.Report(node.At,
            $"{Desk.Subject(node)} must be {(within ? "above 0% and below 100%" : "between 0% and 100%")}, not {Quoted.Short(scalar.Text)}");
        return StandIn;
    }

    private static decimal? Parse(ScalarNode scalar)
    {
        var isPercent = scalar.Text.EndsWith('%');
        var number = isPercent ? scalar.Text[..^1] : scalar.Text;
        if ((!isPercent && !scalar.IsPlain) || !NumberText.IsDecimal(number)) return null;
        // What is too large for a decimal is no share either.
        return decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? (isPercent ? value / 100 : value)
            : decimal.MaxValue;
    }

    public override Node Write(decimal value) => new ScalarNode(Text(value));

    /// <summary>As a percentage where that is exact.</summary>
    public static string Text(decimal share) => share * 100 / 100 == share
        ? (share * 100).ToString("0.############################", CultureInfo.InvariantCulture) + "%"
        : share.ToString(CultureInfo.InvariantCulture);

    /// <summary>The nearest double, which a cast does not always give.</summary>
    public static double ToDouble(decimal share) => double.Parse(share.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>The shortest decimal that is nearest to it.</summary>
    public static decimal ToDecimal(double share) =>
        decimal.Parse(share.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    public override JsonObject Schema(SchemaBook book) => SchemaBook.AnyOf(
        new JsonObject { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 1 },
        SchemaBook.Pattern(@"^(\.\d+|\d+(\.\d*)?)%$"));
}
