using GateSim.Experiments.Sweeps;
using GateSim.Reporting.Answers;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Reporting.Plots.Sweeps;

/// <summary>The pictures that fit a sweep's design.</summary>
internal static class SweepPictures
{
    private const int MostHeatMaps = 3;

    /// <param name="effects">By number of the results; none where the design is not factorial, or not whole.</param>
    public static IEnumerable<AnswerPicture> Of(SweepResult sweep, IReadOnlyList<StatisticName> shown, IReadOnlyList<(StatisticName Name, IReadOnlyList<FactorialEffect> Effects)> effects)
    {
        var factors = sweep.Plan.Design.Factors;
        foreach (var (i, (name, found)) in effects.Index()) yield return new AnswerPicture($"effects{Number(i, effects.Count)}", () => EffectsBySize.Draw(sweep, name, found));
        if (effects.Count > 0) yield break;
        if (!sweep.Plan.Design.IsGrid || factors.Count > 2)
        {
            yield return new AnswerPicture("points", () => PointsByFactor.Draw(sweep, shown[0]));
            yield break;
        }
        yield return new AnswerPicture("curves", () => SweepCurves.Draw(sweep, shown));
        if (factors.Count < 2) yield break;
        foreach (var (i, name) in shown.Take(MostHeatMaps).Index()) yield return new AnswerPicture($"heat-map{Number(i, Math.Min(shown.Count, MostHeatMaps))}", () => HeatMap.Draw(sweep, name));
    }

    public static string SizeOf(SweepResult sweep) =>
        $"{Spans.Counted(sweep.Points.Count, "point")} of {sweep.Plan.Points.Count}, each {Spans.Counted(sweep.Points[0].Result.Replications, "replication")} of {Spans.Counted(sweep.Plan.Base.Run.Days, "day")}";

    public static string Confidence(SweepResult sweep) => (sweep.Plan.Base.Run.Confidence * 100).ToString("0.###", System.Globalization.CultureInfo.InvariantCulture);

    private static string Number(int index, int count) => count == 1 ? "" : $"-{index + 1}";
}
