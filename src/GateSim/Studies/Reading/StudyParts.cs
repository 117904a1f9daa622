using GateSim.Experiments;
using GateSim.Scenarios.Reading;
using GateSim.Scenarios.Reading.Forms;

namespace GateSim.Studies.Reading;

internal sealed class StudyMeasureForm : RecordForm<StudyMeasure>
{
    private readonly Key<StudyMeasure, string> _title;
    private readonly Key<StudyMeasure, Quantity> _of;

    public StudyMeasureForm()
        : base("a measure of the study")
    {
        _of = Required("of", new QuantityForm(), m => m.Of, "Which number of the results, or a list to add up.");
        _title = Required("title", new TextForm(mayBeEmpty: false), m => m.Title, "What it is called.");
    }

    protected override StudyMeasure Make(Entries<StudyMeasure> at) => new(at.Get(_title), at.Get(_of));
}

internal enum Better { Smaller, Larger }

internal sealed class JudgementForm : RecordForm<Judgement>
{
    private readonly Key<Judgement, Quantity> _of;
    private readonly Key<Judgement, string> _title;
    private readonly Key<Judgement, double> _worthwhile;
    private readonly Key<Judgement, decimal> _atLeast;
    private readonly Key<Judgement, Better> _better;

    public JudgementForm()
        : base("the judgement")
    {
        _of = Required("of", new QuantityForm(), j => j.Measure.Of, "The number of the results that decides.");
        _title = Required("title", new TextForm(mayBeEmpty: false), j => j.Measure.Title, "What it is called.");
        _worthwhile = Required("worthwhile", new NumberForm(0, Limits.MostFactor), j => j.Worthwhile, "The least improvement that pays, in its unit.");
        _atLeast = Optional("atLeast", new ShareForm(), j => ShareForm.ToDecimal(j.AtLeast), 0, "It must also be that share of what the number was.");
        _better = Optional("better", new WordForm<Better>(("smaller", Better.Smaller), ("larger", Better.Larger)),
            j => j.LargerIsBetter ? Better.Larger : Better.Smaller, Better.Smaller, "Which way is better.");
    }

    protected override Judgement Make(Entries<Judgement> at) =>
        new(new StudyMeasure(at.Get(_title), at.Get(_of)), at.Get(_worthwhile), ShareForm.ToDouble(at.Get(_atLeast)), at.Get(_better) == Better.Larger);
}

internal sealed class ReplacementForm : RecordForm<Replacement>
{
    private readonly Key<Replacement, Setting> _from;
    private readonly Key<Replacement, Setting> _to;

    public ReplacementForm(AmongForm row)
        : base("a line of compare")
    {
        _from = Required("from", row, r => r.From, "The row as it is.");
        _to = Required("to", row, r => r.To, "The row in its place.");
    }

    protected override Replacement Make(Entries<Replacement> at) => new(at.Get(_from), at.Get(_to));
}

internal sealed class ReliefForm : RecordForm<Relief>
{
    private readonly Key<Relief, IReadOnlyList<string>> _set;
    private readonly Key<Relief, IReadOnlyList<Setting>> _rows;
    private readonly Key<Relief, IReadOnlyList<Setting>> _columns;
    private readonly AmongForm _row;
    private readonly AmongForm _column;

    public ReliefForm(AmongForm row, AmongForm column)
        : base("a relief")
    {
        (_row, _column) = (row, column);
        _set = Required("set", new SetsForm(), r => r.Sets, "What it sets, after row and column.");
        _rows = Optional("rows", new ListForm<Setting>("a list of rows", row, least: 1), r => r.Rows, null, "The rows where it is tried; otherwise all.");
        _columns = Optional("columns", new ListForm<Setting>("a list of columns", column, least: 1), r => r.Columns, null, "The columns where it is tried; otherwise all.");
    }

    protected override Relief Make(Entries<Relief> at) =>
        new(at.Name, at.Get(_set), at.Find(_rows) ?? _row.Settings, at.Find(_columns) ?? _column.Settings);
}
