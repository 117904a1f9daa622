using GateSim.Experiments;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;
using GateSim.Scenarios.Reading.Forms;
using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Studies.Reading;

/// <summary>The scenarios that a file names: each is read at once, so that what is wrong is said before anything runs.</summary>
internal sealed class CaseReader
{
    private readonly StatisticForm _statistic = new();
    private readonly Dictionary<string, (Scenario? Scenario, IReadOnlyList<Problem> Problems)> _read = [];

    /// <summary>What holds where nothing else is said.</summary>
    public Case? Default { get; set; }

    /// <summary>A file that stands in the document, relative to it.</summary>
    public static string PathOf(Node named, string file)
    {
        var full = Path.GetFullPath(Path.Combine(named.At.Source.Directory, file));
        return Path.GetRelativePath(Directory.GetCurrentDirectory(), full).Replace('\\', '/');
    }

    /// <summary>The case's scenario; null after telling the desk what is wrong with it. From then on the desk knows its names.</summary>
    public Scenario? Read(Case wanted, Place at, Desk desk)
    {
        var isKnown = _read.ContainsKey(wanted.Command);
        var (scenario, problems) = Attempt(wanted);
        // What is wrong with a scenario that many items share is told once.
        foreach (var problem in isKnown ? [] : problems) desk.Report(at, problem.ToString());
        desk.Names = scenario is null ? ScenarioNames.None : ScenarioNames.Held(scenario);
        return scenario;
    }

    /// <summary>The same for a variant of a case: what is to be taken from its results must still be there.</summary>
    public Scenario? Read(Case variant, Place at, Desk desk, params IEnumerable<Quantity> needed)
    {
        var scenario = Read(variant, at, desk);
        if (scenario is null) return null;
        foreach (var name in needed.SelectMany(q => q.Parts).Distinct().Where(name => !_statistic.Reads(new ScalarNode(name.ToString()), desk)))
            desk.Report(at, $"with this the results have no {Quoted.Of(name.ToString())}");
        return scenario;
    }

    private (Scenario? Scenario, IReadOnlyList<Problem> Problems) Attempt(Case wanted)
    {
        if (_read.TryGetValue(wanted.Command, out var known)) return known;
        try
        {
            known = (wanted.Read(), []);
        }
        catch (ScenarioException wrong)
        {
            known = (null, wrong.Problems);
        }
        return _read[wanted.Command] = known;
    }
}
