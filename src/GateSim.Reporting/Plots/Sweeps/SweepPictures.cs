using GateSim.Experiments.Sweeps;
using GateSim.Reporting.Answers;
using GateSim.Reporting.Languages;
using GateSim.Scenarios;

namespace GateSim.Reporting.Plots.Sweeps;

/// <summary>The pictures that fit a sweep's design.</summary>
internal static class SweepPictures
{
    private const int MostHeatMaps = 3;

    private static readonly Noun Point = new("point", "points", "điểm");

    private static readonly Phrase Size = new("{0} of {1}, each {2} of {3}", "{0} trên {1}, mỗi điểm {2}, mỗi lần {3}");

    /// <param name="effects">By number of the results; none where the design is not factorial, or not whole.</param>
    /// <param name="seen">What is said of a number of the results.</param>
    public static IEnumerable<AnswerPicture> Of(
        SweepResult sweep, IReadOnlyList<StatisticName> shown, IReadOnlyList<(StatisticName Name, IReadOnlyList<FactorialEffect> Effects)> effects, Func<StatisticName, IEnumerable<string>> seen)
    {
        var factors = sweep.Plan.Design.Factors;
        foreach (var (i, (name, found)) in effects.Index()) yield return new AnswerPicture($"effects{Number(i, effects.Count)}", style => EffectsBySize.Draw(sweep, name, found, style));
        if (effects.Count > 0) yield break;
        if (!sweep.Plan.Design.IsGrid || factors.Count > 2)
        {
            yield return new AnswerPicture("points", style => PointsByFactor.Draw(sweep, shown[0], style)).Showing(seen(shown[0]));
            yield break;
        }
        yield return new AnswerPicture("curves", style => SweepCurves.Draw(sweep, shown, style)).Showing(shown.SelectMany(seen));
        if (factors.Count < 2) yield break;
        foreach (var (i, name) in shown.Take(MostHeatMaps).Index()) yield return new AnswerPicture($"heat-map{Number(i, Math.Min(shown.Count, MostHeatMaps))}", style => HeatMap.Draw(sweep, name, style)).Showing(seen(name));
    }

    public static string SizeOf(PictureStyle style, SweepResult sweep) => style.Say(Size, style.Count(sweep.Points.Count, Point), sweep.Plan.Points.Count,
        style.Count(sweep.Points[0].Result.Replications, Noun.Replication), style.Count(sweep.Plan.Base.Run.Days, Noun.Day));

    private static string Number(int index, int count) => count == 1 ? "" : $"-{index + 1}";
}
