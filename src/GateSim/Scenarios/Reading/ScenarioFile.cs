using GateSim.Randomness.Distributions;
using GateSim.Scenarios.Reading.Forms;
using GateSim.Scenarios.Reading.Rules;
using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading;

/// <summary>Scenario files in, scenarios out.</summary>
public static class ScenarioFile
{
    private const int FirstOptionRank = 1000;

    /// <summary>The scenario of a file, with what it extends and the options of the command line merged.</summary>
    /// <param name="path">As errors are to show it; <c>extends</c> and <c>empirical</c> are relative to the file that holds them.</param>
    /// <param name="sets">The <c>PATH=VALUE</c> of each <c>--set</c>, in the order given.</param>
    /// <exception cref="ScenarioException">With everything that is wrong.</exception>
    public static Scenario Read(string path, IReadOnlyList<string>? sets = null) => Read(path, sets ?? [], DistributionKinds.All);

    /// <summary>The same of somebody else's scenario or options: no file outside its folder is read. In options, paths are relative to that folder.</summary>
    /// <exception cref="ScenarioException">With everything that is wrong.</exception>
    public static Scenario Read(ScenarioSource source, IReadOnlyList<string> sets)
    {
        var folder = Path.GetFullPath(source.Folder);
        return Read(() => new Desk(DistributionKinds.All) { Folder = folder },
            desk => source.Text is { } text ? FileChain.Read(source.Path, text, desk) : FileChain.Read(source.Path, desk), sets);
    }

    internal static Scenario Read(string path, IReadOnlyList<string> sets, IReadOnlyList<DistributionKind> kinds) =>
        Read(() => new Desk(kinds), desk => FileChain.Read(path, desk), sets);

    private static Scenario Read(Func<Desk> open, Func<Desk, Node?> read, IReadOnlyList<string> sets)
    {
        var (scenario, problems) = Attempt(open(), read, sets);
        if (problems.Count == 0) return scenario!;
        throw new ScenarioException(sets.Count == 0 ? problems : NameOptions(problems, open, read, sets));
    }

    private static (Scenario? Scenario, IReadOnlyList<Problem> Problems) Attempt(Desk desk, Func<Desk, Node?> read, IReadOnlyList<string> sets)
    {
        var tree = read(desk);
        // Options are merged even over nothing, so that what is wrong with one of them is said at once.
        var merged = tree ?? new MappingNode([]);
        for (var i = 0; i < sets.Count; i++) merged = SetOption.Apply(sets[i], FirstOptionRank + i, merged, desk);
        var scenario = tree is null ? null : Make(merged, desk);
        return (scenario, desk.Problems);
    }

    private static Scenario Make(Node tree, Desk desk)
    {
        desk.Names = ScenarioNames.Of(tree);
        var scenario = ScenarioForm.Whole.Read(tree, desk);
        ScenarioRules.Check(scenario, tree, desk);
        return desk.Count == 0 ? scenario.Measuring(FiguresAreThere.NamedIn(scenario)) : scenario;
    }

    /// <summary>
    /// A problem that stands in a file, but only comes up with an option, is that option's: take away a station, and the routes are wrong.
    /// </summary>
    private static List<Problem> NameOptions(IReadOnlyList<Problem> problems, Func<Desk> open, Func<Desk, Node?> read, IReadOnlyList<string> sets)
    {
        const string Option = "--set ";
        // Each step reads the scenario again; nobody types more options than that.
        const int MostSteps = 64;
        var named = problems.ToList();
        // What is wrong without any option is no option's, and is not looked for step by step.
        var own = Attempt(open(), read, []).Problems.ToHashSet();
        for (var count = Math.Min(sets.Count, MostSteps) - 1; count >= 0 && named.Exists(p => !IsNamed(p)); count--)
        {
            var without = Attempt(open(), read, [.. sets.Take(count)]).Problems.ToHashSet();
            for (var i = 0; i < named.Count; i++)
            {
                var problem = problems[i];
                if (problem.Place.StartsWith(Option, StringComparison.Ordinal) || without.Contains(problem) || named[i] != problem) continue;
                named[i] = new Problem($"{Option}{Quoted.Short(sets[count])}", $"{problem.Place}: {problem.Sentence}");
            }
        }
        return named;

        bool IsNamed(Problem problem) => problem.Place.StartsWith(Option, StringComparison.Ordinal) || own.Contains(problem);
    }
}
