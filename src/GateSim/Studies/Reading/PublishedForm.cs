using GateSim.Experiments;
using GateSim.Scenarios.Reading;
using GateSim.Scenarios.Reading.Forms;

namespace GateSim.Studies.Reading;

/// <summary>For one file: while it is read it learns which scenario holds where none is named.</summary>
internal sealed class PublishedForm : RecordForm<PublishedFigures>
{
    private readonly CaseReader _cases = new();
    private readonly int? _instead;
    private readonly Key<PublishedFigures, string> _title;
    private readonly Key<PublishedFigures, string> _introduction;
    private readonly Key<PublishedFigures, string> _scenario;
    private readonly Key<PublishedFigures, int?> _replications;
    private readonly Key<PublishedFigures, IReadOnlyList<Outcome>> _outcomes;
    private readonly Key<PublishedFigures, IReadOnlyList<Assumption>> _assumptions;

    /// <param name="replications">In place of what the file says.</param>
    public PublishedForm(int? replications)
        : base("published figures")
    {
        _instead = replications;
        _title = Required("title", new TextForm(mayBeEmpty: false), f => f.Title, "The heading of the page.");
        _introduction = Optional("introduction", new TextForm(), f => f.Introduction, null, "Text below it, in Markdown.");
        _scenario = Required("scenario", new TextForm(mayBeEmpty: false), _ => null, "The scenario file, relative to this one, where nothing else is said.");
        _replications = Optional("replications", new NullableForm<int>(new WholeNumberForm<int>(1, Limits.MostReplications)), _ => null, null,
            "In place of the scenarios' own.");
        _outcomes = Required("outcomes", new ListForm<Outcome>("a list of outcomes", new OutcomeForm(_cases)), f => f.Outcomes, "What was published.");
        _assumptions = Optional("assumptions", new ListForm<Assumption>("a list of assumptions", new AssumptionForm(_cases)), f => f.Assumptions, [],
            "Parameters without a source.");
    }

    protected override PublishedFigures Make(Entries<PublishedFigures> at)
    {
        if (at.Node(_scenario) is { } scenario)
        {
            _cases.Default = new Case(CaseReader.PathOf(scenario, at.Get(_scenario)), [], _instead ?? at.Find(_replications));
            _cases.Read(_cases.Default, scenario.At, at.Desk);
        }
        return new PublishedFigures(at.Get(_title), at.Find(_introduction), at.Get(_outcomes), at.Get(_assumptions));
    }
}
