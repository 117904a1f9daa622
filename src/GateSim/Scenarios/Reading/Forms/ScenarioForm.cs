namespace GateSim.Scenarios.Reading.Forms;

/// <summary>A whole scenario. <c>extends</c> is no key of it: it is gone once files are merged.</summary>
internal sealed class ScenarioForm : RecordForm<Scenario>
{
    public const string Extends = "extends";

    private readonly Key<Scenario, string> _name;
    private readonly Key<Scenario, string> _description;
    private readonly Key<Scenario, About> _about;
    private readonly Key<Scenario, IReadOnlyList<ExtraMeasure>> _measures;
    private readonly Key<Scenario, RunPlan> _run;
    private readonly Key<Scenario, Demand> _demand;
    private readonly Key<Scenario, IReadOnlyList<Trait>> _traits;
    private readonly Key<Scenario, IReadOnlyList<VehicleClass>> _classes;
    private readonly Key<Scenario, IReadOnlyList<StationPlan>> _stations;
    private readonly Key<Scenario, IReadOnlyList<AreaPlan>> _areas;
    private readonly Key<Scenario, IReadOnlyList<Route>> _routes;
    private readonly Key<Scenario, IReadOnlyList<SpecialDays>> _specialDays;
    private readonly Key<Scenario, Costs> _costs;
    private readonly Key<Scenario, IReadOnlyList<UncertainInput>> _uncertain;

    private ScenarioForm()
        : base("a scenario")
    {
        _name = Required("name", new TextForm(mayBeEmpty: false), s => s.Name, "A short title; results carry it.");
        _description = Optional("description", new TextForm(), s => s.Description, null, "What it shows, for people.");
        _about = Optional("about", new AboutForm(), s => s.About, null, "The question that it answers and what it rests on, for people.");
        _measures = Optional("measures", new ListForm<ExtraMeasure>("a list of measures", new ExtraMeasureForm()),
            s => ExtraMeasure.Of(s) is { Count: > 0 } some ? some : null, [],
            "Measures, and shares and quantiles of times, beyond those that every scenario has.");
        _run = Required("run", new RunForm(), s => s.Run, "When the run begins, how long it is and how often it is done.");
        _demand = Required("demand", new DemandForm(), s => s.Demand, "How many vehicles come, and when.");
        _traits = Optional("traits", new NamedForm<Trait>("trait", new TraitForm(), t => t.Name), s => s.Traits, [],
            "What is drawn once for each vehicle when it arrives: the share that has it, or values with their shares.");
        _classes = Required("classes", new NamedForm<VehicleClass>("class", new ClassForm(), c => c.Name), s => s.Classes, "The kinds of vehicles.");
        _stations = Required("stations", new NamedForm<StationPlan>("station", new StationForm(), s => s.Name), s => s.Stations,
            "Where something is done to vehicles.");
        _areas = Optional("areas", new NamedForm<AreaPlan>("area", new AreaForm(), a => a.Name), s => s.Areas, [],
            "Parts of the gate that vehicles enter and leave, with limits: yards, call-forward, quotas.");
        _routes = Required("routes", new NamedForm<Route>("route", new RouteForm(), r => r.Name), s => s.Routes,
            "What the classes go through, step by step.");
        _specialDays = Optional("specialDays", new ListForm<SpecialDays>("a list of { from, to, stations, hours, closed, servers, why }", new SpecialDaysForm()),
            s => s.SpecialDays, [], "Days on which stations differ from their plan.");
        _costs = Optional("costs", new CostsForm(), s => s.Costs, null, "What waiting, spoiled loads and servers cost; without it nobody counts.");
        _uncertain = Optional("uncertain", new NamedForm<UncertainInput>("uncertain input", new UncertainForm(), u => u.Name),
            s => s.Uncertain.Count == 0 ? null : s.Uncertain, [],
            "What nobody knows exactly, and between which values it may lie: for gatesim sensitivity.");
    }

    public static ScenarioForm Whole { get; } = new();

    protected override Scenario Make(Entries<Scenario> at) => new()
    {
        Name = at.Get(_name),
        Description = at.Find(_description),
        About = at.Find(_about),
        ExtraMeasures = [.. at.Get(_measures).Select(m => m.Measure).OfType<string>().Distinct()],
        AskedStatistics = [.. at.Get(_measures).Select(m => m.Statistic).OfType<StatisticName>().Distinct()],
        Run = at.Get(_run),
        Demand = at.Get(_demand),
        Traits = at.Get(_traits),
        Classes = at.Get(_classes),
        Stations = at.Get(_stations),
        Areas = at.Get(_areas),
        Routes = at.Get(_routes),
        SpecialDays = at.Get(_specialDays),
        Costs = at.Find(_costs),
        Uncertain = at.Get(_uncertain),
    };
}
