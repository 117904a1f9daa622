using GateSim.Scenarios.Reading.Forms;
using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading;

/// <summary>What <c>extends</c> and <c>--set</c> do: mappings merge key by key, anything else replaces, and a null takes away.</summary>
internal static class Merging
{
    /// <param name="form">Of both; null where an unknown key stands above, which is replaced whole.</param>
    public static Node Merge(Node under, Node over, Form? form)
    {
        if (form is not { Merges: true } || under is not MappingNode below || over is not MappingNode above) return over;
        var merged = below.Entries.ToDictionary(e => e.Key);
        var order = below.Entries.Select(e => e.Key).ToList();
        var anew = new HashSet<string>();
        foreach (var entry in above.Entries)
        {
            var there = merged.GetValueOrDefault(entry.Key);
            merged[entry.Key] = there is null or { IsNull: true } ? entry : Merge(there, entry, form.Under(entry.Key));
            if (there is null) order.Add(entry.Key);
            // What was taken away and comes again comes last. The null that took it away stays until then: errors point at it.
            else if (there.IsNull && !entry.IsNull) anew.Add(entry.Key);
        }
        if (anew.Count > 0) order = [.. order.Where(k => !anew.Contains(k)), .. above.Entries.Select(e => e.Key).Where(anew.Contains)];
        return below with { Entries = [.. order.Select(k => merged[k])] };
    }
}
