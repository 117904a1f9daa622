using System.Text.Json.Nodes;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>A station's name, or a mapping with one of <c>visit</c>, <c>together</c> and <c>delay</c>.</summary>
internal sealed class StepForm : Form<Step>
{
    private readonly FullForm _full = new();

    public override Step StandIn => new DelayStep(new Constant(0), Condition.Always, 1);

    public override Step Read(Node node, Desk desk) => node switch
    {
        ScalarNode { IsNull: false } => new VisitStep(NameForm.Station.Read(node, desk), Condition.Always, 1),
        MappingNode => _full.Read(node, desk),
        _ => Refuse(node, desk, "a step: a station, or { visit: … }, { together: [ … ] } or { delay: … }"),
    };

    public override Node Write(Step value) =>
        value is VisitStep { When.Literals: [], Share: 1 } visit ? NameForm.Station.Write(visit.Station) : _full.Write(value);

    public override JsonObject Schema(SchemaBook book) => SchemaBook.AnyOf(SchemaBook.AnyScalar(), book.Whole(_full));

    private sealed class FullForm : RecordForm<Step>
    {
        private readonly Key<Step, string> _visit;
        private readonly Key<Step, IReadOnlyList<string>> _together;
        private readonly Key<Step, Distribution> _delay;
        private readonly Key<Step, Condition> _when;
        private readonly Key<Step, decimal> _share;

        public FullForm()
            : base("a step")
        {
            _visit = Optional("visit", NameForm.Station, s => (s as VisitStep)?.Station, null, "The station.");
            _together = Optional("together", new ListForm<string>("a list of stations", NameForm.Station, least: 1),
                s => (s as TogetherStep)?.Stations, null, "Stations whose queues are joined at once; the vehicle goes on when the last is done.");
            _delay = Optional("delay", new DistributionForm(), s => (s as DelayStep)?.Time, null, "Time that passes without a server.");
            _when = Optional("when", new ConditionForm(), s => s.When, Condition.Always, "Which vehicles take the step; without it all.");
            _share = Optional("share", new ShareForm(), s => s.Share, 1, "Of those, the share that takes it.");
        }

        protected override Step Make(Entries<Step> at)
        {
            Key<Step>[] kinds = [_visit, _together, _delay];
            var named = kinds.Where(k => at.Node(k) is not null).ToList();
            // An unknown key is reported already, and was probably meant as one of the three.
            if (named.Count == 0 && at.Mapping.Present.All(e => e.Key == _when.Name || e.Key == _share.Name))
            {
                at.Desk.Report(at.Mapping.At, "a step needs one of visit, together and delay");
            }
            foreach (var second in named.Skip(1))
                at.Desk.Report(at.Node(second)!.KeyAt, $"a step is one of visit, together and delay; this is \"{named[0].Name}\" already");
            var (visit, together, delay, when, share) = (at.Find(_visit), at.Find(_together), at.Find(_delay), at.Get(_when), at.Get(_share));
            if (at.Node(_together) is ListNode list) ReportTwice(list, at.Desk);
            if (visit is not null) return new VisitStep(visit, when, share);
            return together is not null ? new TogetherStep(together, when, share) : new DelayStep(delay ?? new Constant(0), when, share);
        }

        private static void ReportTwice(ListNode stations, Desk desk)
        {
            foreach (var again in stations.Items.OfType<ScalarNode>().GroupBy(s => s.Text).SelectMany(g => g.Skip(1)))
            {
                desk.Report(again.At, $"station {Quoted.Of(again.Text)} is named twice in one `together`");
            }
        }
    }
}
