using System.Text.Json.Nodes;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>A station's name, or a mapping that says what kind of step it is: <c>{ delay: constant(5 min), when: red }</c>.</summary>
internal sealed class StepForm : Form<Step>
{
    private readonly FullForm _full = new();

    public override Step StandIn => new DelayStep(new Constant(0), Condition.Always, 1);

    public override Step Read(Node node, Desk desk) => node switch
    {
        ScalarNode { IsNull: false } => new VisitStep(NameForm.Station.Read(node, desk), Condition.Always, 1),
        MappingNode => _full.Read(node, desk),
        _ => Refuse(node, desk, "a step: a station, or { visit: … }, { together: [ … ] }, { delay: … }, { enter: … }, { leave: … } or { route: … }"),
    };

    public override Node Write(Step value) =>
        value is VisitStep { When.Literals: [], Share: 1, Otherwise: null } visit ? NameForm.Station.Write(visit.Station) : _full.Write(value);

    public override JsonObject Schema(SchemaBook book) => SchemaBook.AnyOf(SchemaBook.AnyScalar(), book.Whole(_full));

    private sealed class FullForm : RecordForm<Step>
    {
        private readonly Key<Step, string> _visit;
        private readonly Key<Step, IReadOnlyList<string>> _together;
        private readonly Key<Step, Distribution> _delay;
        private readonly Key<Step, string> _enter;
        private readonly Key<Step, string> _leave;
        private readonly Key<Step, Fork> _route;
        private readonly Key<Step, Condition> _when;
        private readonly Key<Step, decimal> _share;
        private readonly Key<Step, string> _otherwise;

        public FullForm()
            : base("a step")
        {
            _visit = Optional("visit", NameForm.Station, s => (s as VisitStep)?.Station, null, "The station.");
            _together = Optional("together", new ListForm<string>("a list of stations", NameForm.Station, least: 1),
                s => (s as TogetherStep)?.Stations, null, "Stations whose queues are joined at once; the vehicle goes on when the last is done.");
            _delay = Optional("delay", new DistributionForm(), s => (s as DelayStep)?.Time, null, "Time that passes without a server.");
            _enter = Optional("enter", NameForm.Area, s => (s as EnterStep)?.Area, null, "The area; the vehicle waits outside until it is let in.");
            _leave = Optional("leave", NameForm.Area, s => (s as LeaveStep)?.Area, null, "The area in which its place is free again.");
            _route = Optional("route", new ForkForm(), s => (s as ForkStep)?.Fork, null,
                "Goes on by that route instead: one, one by shares, or of a list the one with the shortest wait.");
            _when = Optional("when", new ConditionForm(), s => s.When, Condition.Always, "Which vehicles take the step; without it all.");
            _share = Optional("share", new ShareForm(), s => s.Share, 1, "Of those, the share that takes it.");
            _otherwise = Optional("otherwise", NameForm.Route, s => s.Otherwise, null, "The route for those that are turned away or give up here; without it they leave.");
        }

        private IReadOnlyList<Key<Step>> Kinds => [_visit, _together, _delay, _enter, _leave, _route];

        private string KindNames => Quoted.And([.. Kinds.Select(k => k.Name)]);

        protected override Step Make(Entries<Step> at)
        {
            var named = Kinds.Where(k => at.Node(k) is not null).ToList();
            // An unknown key is reported already, and was probably meant as one of these.
            if (named.Count == 0 && at.Mapping.Present.All(e => e.Key == _when.Name || e.Key == _share.Name || e.Key == _otherwise.Name))
            {
                at.Desk.Report(at.Mapping.At, $"a step needs one of {KindNames}");
            }
            foreach (var second in named.Skip(1))
                at.Desk.Report(at.Node(second)!.KeyAt, $"a step is one of {KindNames}; this is \"{named[0].Name}\" already");
            if (at.Node(_otherwise) is { } otherwise && named.Count > 0 && named[0] != _visit && named[0] != _enter)
                at.Desk.Report(otherwise.KeyAt, "\"otherwise\" belongs to a visit or to an area that is entered: only there vehicles can be turned away or give up");
            if (at.Node(_together) is ListNode list) ReportTwice(list, at.Desk);
            return Kind(at, at.Get(_when), at.Get(_share)) with { Otherwise = at.Find(_otherwise) };
        }

        // Every key is read, so that all that is wrong is found.
        private Step Kind(Entries<Step> at, Condition when, decimal share)
        {
            var (visit, together, delay, enter, leave, fork) =
                (at.Find(_visit), at.Find(_together), at.Find(_delay), at.Find(_enter), at.Find(_leave), at.Find(_route));
            return visit is not null ? new VisitStep(visit, when, share)
                : together is not null ? new TogetherStep(together, when, share)
                : enter is not null ? new EnterStep(enter, when, share)
                : leave is not null ? new LeaveStep(leave, when, share)
                : fork is not null ? new ForkStep(fork, when, share)
                : new DelayStep(delay ?? new Constant(0), when, share);
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
