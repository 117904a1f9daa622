using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading.Rules;

/// <summary><c>when</c> names classes, traits and values of traits without saying which: each name stands for one thing.</summary>
internal static class OneNameOneThing
{
    public static void Check(Node tree, Desk desk)
    {
        var things = new Dictionary<string, (Node Node, string Thing)>();
        foreach (var (node, thing) in Named(tree))
        {
            if (things.TryAdd(node.Key, (node, thing))) continue;
            var first = things[node.Key];
            var at = first.Node.KeyAt.Source.Rank > node.KeyAt.Source.Rank ? first.Node.KeyAt : node.KeyAt;
            desk.Report(at, $"the name {Quoted.Of(node.Key)} stands for two things: {first.Thing} and {thing}; `when` could not tell them apart");
        }
    }

    private static IEnumerable<(Node Node, string Thing)> Named(Node tree)
    {
        foreach (var trait in (tree.Down("traits") as MappingNode)?.Present ?? [])
        {
            yield return (trait, "a trait");
            foreach (var value in (trait as MappingNode)?.Present ?? []) yield return (value, $"a value of the trait {Quoted.Of(trait.Key)}");
        }
        foreach (var vehicleClass in (tree.Down("classes") as MappingNode)?.Present ?? []) yield return (vehicleClass, "a class");
    }
}
