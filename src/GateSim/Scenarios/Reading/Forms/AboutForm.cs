namespace GateSim.Scenarios.Reading.Forms;

internal sealed class AboutForm : RecordForm<About>
{
    private readonly Key<About, string> _question;
    private readonly Key<About, Answer> _answer;
    private readonly Key<About, IReadOnlyList<string>> _sources;
    private readonly Key<About, IReadOnlyList<string>> _assumed;
    private readonly Key<About, IReadOnlyList<Translation>> _translations;

    public AboutForm()
        : base("what the scenario is about")
    {
        _question = Optional("question", new TextForm(mayBeEmpty: false), a => a.Question, null, "The question that it answers.");
        _answer = Optional("answer", new AnswerForm(), a => a.Answer, null,
            "A sentence; {clearance-time/mean} stands for that number of the results.");
        _sources = Optional("sources", new ListForm<string>("a list of texts", new TextForm(mayBeEmpty: false)), a => a.Sources, [],
            "Where its figures come from.");
        _assumed = Optional("assumed", new ListForm<string>("a list of texts", new TextForm(mayBeEmpty: false)), a => a.Assumed, [],
            "What no source says.");
        _translations = Optional("translations", new NamedForm<Translation>("language", new TranslationForm(), t => t.Language),
            a => a.Translations.Count == 0 ? null : a.Translations, [], "By language: the name, the question and the labels in it, for reports and pages.");
    }

    protected override About Make(Entries<About> at) => new(at.Find(_question), at.Find(_answer), at.Get(_sources), at.Get(_assumed)) { Translations = at.Get(_translations) };
}
