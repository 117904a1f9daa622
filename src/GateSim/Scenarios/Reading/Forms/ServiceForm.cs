using System.Text.Json.Nodes;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>One distribution for all, or a list of lines of which the first whose <c>when</c> holds gives the time.</summary>
/// <param name="line">What a line is: <c>a line of service</c>.</param>
/// <param name="meaning">Of its time.</param>
internal sealed class ServiceForm(string line = "a line of service", string meaning = "How long the service takes.") : Form<IReadOnlyList<ServiceLine>>
{
    private readonly DistributionForm _time = new();
    private readonly ListForm<ServiceLine> _lines = new("a distribution, or a list of { when, time }", new LineForm(line, meaning), least: 1);

    public override IReadOnlyList<ServiceLine> StandIn => [new ServiceLine(Condition.Always, _time.StandIn)];

    public override IReadOnlyList<ServiceLine> Read(Node node, Desk desk) =>
        node is ScalarNode ? [new ServiceLine(Condition.Always, _time.Read(node, desk))] : _lines.Read(node, desk);

    public override Node? Write(IReadOnlyList<ServiceLine> value) => value switch
    {
        [] => null,
        [{ When.Literals: [] } only] => _time.Write(only.Time),
        _ => _lines.Write(value),
    };

    public override JsonObject Schema(SchemaBook book) => SchemaBook.AnyOf(book.Whole(_time), book.Whole(_lines));

    private sealed class LineForm : RecordForm<ServiceLine>
    {
        private readonly Key<ServiceLine, Condition> _when;
        private readonly Key<ServiceLine, Distribution> _time;

        public LineForm(string line, string meaning)
            : base(line)
        {
            _when = Optional("when", new ConditionForm(), l => l.When, Condition.Always, "For which vehicles; without it for all.");
            _time = Required("time", new DistributionForm(), l => l.Time, meaning);
        }

        protected override ServiceLine Make(Entries<ServiceLine> at) => new(at.Get(_when), at.Get(_time));
    }
}
