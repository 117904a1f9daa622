using GateSim.Experiments.Designs;

namespace GateSim.Experiments.Comparisons;

/// <summary>Alternatives as a command line names them.</summary>
public static class AlternativeText
{
    /// <param name="text">
    /// What it sets, <c>stations.lanes.servers=14</c>, several divided by <c>;</c>; in front of it there may be a name: <c>14 lanes: stations.lanes.servers=14</c>.
    /// </param>
    /// <returns>Without a name of its own it is named by what it sets.</returns>
    /// <exception cref="FormatException">It is none; the message says how one is written.</exception>
    public static (string Name, IReadOnlyList<string> Sets) Read(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0) throw new FormatException($"\"{text}\" needs the form PATH=VALUE or NAME: PATH=VALUE, such as \"14 lanes: stations.lanes.servers=14\"");
        var colon = text.LastIndexOf(": ", equals, StringComparison.Ordinal);
        IReadOnlyList<string> sets = [.. text[(colon < 0 ? 0 : colon + 1)..].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        if (sets.FirstOrDefault(s => s.IndexOf('=', StringComparison.Ordinal) <= 0) is { } wrong)
            throw new FormatException($"\"{text}\" sets nothing by \"{wrong}\"; it needs the form PATH=VALUE");
        return (colon < 0 ? Name(sets) : text[..colon].Trim(), sets);
    }

    /// <summary>All combinations of the values of the factors, the last factor changing fastest.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<string> Sets)> Grid(IReadOnlyList<Factor> factors)
    {
        IEnumerable<IReadOnlyList<string>> grid = [[]];
        foreach (var factor in factors) grid = grid.SelectMany(sets => factor.Values.Select(value => (IReadOnlyList<string>)[.. sets, factor.Set(value)]));
        return grid.Select(sets => (Name(sets), sets));
    }

    /// <summary>"lanes.servers=14 + documents.servers=8": each path by its last two keys.</summary>
    private static string Name(IReadOnlyList<string> sets) => string.Join(" + ", sets.Select(Short));

    private static string Short(string set)
    {
        var path = set[..set.IndexOf('=', StringComparison.Ordinal)];
        return string.Join('.', path.Split('.').TakeLast(2)) + set[path.Length..];
    }
}
