using GateSim.Experiments;
using GateSim.Scenarios.Reading;
using GateSim.Scenarios.Reading.Forms;
using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Studies.Reading;

/// <summary>For one file: while it is read it learns what later keys refer to.</summary>
internal sealed class StudyForm : RecordForm<Study>
{
    private const int MostRows = 12;
    private const int MostColumns = 5;

    private readonly CaseReader _cases = new();
    private readonly AmongForm _row = new("the rows");
    private readonly AmongForm _column = new("the columns");
    private readonly int? _instead;
    private readonly Key<Study, string> _title;
    private readonly Key<Study, string> _introduction;
    private readonly Key<Study, string> _counts;
    private readonly Key<Study, string> _scenario;
    private readonly Key<Study, IReadOnlyList<string>> _set;
    private readonly Key<Study, int?> _replications;
    private readonly Key<Study, Axis> _rows;
    private readonly Key<Study, Axis> _columns;
    private readonly Key<Study, IReadOnlyList<StudyMeasure>> _measures;
    private readonly Key<Study, Judgement> _judge;
    private readonly Key<Study, IReadOnlyList<Replacement>> _compare;
    private readonly Key<Study, IReadOnlyList<Relief>> _reliefs;

    /// <param name="replications">In place of what the file says.</param>
    public StudyForm(int? replications)
        : base("a study")
    {
        _instead = replications;
        _title = Required("title", new TextForm(mayBeEmpty: false), s => s.Title, "The heading of the page.");
        _introduction = Optional("introduction", new TextForm(), s => s.Introduction, null, "Text below it, in Markdown.");
        _counts = Optional("counts", new TextForm(), s => s.Counts, null, "What is counted: laden vehicles or all crossings.");
        _scenario = Required("scenario", new TextForm(mayBeEmpty: false), s => s.Case.File, "The scenario file, relative to this one.");
        _set = Optional("set", new SetsForm(), s => s.Case.Sets, [], "What is set at every point.");
        _replications = Optional("replications", new NullableForm<int>(new WholeNumberForm<int>(1, Limits.MostReplications)), s => s.Case.Replications, null,
            "In place of the scenario's own.");
        _rows = Required("rows", new AxisForm("the rows", MostRows), s => s.Rows, "The settings that pictures show from left to right.");
        _columns = Required("columns", new AxisForm("the columns", MostColumns), s => s.Columns, "The settings that have a line and a table each.");
        _measures = Required("measures", new ListForm<StudyMeasure>("a list of measures", new StudyMeasureForm(), least: 1), s => s.Measures, "What is shown.");
        _judge = Required("judge", new JudgementForm(), s => s.Judgement, "By what a change is judged.");
        _compare = Optional("compare", new ListForm<Replacement>("a list of { from, to }", new ReplacementForm(_row)), s => s.Replacements, [],
            "Rows to be held against each other.");
        _reliefs = Optional("reliefs", new NamedForm<Relief>("relief", new ReliefForm(_row, _column), r => r.Name), s => s.Reliefs, [],
            "What could be done besides.");
    }

    protected override Study Make(Entries<Study> at)
    {
        var wanted = new Case("", at.Get(_set), _instead ?? at.Find(_replications));
        if (at.Node(_scenario) is { } scenario)
        {
            wanted = wanted with { File = CaseReader.PathOf(scenario, at.Get(_scenario)) };
            _cases.Read(wanted, scenario.At, at.Desk);
        }
        var (rows, columns) = (at.Get(_rows), at.Get(_columns));
        (_row.Settings, _column.Settings) = (rows.Settings, columns.Settings);
        var study = new Study(at.Get(_title), at.Find(_introduction), at.Find(_counts), wanted, rows, columns,
            at.Get(_measures), at.Get(_judge), at.Get(_compare), at.Get(_reliefs));
        if (at.Desk.Count == 0) EveryPointCanBeRun(study, at);
        return study;
    }

    private void EveryPointCanBeRun(Study study, Entries<Study> at)
    {
        foreach (var row in study.Rows.Settings) Try(study.Case.With(row.Sets), at.Node(_rows)?.Down("settings", row.Name));
        foreach (var column in study.Columns.Settings) Try(study.Case.With(column.Sets), at.Node(_columns)?.Down("settings", column.Name));
        foreach (var relief in study.Reliefs) Try(study.Case.With(relief.Sets), at.Node(_reliefs)?.Down(relief.Name));

        void Try(Case point, Node? named) => _cases.Read(point, named!.At, at.Desk, [study.Judgement.Measure.Of, .. study.Measures.Select(m => m.Of)]);
    }
}
