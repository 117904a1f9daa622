using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Experiments.Staffing;

/// <summary>How many servers are on duty in each block of the day.</summary>
/// <param name="Blocks">In the order of the day.</param>
public sealed record StaffProfile(IReadOnlyList<Shift> Blocks)
{
    /// <summary>A day's.</summary>
    public double ServerHours => Blocks.Sum(b => b.Servers * (b.To - b.From).TotalHours);

    /// <summary>As <c>servers</c> takes it: neighbours that are alike are one.</summary>
    public string Text => $"{{ {string.Join(", ", Stretches().Select(s => $"\"{new TimeRange(s.From, s.To)}\": {s.Servers}"))} }}";

    /// <param name="servers">By block.</param>
    public StaffProfile With(IEnumerable<int> servers) => new([.. Blocks.Zip(servers, (b, count) => b with { Servers = count })]);

    /// <summary>The same with one server less in a block; null: it has only one.</summary>
    public StaffProfile? Fewer(int block) => Blocks[block].Servers > 1 ? With(Blocks.Select((b, i) => i == block ? b.Servers - 1 : b.Servers)) : null;

    private List<Shift> Stretches()
    {
        List<Shift> stretches = [];
        foreach (var block in Blocks)
        {
            if (stretches is [.., var last] && last.To == block.From && last.Servers == block.Servers) stretches[^1] = last with { To = block.To };
            else stretches.Add(block);
        }
        return stretches;
    }
}
