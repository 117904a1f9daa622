using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading.Rules;

/// <summary>Uncertain inputs are set together, so no two of them may set the same value.</summary>
internal static class UncertainPathsDiffer
{
    public static void Check(Scenario scenario, Node tree, Desk desk)
    {
        foreach (var (i, input) in scenario.Uncertain.Index())
        {
            if (scenario.Uncertain.Take(i).FirstOrDefault(other => Meets(other.Path, input.Path)) is not { } earlier) continue;
            if (tree.Down("uncertain", input.Name, "path") is { } path)
                desk.Report(path.At, $"the path {Quoted.Of(input.Path)} is also set by the uncertain input {Quoted.Of(earlier.Name)}: make one input of them, whose ends hold both");
        }
    }

    private static bool Meets(string a, string b) =>
        a == b || a.StartsWith(b + ".", StringComparison.Ordinal) || b.StartsWith(a + ".", StringComparison.Ordinal);
}
