using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>A group of a station's servers; the key is its name.</summary>
internal sealed class GroupForm : RecordForm<ServerGroup>
{
    private readonly Key<ServerGroup, StaffPlan> _servers;
    private readonly Key<ServerGroup, IReadOnlyList<Condition>> _for;
    private readonly Key<ServerGroup, IReadOnlyList<string>> _helps;

    public GroupForm()
        : base("a group")
    {
        _servers = Required("servers", new StaffForm(Limits.MostServersInGroup), g => g.Servers, "How many of the station's servers, or how many by time of day.");
        _for = Optional("for", new ForForm(), g => g.For, [], "For which vehicles: one of these must hold; without it for all that no group before it is for.");
        _helps = Optional("helps", new HelpsForm(), g => g.Helps, [], "Groups whose vehicles its servers take when nobody of its own waits.");
    }

    protected override ServerGroup Make(Entries<ServerGroup> at) => new(at.Name, at.Get(_servers), at.Get(_for), at.Get(_helps));

    /// <summary>The groups named in <c>helps</c> that the station does not have, and the group itself.</summary>
    public static void Check(MappingNode groups, Desk desk)
    {
        string[] names = [.. groups.Present.Select(g => g.Key)];
        foreach (var group in groups.Present)
        {
            var helped = group.Down("helps") is ListNode list ? list.Items : group.Down("helps") is { } one ? [one] : [];
            foreach (var name in helped.OfType<ScalarNode>().Where(n => !n.IsNull && (n.Text == group.Key || !names.Contains(n.Text))))
                desk.ReportName(name.At, "group", name.Text, "the other groups", [.. names.Where(n => n != group.Key)]);
        }
    }

    /// <summary>A condition, or a list of which one must hold; an item that is a list must hold as a whole.</summary>
    private sealed class ForForm : Form<IReadOnlyList<Condition>>
    {
        private readonly ListForm<Condition> _any = new("a class, a trait or a value of one, or a list of which one must hold", new ConditionForm(), least: 1);

        public override IReadOnlyList<Condition> StandIn => [];

        public override IReadOnlyList<Condition> Read(Node node, Desk desk)
        {
            var any = node is ListNode ? _any.Read(node, desk) : [new ConditionForm().Read(node, desk)];
            return any.Any(c => c.Literals.Count == 0) ? [] : any; // nothing must hold for all of it to hold
        }

        public override Node? Write(IReadOnlyList<Condition> value) => value.Count == 0 ? null : _any.Write(value);

        public override JsonObject Schema(SchemaBook book) => SchemaBook.AnyOf(SchemaBook.AnyScalar(), _any.Schema(book));
    }

    // Which groups there are, only the station knows.
    private sealed class HelpsForm : Form<IReadOnlyList<string>>
    {
        private readonly OneOrMoreForm<string> _names = new("a list of groups", new TextForm(mayBeEmpty: false));

        public override IReadOnlyList<string> StandIn => [];

        public override IReadOnlyList<string> Read(Node node, Desk desk) => _names.Read(node, desk);

        public override Node? Write(IReadOnlyList<string> value) => value.Count == 0 ? null : _names.Write(value);

        public override JsonObject Schema(SchemaBook book) => _names.Schema(book);
    }
}
