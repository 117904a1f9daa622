using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading.Forms;

internal sealed class TranslationForm : RecordForm<Translation>
{
    private readonly Key<Translation, string> _name;
    private readonly Key<Translation, string> _question;
    private readonly Key<Translation, Answer> _answer;
    private readonly Key<Translation, IReadOnlyList<Label>> _labels;

    public TranslationForm()
        : base("a translation")
    {
        _name = Optional("name", new TextForm(mayBeEmpty: false), t => t.Name, null, "The scenario's name.");
        _question = Optional("question", new TextForm(mayBeEmpty: false), t => t.Question, null, "The question that it answers.");
        _answer = Optional("answer", new AnswerForm(), t => t.Answer, null, "The sentence with places for numbers.");
        _labels = Optional("labels", new NamedForm<Label>("name", new LabelForm(), l => l.Name), t => t.Labels, [],
            "What stations, areas, routes, classes, traits and their values are called.");
    }

    public override Translation Read(Node node, Desk desk)
    {
        if (node.Key.Length != 2 || !node.Key.All(char.IsAsciiLetterLower))
            desk.Report(node.KeyAt, $"{Quoted.Of(node.Key)} is no code of a language; codes have two letters, such as vi");
        return base.Read(node, desk);
    }

    protected override Translation Make(Entries<Translation> at) => new(at.Name, at.Find(_name), at.Find(_question), at.Find(_answer), at.Get(_labels));

    private sealed class LabelForm : Form<Label>
    {
        private readonly TextForm _text = new(mayBeEmpty: false);

        public override Label StandIn => new("?", "?");

        public override Label Read(Node node, Desk desk)
        {
            var names = desk.Names.Labelled;
            if (!names.Contains(node.Key)) desk.ReportName(node.KeyAt, "name", node.Key, "the names of stations, areas, routes, classes and traits", names);
            return new Label(node.Key, _text.Read(node, desk));
        }

        public override Node Write(Label value) => _text.Write(value.Text);

        public override System.Text.Json.Nodes.JsonObject Schema(GateSim.Scenarios.Schema.SchemaBook book) => _text.Schema(book);
    }
}
