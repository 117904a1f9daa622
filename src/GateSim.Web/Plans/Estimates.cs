using GateSim.Analysis.Twins;
using GateSim.Model;
using GateSim.Reporting.Languages;
using GateSim.Scenarios;

namespace GateSim.Web.Plans;

/// <summary>Estimates that were made lately, each once: a page asks for that of the unchanged plan with each move of a slider.</summary>
internal sealed class Estimates
{
    private const int Most = 64;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Lazy<Twin>> _known = [];
    private readonly Queue<string> _oldest = new();

    public Estimate Of(Scenario scenario, Language language) => Estimate.Of(TwinOf(scenario).Value, language);

    private Lazy<Twin> TwinOf(Scenario scenario)
    {
        var key = ScenarioKey.Of(scenario);
        lock (_lock)
        {
            if (_known.TryGetValue(key, out var known)) return known;
            _oldest.Enqueue(key);
            if (_oldest.Count > Most) _known.Remove(_oldest.Dequeue());
            return _known[key] = new Lazy<Twin>(() => Twin.Of(new GatePlan(scenario, scenario.Run.WarmUp ?? TimeSpan.Zero)));
        }
    }
}
