using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>A number of replications, or as many as a precision takes: <c>{ precision: 5%, of: clearance-time/mean, max: 400 }</c>.</summary>
internal sealed class ReplicationsForm : Form<ReplicationPlan>
{
    private readonly WholeNumberForm<int> _count = new(1, Limits.MostReplications);
    private readonly PrecisionForm _precision = new();

    public override ReplicationPlan StandIn => new FixedReplications(1);

    public override ReplicationPlan Read(Node node, Desk desk) => node switch
    {
        ScalarNode => new FixedReplications(_count.Read(node, desk)),
        MappingNode => _precision.Read(node, desk),
        _ => Refuse(node, desk, "a whole number or { precision, of, max }"),
    };

    public override Node Write(ReplicationPlan value) =>
        value is ReplicationsToPrecision precision ? _precision.Write(precision) : _count.Write(((FixedReplications)value).Count);

    public override JsonObject Schema(SchemaBook book) => SchemaBook.AnyOf(book.Whole(_count), book.Whole(_precision));

    private sealed class PrecisionForm : RecordForm<ReplicationsToPrecision>
    {
        private const int MostLookAhead = 1_000;

        private readonly Key<ReplicationsToPrecision, decimal> _precision;
        private readonly Key<ReplicationsToPrecision, IReadOnlyList<StatisticName>> _of;
        private readonly Key<ReplicationsToPrecision, int> _max;
        private readonly Key<ReplicationsToPrecision, int?> _lookAhead;

        public PrecisionForm()
            : base("a precision")
        {
            _precision = Required("precision", new ShareForm(), r => ShareForm.ToDecimal(r.Relative), "Half-width of the interval by the estimate.");
            _of = Required("of", new OneOrMoreForm<StatisticName>("a list of statistics", new StatisticForm()), r => [.. r.All], "Which number of the results, or a list, each of which must be precise.");
            _max = Required("max", new WholeNumberForm<int>(1, Limits.MostReplications), r => r.Max, "The most replications that are run.");
            _lookAhead = Optional("lookAhead", new NullableForm<int>(new WholeNumberForm<int>(1, MostLookAhead)), r => r.LookAhead, null,
                "For how many replications more the precision must last, from a hundred on in proportion.");
        }

        protected override ReplicationsToPrecision Make(Entries<ReplicationsToPrecision> at)
        {
            var of = at.Get(_of).Distinct().DefaultIfEmpty(new StatisticForm().StandIn).ToList();
            return new(ShareForm.ToDouble(at.Get(_precision)), of[0], at.Get(_max)) { And = of is [_] ? [] : [.. of.Skip(1)], LookAhead = at.Get(_lookAhead) };
        }
    }
}
