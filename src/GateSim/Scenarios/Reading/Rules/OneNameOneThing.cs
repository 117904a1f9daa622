using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading.Rules;

/// <summary><c>when</c> names classes, traits and values of traits without saying which: each name stands for one thing.</summary>
internal static class OneNameOneThing
{
    public static void Check(Node tree, Desk desk)
    {
        var things = new Dictionary<string, string>();
        foreach (var (node, thing) in Named(tree))
        {
            if (things.TryAdd(node.Key, thing)) continue;
            desk.Report(node.KeyAt, $"the name {Quoted.Of(node.Key)} stands for two things: {things[node.Key]} and {thing}; `when` could not tell them apart");
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
