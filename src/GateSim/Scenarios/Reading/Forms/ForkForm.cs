using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Rules;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>A route; routes with their shares; or a list of routes of which the driver takes the one with the shortest wait.</summary>
internal sealed class ForkForm : Form<Fork>
{
    private const string Wanted = "a route, a mapping of routes to shares, or a list of routes to choose from";
    private readonly ShareForm _share = new();
    private readonly ListForm<Choice> _choices = new("a list of routes", new ChoiceForm(), least: 2);

    public override Fork StandIn => new ForkByShare([]);

    public override Fork Read(Node node, Desk desk) => node switch
    {
        ScalarNode { IsNull: false } => new ForkByShare([new Branch(NameForm.Route.Read(node, desk), 1)]),
        MappingNode mapping => new ForkByShare(Branches(mapping, desk)),
        ListNode => new ForkByWait(_choices.Read(node, desk)),
        _ => Refuse(node, desk, Wanted),
    };

    private List<Branch> Branches(MappingNode mapping, Desk desk)
    {
        var before = desk.Count;
        List<Branch> branches = [.. mapping.Present.Select(b => new Branch(b.Key, _share.Read(b, desk)))];
        foreach (var unknown in mapping.Present.Where(b => !desk.Names.HasRoute(b.Key)))
            desk.ReportName(unknown.KeyAt, "route", unknown.Key, "the routes", desk.Names.Routes);
        if (desk.Count == before) ShareSum.Check("the routes", branches.Select(b => b.Share), mapping, mapping.Entries, desk);
        return branches;
    }

    public override Node Write(Fork value) => value switch
    {
        ForkByShare { Branches: [{ Share: 1 } only] } => NameForm.Route.Write(only.Route),
        ForkByShare shares => new MappingNode([.. shares.Branches.Select(b => _share.Write(b.Share) with { Key = b.Route })]),
        ForkByWait waits => _choices.Write(waits.Choices),
        _ => throw new ArgumentException($"Unknown fork {value.GetType().Name}.", nameof(value)),
    };

    public override JsonObject Schema(SchemaBook book) =>
        SchemaBook.AnyOf(SchemaBook.AnyScalar(), book.MappingOf(_share, merges: false), _choices.Schema(book));

    /// <summary>A route, or <c>{ to: route, detour: 40 min }</c>.</summary>
    private sealed class ChoiceForm : Form<Choice>
    {
        private readonly FullForm _full = new();

        public override Choice StandIn => new("", TimeSpan.Zero);

        public override Choice Read(Node node, Desk desk) => node is MappingNode ? _full.Read(node, desk) : new Choice(NameForm.Route.Read(node, desk), TimeSpan.Zero);

        public override Node Write(Choice value) => value.Detour == TimeSpan.Zero ? NameForm.Route.Write(value.Route) : _full.Write(value);

        public override JsonObject Schema(SchemaBook book) => SchemaBook.AnyOf(SchemaBook.AnyScalar(), book.Whole(_full));

        private sealed class FullForm : RecordForm<Choice>
        {
            private readonly Key<Choice, string> _to;
            private readonly Key<Choice, TimeSpan> _detour;

            public FullForm()
                : base("a route to choose")
            {
                _to = Required("to", NameForm.Route, c => c.Route, "The route.");
                _detour = Optional("detour", new DurationForm(), c => c.Detour, TimeSpan.Zero, "What it costs in time beside the wait, in the driver's eyes.");
            }

            protected override Choice Make(Entries<Choice> at) => new(at.Get(_to), at.Get(_detour));
        }
    }
}
