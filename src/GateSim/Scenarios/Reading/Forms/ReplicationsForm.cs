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
        private readonly Key<ReplicationsToPrecision, decimal> _precision;
        private readonly Key<ReplicationsToPrecision, StatisticName> _of;
        private readonly Key<ReplicationsToPrecision, int> _max;

        public PrecisionForm()
            : base("a precision")
        {
            _precision = Required("precision", new ShareForm(), r => ShareForm.ToDecimal(r.Relative), "Half-width of the interval by the estimate.");
            _of = Required("of", new StatisticForm(), r => r.Of, "Which number of the results.");
            _max = Required("max", new WholeNumberForm<int>(1, Limits.MostReplications), r => r.Max, "The most replications that are run.");
        }

        protected override ReplicationsToPrecision Make(Entries<ReplicationsToPrecision> at) =>
            new(ShareForm.ToDouble(at.Get(_precision)), at.Get(_of), at.Get(_max));
    }
}
