using System.Globalization;
using System.Text.Json.Nodes;
using GateSim.Scenarios.Reading.Rules;
using GateSim.Scenarios.Reading.Trees;
using GateSim.Scenarios.Schema;

namespace GateSim.Scenarios.Reading.Forms;

internal sealed class PlatoonsForm : RecordForm<Platoons>
{
    private readonly Key<Platoons, IReadOnlyList<PlatoonSize>> _sizes;
    private readonly Key<Platoons, TimeSpan> _headway;

    public PlatoonsForm()
        : base("platoons")
    {
        _sizes = Required("sizes", new SizesForm(), p => p.Sizes, "Numbers of vehicles, with the share of the platoons that are so large.");
        _headway = Optional("headway", new DurationForm(), p => p.Headway, TimeSpan.Zero, "Between one vehicle of a platoon and the next.");
    }

    protected override Platoons Make(Entries<Platoons> at) => new(at.Get(_sizes), at.Get(_headway));

    /// <summary>Sizes with their shares, <c>{ 1: 60%, 3: 30%, 6: 10% }</c>.</summary>
    private sealed class SizesForm : Form<IReadOnlyList<PlatoonSize>>
    {
        private const int Most = 1000;
        private readonly ShareForm _share = new();

        public override IReadOnlyList<PlatoonSize> StandIn => [new PlatoonSize(1, 1)];

        public override IReadOnlyList<PlatoonSize> Read(Node node, Desk desk)
        {
            if (node is not MappingNode mapping) return Refuse(node, desk, "a mapping of sizes to shares such as { 1: 60%, 3: 40% }");
            var before = desk.Count;
            var sizes = new List<PlatoonSize>();
            foreach (var entry in mapping.Present)
            {
                var share = _share.Read(entry, desk);
                if (NumberText.IsWhole(entry.Key) && int.TryParse(entry.Key, CultureInfo.InvariantCulture, out var size) && size is >= 1 and <= Most)
                    sizes.Add(new PlatoonSize(size, share));
                else desk.Report(entry.KeyAt, $"{Quoted.Of(entry.Key)} is not a number of vehicles from 1 to {Most}");
            }
            if (desk.Count == before) ShareSum.Check("the sizes of platoons", sizes.Select(s => s.Share), mapping, mapping.Entries, desk);
            return desk.Count == before ? sizes : StandIn;
        }

        public override Node Write(IReadOnlyList<PlatoonSize> value) => new MappingNode(
            [.. value.Select(s => _share.Write(s.Share) with { Key = s.Vehicles.ToString(CultureInfo.InvariantCulture) })]);

        public override JsonObject Schema(SchemaBook book) => SchemaBook.MappingByPattern("^[1-9][0-9]{0,3}$", book.Whole(_share));
    }
}
