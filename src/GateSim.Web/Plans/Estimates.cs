using System.Text;
using GateSim.Experiments;
using GateSim.Reporting.Languages;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Web.Plans;

/// <summary>Estimates that were made lately: a page asks for that of the unchanged plan with each move of a slider.</summary>
internal sealed class Estimates
{
    private const int Most = 128;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Estimate> _known = [];
    private readonly Queue<string> _oldest = new();

    public Estimate Of(Scenario scenario, Language language)
    {
        var key = $"{language} {ContentHash.Of(Encoding.UTF8.GetBytes(ScenarioText.Of(scenario)))}";
        lock (_lock)
        {
            if (_known.TryGetValue(key, out var known)) return known;
        }
        var made = Estimate.Of(scenario, language);
        lock (_lock)
        {
            if (!_known.TryAdd(key, made)) return made;
            _oldest.Enqueue(key);
            if (_known.Count > Most) _known.Remove(_oldest.Dequeue());
        }
        return made;
    }
}
