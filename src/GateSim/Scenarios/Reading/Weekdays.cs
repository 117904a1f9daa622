using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading;

/// <summary>Days of the week: <c>sat</c>, <c>mon-fri</c>. 0 = Monday.</summary>
internal static class Weekdays
{
    public static IReadOnlyList<string> Names { get; } = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    public const string Pattern = "^(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?$";

    /// <summary>The days of a key, which may go past Sunday (<c>sat-mon</c>); null where it names none.</summary>
    public static IReadOnlyList<int>? Parse(string key)
    {
        int[] ends = [.. key.Split('-').Select(IndexOf)];
        if (ends.Length > 2 || ends.Contains(-1)) return null;
        return [.. Enumerable.Range(ends[0], (ends[^1] - ends[0] + 7) % 7 + 1).Select(d => d % 7)];
    }

    /// <summary>Reads a mapping by days, none of them named twice.</summary>
    /// <param name="set">Is given each day and its value.</param>
    public static void Read<T>(MappingNode mapping, Desk desk, Action<int, T> set, Func<Node, T> read)
    {
        var named = new string?[7];
        foreach (var entry in mapping.Entries)
        {
            if (Parse(entry.Key) is not { } days)
            {
                desk.ReportName(entry.KeyAt, "day", entry.Key, "the days of the week", Names);
                continue;
            }
            if (entry.IsNull)
            {
                desk.Report(entry.KeyAt, $"{Quoted.Of(entry.Key)} says nothing; a day that is not named is like one without a line");
                continue;
            }
            var value = read(entry);
            if (days.Select(d => named[d]).FirstOrDefault(k => k is not null) is { } other)
            {
                desk.Report(entry.KeyAt, $"{Names[days.First(d => named[d] == other)]} is in {Quoted.Of(other)} and again in {Quoted.Of(entry.Key)}");
                continue;
            }
            foreach (var day in days)
            {
                named[day] = entry.Key;
                set(day, value);
            }
        }
    }

    private static int IndexOf(string name)
    {
        for (var i = 0; i < 7; i++)
        {
            if (Names[i] == name.Trim()) return i;
        }
        return -1;
    }
}
