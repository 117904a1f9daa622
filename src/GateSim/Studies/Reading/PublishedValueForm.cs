using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading;
using GateSim.Scenarios.Reading.Forms;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Studies.Reading;

/// <param name="Low">The same as <paramref name="High"/> for one number.</param>
internal sealed record PublishedValue(double Low, double High);

internal sealed class PublishedValueForm : Form<PublishedValue>
{
    private readonly NumberForm _number = new(-Limits.MostWeight, Limits.MostWeight);
    private readonly RangeForm _range = new();

    public override PublishedValue StandIn => new(0, 0);

    public override PublishedValue Read(Node node, Desk desk) => node switch
    {
        ScalarNode { IsNull: false } => One(_number.Read(node, desk)),
        MappingNode => _range.Read(node, desk),
        _ => Refuse(node, desk, "a number or { low, high }"),
    };

    private static PublishedValue One(double value) => new(value, value);

    public override Node Write(PublishedValue value) => value.Low == value.High ? _number.Write(value.Low) : _range.Write(value);

    public override JsonObject Schema(SchemaBook book) => SchemaBook.AnyOf(_number.Schema(book), _range.Schema(book));

    private sealed class RangeForm : RecordForm<PublishedValue>
    {
        private readonly Key<PublishedValue, double> _low;
        private readonly Key<PublishedValue, double> _high;

        public RangeForm()
            : base("a range")
        {
            _low = Required("low", new NumberForm(-Limits.MostWeight, Limits.MostWeight), r => r.Low, "Its lower end.");
            _high = Required("high", new NumberForm(-Limits.MostWeight, Limits.MostWeight), r => r.High, "Its upper end.");
        }

        protected override PublishedValue Make(Entries<PublishedValue> at)
        {
            var (low, high) = (at.Get(_low), at.Get(_high));
            if (at.Node(_low) is not null && at.Node(_high) is { } upper && high < low) at.Desk.Report(upper.At, "\"high\" lies below \"low\"");
            return new PublishedValue(low, high);
        }
    }
}
