namespace GateSim.Scenarios.Reading.Trees;

/// <summary>A tree that was written rather than read: its places are the paths of its keys, <c>stations.lanes.service</c>, <c>routes.export[0]</c>.</summary>
internal static class PathTree
{
    public static Node Of(Node root, Desk desk)
    {
        var order = 0;
        return Placed(root, "");

        Node Placed(Node node, string path)
        {
            // Paths in it are whole already: what is read of files is carried.
            var at = new Place(new Source(path.Length == 0 ? "the scenario" : path, "", 0, IsOption: true), ++order, 0);
            node = node with { At = at, KeyAt = at };
            return node switch
            {
                MappingNode mapping => mapping with { Entries = [.. Once(mapping, at, desk).Select(e => Placed(e, path.Length == 0 ? e.Key : $"{path}.{e.Key}"))] },
                ListNode list => list with { Items = [.. list.Items.Select((item, i) => Placed(item with { Key = node.Key, IsItem = true }, $"{path}[{i}]"))] },
                _ => node,
            };
        }
    }

    private static IEnumerable<Node> Once(MappingNode mapping, Place at, Desk desk)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            if (names.Add(entry.Key)) yield return entry;
            else desk.Report(at, $"the name {Quoted.Of(entry.Key)} stands here a second time");
        }
    }
}
