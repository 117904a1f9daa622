using System.Globalization;

namespace GateSim.Experiments.Sweeps;

/// <summary>All that a sweep depends on, as text: by it a later process knows that it goes on with the same one, or what has changed since.</summary>
public static class SweepDefinition
{
    /// <param name="design">As it was typed.</param>
    /// <param name="version">Of the program.</param>
    public static string Of(SweepPlan plan, string design, string version) => string.Join('\n',
        [
            $"gatesim: {version}",
            $"design: {design}",
            .. plan.Design.Factors.Select(f => $"vary {f.Path}: {string.Join(", ", f.Values)}"),
            string.Create(CultureInfo.InvariantCulture, $"points: {plan.Points.Count}"),
            PointKey.TextOf(plan.Base),
        ]);

    /// <summary>Where the two first differ, for people: <c>in stations.lanes "servers: 6" has become "servers: 8"</c>.</summary>
    public static string Difference(string before, string now)
    {
        string[] was = before.Split('\n'), are = now.Split('\n');
        var at = was.Zip(are).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"{Around(was, at)}{Line(was, at)} has become {Line(are, at)}";
    }

    private static string Line(string[] lines, int at) => at < lines.Length && lines[at].Trim() is { Length: > 0 } line ? $"\"{line}\"" : "nothing";

    /// <summary>The keys under which the line stands.</summary>
    private static string Around(string[] lines, int at)
    {
        List<string> keys = [];
        var depth = at < lines.Length ? Depth(lines[at]) : 0;
        for (var i = Math.Min(at, lines.Length) - 1; i >= 0 && depth > 0; i--)
        {
            if (Depth(lines[i]) >= depth) continue;
            depth = Depth(lines[i]);
            keys.Insert(0, lines[i].Trim().TrimEnd(':'));
        }
        return keys.Count == 0 ? "" : $"in {string.Join('.', keys)} ";
    }

    private static int Depth(string line) => line.Length - line.TrimStart(' ').Length;
}
