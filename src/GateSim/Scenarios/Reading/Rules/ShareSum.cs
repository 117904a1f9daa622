using System.Globalization;
using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading.Rules;

/// <summary>Shares of which exactly one applies add up to 100 %.</summary>
internal static class ShareSum
{
    private const decimal Tolerance = 1e-9m;

    /// <param name="whose"><c>the classes</c>.</param>
    public static void Check(string whose, IEnumerable<decimal> shares, Node whole, IEnumerable<Node> parts, Desk desk)
    {
        var sum = shares.Sum();
        if (Math.Abs(sum - 1) <= Tolerance) return;
        var percent = (sum * 100).ToString("0.############", CultureInfo.InvariantCulture);
        desk.Report(Blame.Among(whole, parts), $"shares of {whose} add up to {percent} %, not 100 %");
    }
}
