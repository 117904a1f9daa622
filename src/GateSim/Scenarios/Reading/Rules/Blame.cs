using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading.Rules;

/// <summary>Where a problem between several pieces is reported: at what was merged over the others last.</summary>
internal static class Blame
{
    /// <summary>At the key of the whole, unless a part was merged over it later.</summary>
    public static Place Among(Node whole, IEnumerable<Node> parts)
    {
        var at = whole.Key.Length == 0 ? whole.At : whole.KeyAt;
        foreach (var part in parts)
        {
            if (part.At.Source.Rank > at.Source.Rank) at = part.At;
        }
        return at;
    }

    /// <summary>At the first, unless the second was merged later.</summary>
    public static Place Later(Node first, Node? second) => second is not null && second.At.Source.Rank > first.At.Source.Rank ? second.At : first.At;
}
