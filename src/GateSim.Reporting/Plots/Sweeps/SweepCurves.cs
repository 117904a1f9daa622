using GateSim.Experiments.Designs;
using GateSim.Experiments.Sweeps;
using GateSim.Reporting.Answers;
using GateSim.Reporting.Answers.Sweeps;
using GateSim.Reporting.Pages;
using GateSim.Scenarios;
using ScottPlot;

namespace GateSim.Reporting.Plots.Sweeps;

/// <summary>A panel a number of the results: over the values of one factor, with a line for each value of the other and the band of its intervals.</summary>
internal static class SweepCurves
{
    private const int MostPanels = 6;
    private const float PanelWidth = 380;
    private static readonly Color[] Colors = [Ink.Blue, Ink.Orange, Ink.Green, Ink.Vermillion, Ink.Sky];
    private static readonly string[] NoOther = [""];

    public static Figure Draw(SweepResult sweep, IReadOnlyList<StatisticName> shown)
    {
        var names = FactorNames.Of(sweep.Plan.Design.Factors);
        var (along, other) = Roles(sweep.Plan.Design.Factors);
        var lines = other is { } index ? Few(sweep.Plan.Design.Factors[index].Values) : NoOther;
        var panels = shown.Take(MostPanels).ToList();
        var isLogarithmic = panels.Any(name => Scale(sweep, name).IsLogarithmic);
        var left = other is { } o && lines.Count < sweep.Plan.Design.Factors[o].Values.Count ? $" Of {sweep.Plan.Design.Factors[o].Values.Count} values of {names[o]}, {lines.Count} are drawn." : "";
        return new Figure
        {
            Heading = new Heading(
                $"{(panels.Count == 1 ? Words.Capital(StatisticWords.Of(panels[0])) : "Measures")} by {names[along]}{(other is { } second ? $", with a line for each {names[second]}" : "")}",
                sweep.Plan.Base.Name,
                SweepPictures.SizeOf(sweep),
                other is null ? [] : [.. lines.Select((value, i) => new LegendEntry(LegendMark.Line, Colors[i], $"{names[other.Value]} {value}"))],
                $"{(sweep.Points[0].Result.Replications > 1 ? $"Bands are {SweepPictures.Confidence(sweep)} % confidence intervals." : "One replication gives no confidence intervals.")}{(isLogarithmic ? " Where values are far apart the scale is logarithmic." : "")}{left}"),
            Columns = panels.Count == 1 ? 1 : 2,
            PanelHeight = panels.Count == 1 ? 440 : 320,
            Panels = [.. panels.Select(name => new Panel(panels.Count == 1 ? null : Words.Capital(StatisticWords.Of(name)), Panel(sweep, name, panels.Count == 1, along, other, lines)))],
        };
    }

    /// <summary>Along the lower axis goes the first factor that is made of numbers.</summary>
    private static (int Along, int? Other) Roles(IReadOnlyList<Factor> factors)
    {
        if (factors.Count == 1) return (0, null);
        return factors[0].Numbers is null && factors[1].Numbers is not null ? (1, 0) : (0, 1);
    }

    /// <summary>As many as there are colours, evenly chosen, the first and the last among them.</summary>
    private static IReadOnlyList<string> Few(IReadOnlyList<string> values) =>
        values.Count <= Colors.Length ? values : [.. Enumerable.Range(0, Colors.Length).Select(i => values[(int)Math.Round(i * (values.Count - 1.0) / (Colors.Length - 1))])];

    private static Plot Panel(SweepResult sweep, StatisticName name, bool isOnly, int along, int? other, IReadOnlyList<string> lines)
    {
        var factor = sweep.Plan.Design.Factors[along];
        var axis = new FactorAxis(factor, FactorNames.Of(sweep.Plan.Design.Factors)[along], isOnly ? 2 * PanelWidth : PanelWidth);
        var scale = Scale(sweep, name);
        var plot = Axes.NewPlot(axis.Label, scale.Unit);
        axis.Set(plot.Axes.Bottom);
        scale.Set(plot.Axes.Left);
        var curves = lines.Select(line => sweep.Points
            .Where(p => other is null || p.Values[other.Value] == line)
            .Select(p => (At: axis.Of(p.Values[along]), Value: p.Result.Estimate(name)))
            .Where(p => p.Value.Mean is not null).OrderBy(p => p.At).ToList()).ToList();
        foreach (var (i, curve) in curves.Index()) Bands.Add(plot, curve, scale, Colors[i]);
        foreach (var (i, curve) in curves.Index()) Bands.AddLine(plot, curve, scale, Colors[i]);
        if (curves.All(c => c.Count == 0)) Axes.SayEmpty(plot, "no values");
        return plot;
    }

    internal static ValueScale Scale(SweepResult sweep, StatisticName name)
    {
        var estimates = sweep.Points.Select(p => p.Result.Estimate(name)).ToList();
        return ValueScale.For(estimates[0].Key.Unit, [.. estimates.Select(e => e.Mean).OfType<double>()], estimates.Max(e => e.High ?? e.Mean) ?? 0);
    }
}
