using ScottPlot;

namespace GateSim.Reporting.Plots;

/// <summary>Ticks that are known beforehand, so that room for their labels can be measured before anything is drawn.</summary>
internal sealed class FixedTicks(IEnumerable<(double At, string Text)> ticks) : ITickGenerator
{
    public Tick[] Ticks { get; } = [.. ticks.Select(t => new Tick(t.At, t.Text))];

    public int MaxTickCount { get; set; } = int.MaxValue;

    public void Regenerate(CoordinateRange range, Edge edge, PixelLength size, Paint paint, LabelStyle labelStyle) { }

    /// <summary>These, or every second of them, or every third …, so that no label touches the next.</summary>
    public FixedTicks Apart(double pixelsPerUnit, float gap)
    {
        for (var step = 1; ; step++)
        {
            Tick[] kept = [.. Ticks.Where((_, i) => i % step == 0)];
            if (kept.Length > 1 && kept.Zip(kept.Skip(1)).Any(n => Half(n.First) + Half(n.Second) + gap > (n.Second.Position - n.First.Position) * pixelsPerUnit)) continue;
            return step == 1 ? this : new FixedTicks(kept.Select(t => (t.Position, t.Label)));
        }
    }

    private static double Half(Tick tick) => tick.Label.Split('\n').Max(line => Letters.Width(line, Letters.Small)) / 2;
}
