using System.Globalization;
using GateSim.Reporting.Languages;
using GateSim.Scenarios;
using GateSim.Web.Words;

namespace GateSim.Web.Plans;

/// <summary>What can be changed of a scenario: found in the scenario itself, with what the schema says of each key.</summary>
internal sealed class Controls(Scenario scenario, Language language)
{
    public const string Total = "demand.total";

    public static IReadOnlyList<Control> Of(Scenario scenario, Language language)
    {
        var controls = new Controls(scenario, language);
        return [.. controls.Demand(), .. controls.Stations(), .. controls.Areas(), .. controls.Shares(), controls.Run()];
    }

    /// <summary>The station that most routes lead all their vehicles through: at a gate, its lanes.</summary>
    public static StationPlan Lanes(Scenario scenario) =>
        scenario.Stations.MaxBy(s => scenario.Routes.SelectMany(r => r.Steps).OfType<VisitStep>().Count(v => v.Station == s.Name && v.When.Literals.Count == 0 && v.Share == 1))!;

    private IEnumerable<Control> Demand()
    {
        var demand = scenario.Demand;
        List<ControlPart> streams = [];
        if (demand.VehiclesPerDay > 0)
            streams.Add(new("", ControlWords.MainStream.In(language), demand.VehiclesPerDay, "demand.vehiclesPerDay", Work.CrossingsEach(scenario, scenario.Classes.Select(c => new ClassShare(c.Name, c.Share)))));
        streams.AddRange(from source in demand.Sources
                         where source.Arrivals is PoissonArrivals { Hours: WeightedHours }
                         let perDay = ((WeightedHours)((PoissonArrivals)source.Arrivals).Hours).VehiclesPerDay
                         select new ControlPart(source.Name, Name(source.Name), perDay, $"demand.sources.{source.Name}.vehiclesPerDay", Work.CrossingsEach(scenario, source.Classes)));
        if (streams.Count == 0) yield break;
        var total = streams.Sum(s => s.Value * s.Times!.Value);
        yield return new Control(Total, "demand", "total", "", ControlWords.AllCrossings.In(language))
        {
            Value = Math.Round(total),
            Least = 0,
            Reach = Reach(total, 500),
            Unit = ControlWords.ADay.In(language),
            Parts = streams,
        };
        if (streams is [{ Times: 1 }]) yield break; // the stream is the total
        foreach (var stream in streams)
            yield return Number(stream.Path!, "demand", "number", "", stream.Label, stream.Value, 50) with { Unit = ControlWords.ADay.In(language) };
    }

    private IEnumerable<Control> Stations()
    {
        var lanes = Lanes(scenario);
        return from station in scenario.Stations.OrderBy(s => s != lanes) from control in Station(station, station == lanes ? "lanes" : "stations") select control;
    }

    private IEnumerable<Control> Station(StationPlan station, string group)
    {
        var path = $"stations.{station.Name}";
        var subject = Name(station.Name);
        var servers = (group == "lanes" ? ControlWords.Lanes : ControlWords.Servers).In(language);
        if (station.Groups.Count == 0) yield return Staff($"{path}.servers", group, subject, servers, station.Servers);
        foreach (var part in station.Groups) yield return Staff($"{path}.groups.{part.Name}.servers", group, subject, $"{servers}, {Name(part.Name)}", part.Servers);
        if (Hours($"{path}.hours", group, subject, station.Hours) is { } hours) yield return hours;
    }

    private IEnumerable<Control> Areas()
    {
        foreach (var area in scenario.Areas)
        {
            var (path, subject) = ($"areas.{area.Name}", Name(area.Name));
            if (area.Places is { } places) yield return Number($"{path}.places", "areas", "integer", subject, ControlWords.Places.In(language), places, 50);
            if (area.PerDay is { } perDay) yield return Number($"{path}.perDay", "areas", "integer", subject, ControlWords.LetInADay.In(language), perDay, 100);
            if (area.PerHour is { } perHour) yield return Staff($"{path}.perHour", "areas", subject, ControlWords.LetInAnHour.In(language), perHour);
            if (!area.Hours.IsAlways && Hours($"{path}.hours", "areas", subject, area.Hours) is { } hours) yield return hours;
        }
    }

    private IEnumerable<Control> Shares()
    {
        if (scenario.Demand.VehiclesPerDay > 0 && scenario.Classes.Where(c => c.Share > 0).ToList() is { Count: > 1 } classes)
            yield return Parts("classes", ControlWords.Classes.In(language), classes.Select(c => new ControlPart(c.Name, Name(c.Name), Percent(c.Share), $"classes.{c.Name}.share")));
        foreach (var source in scenario.Demand.Sources.Where(s => s.Classes.Count > 1))
            yield return Parts($"demand.sources.{source.Name}.classes", string.Create(CultureInfo.InvariantCulture, $"{ControlWords.Classes.In(language)}: {Name(source.Name)}"), source.Classes.Select(c => new ControlPart(c.Class, Name(c.Class), Percent(c.Share))));
        foreach (var trait in scenario.Traits)
        {
            yield return trait.IsFlag
                ? Number($"traits.{trait.Name}", "shares", "percent", Name(trait.Name), ControlWords.ShareOfVehicles.In(language), Percent(trait.Values[0].Share), 0) with { Least = 0, Most = 100, Reach = 100, Unit = "%" }
                : Parts($"traits.{trait.Name}", Name(trait.Name), trait.Values.Select(v => new ControlPart(v.Name, Name(v.Name), Percent(v.Share))));
        }
    }

    private Control Run() => Number("run.days", "run", "integer", "", ControlWords.Days.In(language), scenario.Run.Days, 30);

    private static Control Staff(string path, string group, string subject, string label, StaffPlan plan) => plan.IsConstant
        ? Number(path, group, "integer", subject, label, plan.Most, 20)
        : Number(path, group, "shifts", subject, label, null, 0) with
        {
            Parts = [.. plan.Shifts.Select(s => Text(s.From, s.To) is var time ? new ControlPart(time, time, s.Servers) : null!)],
            Reach = Reach(plan.Most, 20),
        };

    // Other hours on other days of the week are left to the file.
    private Control? Hours(string path, string group, string subject, OpeningHours hours) => hours.Days is { } days && days.Any(d => !d.SequenceEqual(days[0])) ? null
        : Number(path, group, "hours", subject, ControlWords.Hours.In(language), null, 0) with { Windows = [.. hours.On(0).Select(w => Text(w.From, w.To))] };

    private static Control Parts(string path, string subject, IEnumerable<ControlPart> parts) =>
        new(path, "shares", "shares", subject, "") { Parts = [.. parts], Unit = "%", Meaning = SchemaPlace.Of(path)?.Meaning };

    /// <param name="leastReach">Of the slider.</param>
    private static Control Number(string path, string group, string kind, string subject, string label, double? value, double leastReach)
    {
        var place = SchemaPlace.Of(path);
        return new Control(path, group, kind, subject, label)
        {
            Value = value,
            Least = place?.Least,
            Most = place?.Most,
            Reach = value is { } now ? Reach(now, leastReach) : null,
            Meaning = place?.Meaning,
        };
    }

    // Two and a half times as much, in round numbers.
    private static double Reach(double now, double least)
    {
        var wanted = Math.Max(now * 2.5, least);
        var unit = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(1, wanted))));
        return Math.Ceiling(wanted / unit) * unit;
    }

    private string Name(string name) => scenario.Called(name, language);

    private static double Percent(decimal share) => (double)(share * 100);

    private static string Text(TimeSpan from, TimeSpan to) => $"{Text(from)}-{Text(to > TimeSpan.FromDays(1) ? to - TimeSpan.FromDays(1) : to)}";

    private static string Text(TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours:00}:{time.Minutes:00}") + (time.Seconds > 0 ? $":{time.Seconds:00}" : "");
}
