using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using GateSim.Experiments.Comparisons;
using GateSim.Reporting.Languages;
using GateSim.Scenarios;

namespace GateSim.Reporting.Animations;

/// <summary>All that the page's script knows, as JSON that can stand within HTML.</summary>
internal static class AnimationData
{
    // Writes < and & as \u003C and \u0026, so that no text of a scenario can end the element that it stands in.
    private static readonly JsonSerializerOptions Safe = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(IReadOnlyList<GateDay> plans, Language language) => new JsonObject
    {
        ["language"] = language.Code,
        ["texts"] = ByLanguage(l => new JsonObject(AnimationWords.All.Select(w => KeyValuePair.Create(w.Name, (JsonNode?)w.Phrase.In(l))))),
        ["dates"] = ByLanguage(l => AnimationWords.Date(plans[0].Date, l)),
        ["day"] = plans[0].Day,
        ["days"] = plans[0].Scenario.Run.Days,
        ["replication"] = plans[0].Replication,
        ["same"] = plans.All(p => Alternatives.HaveSameVehicles(plans[0].Scenario, p.Scenario)),
        ["plans"] = new JsonArray([.. plans.Select(Plan)]),
    }.ToJsonString(Safe);

    private static JsonNode Plan(GateDay day)
    {
        var (scenario, scheme) = (day.Scenario, Scheme.Of(day.Scenario));
        return new JsonObject
        {
            ["name"] = ByLanguage(l => scenario.NameIn(l)),
            ["classes"] = new JsonArray([.. scenario.Classes.Select(c => Named(scenario, c.Name))]),
            ["outward"] = new JsonArray([.. scheme.IsOutward.Select(o => (JsonNode)o)]),
            ["channels"] = new JsonArray([.. (GateDay.Channel(scenario)?.Values ?? []).Select(v => Named(scenario, v.Name))]),
            ["stations"] = scenario.Stations.Count,
            ["places"] = new JsonArray([.. scheme.Places.Select(p => Place(day, p))]),
            ["ways"] = new JsonArray([.. scheme.Ways.Select(w => new JsonArray(w.From, w.To))]),
            ["vehicles"] = Convert.ToBase64String(DayBytes.Of(day.Vehicles)),
        };
    }

    private static JsonObject Place(GateDay day, Place place)
    {
        var result = Named(day.Scenario, place.Name);
        result["number"] = place.Number;
        result["band"] = place.Band;
        result["column"] = place.Column;
        result["duty"] = new JsonArray([.. day.Duties[place.Number].Select(d => new JsonArray(d.From, d.Servers))]);
        if (place.Number < day.Scenario.Stations.Count)
        {
            result["servers"] = ServersOf(day, place.Number);
            result["pauses"] = Pauses(day.Scenario.Stations[place.Number]);
            return result;
        }
        var area = day.Scenario.Areas[place.Number - day.Scenario.Stations.Count];
        result["room"] = area.Places;
        result["metres"] = area.MetresPerVehicle;
        return result;
    }

    // Those on duty at any time of the day, and those who are still at work from the day before.
    private static int ServersOf(GateDay day, int station) => Math.Max(
        day.Duties[station].Max(d => d.Servers),
        day.Vehicles.SelectMany(v => v.Visits).Where(v => v.Place == station && v.Joined < GateDay.Length).Max(v => v.Server + 1) ?? 0);

    // Where vehicles wait for any server, one on duty without a vehicle is not idle: it is broken, or not ready yet.
    private static bool Pauses(StationPlan station) =>
        (station.After.Count > 0 || station.Breakdowns is not null) && station.Groups.Count == 0 && station.Queue == QueueKind.Shared;

    private static JsonObject Named(Scenario scenario, string name) => new() { ["name"] = name, ["label"] = Label(scenario, name) };

    private static JsonObject Label(Scenario scenario, string name) => ByLanguage(l => scenario.LabelOf(name, l));

    private static JsonObject ByLanguage(Func<Language, JsonNode?> said) => new(Language.All.Select(l => KeyValuePair.Create(l.Code, said(l))));
}
