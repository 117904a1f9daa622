using GateSim.Experiments;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;
using GateSim.Scenarios.Reading.Forms;
using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Studies.Reading;

internal enum Role { Prediction, Used }

internal sealed class OutcomeForm : RecordForm<Outcome>
{
    private readonly CaseKeys<Outcome> _case;
    private readonly Key<Outcome, string> _name;
    private readonly Key<Outcome, PublishedValue> _published;
    private readonly Key<Outcome, string> _unit;
    private readonly Key<Outcome, string> _source;
    private readonly Key<Outcome, string> _date;
    private readonly Key<Outcome, string> _counts;
    private readonly Key<Outcome, Role> _role;
    private readonly Key<Outcome, Quantity> _of;
    private readonly Key<Outcome, StatisticName> _per;
    private readonly Key<Outcome, double> _times;
    private readonly Key<Outcome, decimal> _tolerance;
    private readonly Key<Outcome, string> _why;

    public OutcomeForm(CaseReader cases)
        : base("an outcome")
    {
        _name = Required("name", new TextForm(mayBeEmpty: false), o => o.Name, "What was observed.");
        _published = Required("published", new PublishedValueForm(), o => new PublishedValue(o.Low, o.High), "A number, or { low, high }.");
        _unit = Required("unit", new TextForm(mayBeEmpty: false), _ => null, "Of the published value; that of the measure.");
        _source = Required("source", new TextForm(mayBeEmpty: false), o => o.Source, "Where it was published.");
        _date = Optional("date", new TextForm(), o => o.Date, null, "Of what time it speaks.");
        _counts = Optional("counts", new TextForm(), o => o.Counts, null, "What was counted: laden vehicles, all crossings.");
        _role = Required("role", new WordForm<Role>(("prediction", Role.Prediction), ("used", Role.Used)), o => o.IsUsed ? Role.Used : Role.Prediction,
            "Whether it was used to set a parameter.");
        var scenario = Optional("scenario", new TextForm(mayBeEmpty: false), o => o.Case.File, null, "The scenario file, relative to this one.");
        var set = Optional("set", new SetsForm(), o => o.Case.Sets, [], "What is set in it.");
        _case = new CaseKeys<Outcome>(cases, scenario, set);
        _of = Required("of", new QuantityForm(), o => o.Of, "The number of the results that answers to it, or a list to add up.");
        _per = Optional("per", new StatisticForm(), o => o.Of.Per, null, "A number of the same unit by which it is divided.");
        _times = Optional("times", new NumberForm(0, Limits.MostFactor), o => o.Of.Times, 1, "A factor on it.");
        _tolerance = Optional("tolerance", new ShareForm(), o => ShareForm.ToDecimal(o.Tolerance), 0, "How far the published value may be off.");
        _why = Optional("why", new TextForm(), o => o.Why, null, "Why it may differ.");
    }

    protected override Outcome Make(Entries<Outcome> at)
    {
        var (wanted, scenario) = _case.Read(at);
        var (published, unit) = (at.Get(_published), at.Get(_unit));
        var of = scenario is null ? new QuantityForm().StandIn : at.Get(_of) with { Per = at.Find(_per), Times = at.Get(_times) };
        if (scenario is not null && at.Node(_of) is not null) CheckUnits(at, of);
        return new Outcome(at.Get(_name), published.Low, published.High, at.Get(_source), at.Find(_date), at.Find(_counts), at.Get(_role) == Role.Used,
            wanted, of, ShareForm.ToDouble(at.Get(_tolerance)), at.Find(_why));
    }

    private void CheckUnits(Entries<Outcome> at, Quantity of)
    {
        var known = QuantityForm.UnitOf(of.Sum[0]);
        if (at.Node(_per) is { } divisor && of.Per is { } per)
        {
            if (QuantityForm.UnitOf(per) is var other && other != known) at.Desk.Report(divisor.At, $"\"per\" is in {other}, but \"of\" in {known}");
            known = Quantity.UnitOfRatio;
        }
        var unit = at.Get(_unit);
        if (at.Node(_unit) is ScalarNode written && known != unit) at.Desk.Report(written.At, $"\"unit\" is {Quoted.Of(unit)}, but {Quoted.Of((of with { Times = 1 }).ToString())} is in {known}");
    }
}
