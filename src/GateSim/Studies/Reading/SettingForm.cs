using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading;
using GateSim.Scenarios.Reading.Forms;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Studies.Reading;

/// <summary>What a name stands for; the key is the name.</summary>
internal sealed class SettingForm : Form<Setting>
{
    private readonly SetsForm _sets = new();

    public override Setting StandIn => new("?", []);

    public override Setting Read(Node node, Desk desk) => new(node.Key, _sets.Read(node, desk));

    public override Node? Write(Setting value) => _sets.Write(value.Sets);

    public override JsonObject Schema(SchemaBook book) => _sets.Schema(book);
}

internal sealed class AxisForm : RecordForm<Axis>
{
    private readonly Key<Axis, string> _what;
    private readonly Key<Axis, IReadOnlyList<Setting>> _settings;
    private readonly int _most;

    /// <param name="most">So many settings can be shown.</param>
    public AxisForm(string noun, int most)
        : base(noun)
    {
        _most = most;
        _what = Required("what", new TextForm(mayBeEmpty: false), a => a.What, "Of what the settings are: lanes.");
        _settings = Required("settings", new NamedForm<Setting>("setting", new SettingForm(), s => s.Name), a => a.Settings, "Each a name, and what it sets.");
    }

    protected override Axis Make(Entries<Axis> at)
    {
        var axis = new Axis(at.Get(_what), at.Get(_settings));
        if (at.Node(_settings) is MappingNode settings && axis.Settings.Count == 0) at.Desk.Report(settings.At, "there is no setting; at least one is needed");
        if (axis.Settings.Count > _most) at.Desk.Report(at.Node(_settings)!.At, $"there are {axis.Settings.Count} settings; at most {_most} can be told apart in a picture");
        return axis;
    }
}
