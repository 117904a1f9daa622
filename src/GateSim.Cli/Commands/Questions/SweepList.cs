using GateSim.Experiments;
using GateSim.Experiments.Sweeps;

namespace GateSim.Cli.Commands.Questions;

/// <summary>The points of a design, a line each, for people and for scripts.</summary>
internal static class SweepList
{
    public static void Write(SweepPlan plan, TextWriter to)
    {
        foreach (var point in plan.Points)
            to.WriteLine($"{point.Point.Number}  {string.Join(' ', plan.Design.Factors.Zip(point.Point.Values, (factor, value) => Case.Option(factor.Set(value))))}");
    }
}
