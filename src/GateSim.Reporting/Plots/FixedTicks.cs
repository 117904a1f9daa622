using ScottPlot;

namespace GateSim.Reporting.Plots;

/// <summary>Ticks that are known beforehand, so that room for their labels can be measured before anything is drawn.</summary>
internal sealed class FixedTicks(IEnumerable<(double At, string Text)> ticks) : ITickGenerator
{
    public Tick[] Ticks { get; } = [.. ticks.Select(t => new Tick(t.At, t.Text))];

    public int MaxTickCount { get; set; } = int.MaxValue;

    public void Regenerate(CoordinateRange range, Edge edge, PixelLength size, Paint paint, LabelStyle labelStyle) { }
}
