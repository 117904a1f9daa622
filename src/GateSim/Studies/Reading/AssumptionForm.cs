using GateSim.Experiments;
using GateSim.Scenarios.Reading;
using GateSim.Scenarios.Reading.Forms;
using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Studies.Reading;

internal sealed class AssumptionForm : RecordForm<Assumption>
{
    private readonly CaseReader _cases;
    private readonly CaseKeys<Assumption> _case;
    private readonly Key<Assumption, string> _name;
    private readonly Key<Assumption, string> _path;
    private readonly Key<Assumption, string> _low;
    private readonly Key<Assumption, string> _base;
    private readonly Key<Assumption, string> _high;
    private readonly Key<Assumption, Quantity> _of;
    private readonly Key<Assumption, string> _why;

    public AssumptionForm(CaseReader cases)
        : base("an assumption")
    {
        _cases = cases;
        var value = new TextForm(mayBeEmpty: false);
        _name = Required("name", new TextForm(mayBeEmpty: false), a => a.Name, "What is assumed.");
        _path = Required("path", value, a => a.Path, "The key's path in the scenario.");
        _low = Required("low", value, a => a.Low, "Its value at one end of the range, as --set takes it.");
        _base = Required("base", value, a => a.Base, "Its value in the scenario.");
        _high = Required("high", value, a => a.High, "Its value at the other end.");
        var scenario = Optional("scenario", new TextForm(mayBeEmpty: false), a => a.Case.File, null, "The scenario file, relative to this one.");
        var set = Optional("set", new SetsForm(), a => a.Case.Sets, [], "What is set in it.");
        _case = new CaseKeys<Assumption>(cases, scenario, set);
        _of = Required("of", new QuantityForm(), a => a.Of, "The number of the results that matters.");
        _why = Optional("why", new TextForm(), a => a.Why, null, "Why this range.");
    }

    protected override Assumption Make(Entries<Assumption> at)
    {
        var (wanted, scenario) = _case.Read(at);
        var of = scenario is null ? new QuantityForm().StandIn : at.Get(_of);
        var assumption = new Assumption(at.Get(_name), at.Get(_path), at.Get(_low), at.Get(_base), at.Get(_high), wanted, of, at.Find(_why));
        if (scenario is null || at.Node(_path) is null) return assumption;
        foreach (var end in new[] { _low, _high })
        {
            if (at.Node(end) is { } there) _cases.Read(assumption.At(at.Get(end)), there.At, at.Desk, of);
        }
        if (at.Node(_base) is { } middle && _cases.Read(assumption.At(assumption.Base), middle.At, at.Desk) is { } asSaid
            && ScenarioText.Of(asSaid) != ScenarioText.Of(scenario))
            at.Desk.Report(middle.At, $"\"base\" is not what the scenario says: with {Quoted.Of(assumption.Path + "=" + assumption.Base)} it is another one");
        return assumption;
    }
}
