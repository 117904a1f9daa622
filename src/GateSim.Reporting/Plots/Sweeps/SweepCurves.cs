using GateSim.Experiments.Designs;
using GateSim.Experiments.Sweeps;
using GateSim.Reporting.Answers.Sweeps;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Pages;
using GateSim.Scenarios;
using ScottPlot;

namespace GateSim.Reporting.Plots.Sweeps;

/// <summary>A panel a number of the results: over the values of one factor, with a line for each value of the other and the band of its intervals.</summary>
internal static class SweepCurves
{
    private const int MostPanels = 6;
    private const float PanelWidth = 380;
    private const int MostLines = 5;    // as many as there are colours

    private static readonly Phrase
        Title = new("{0} by {1}", "{0} theo {1}"),
        TitleOfLines = new("{0} by {1}, with a line for each {2}", "{0} theo {1}, mỗi {2} một đường"),
        Measures = new("Measures", "Các chỉ tiêu"),
        Left = new(" Of {0} values of {1}, {2} are drawn.", " Vẽ {2} trong {0} giá trị của {1}.");

    private static readonly string[] NoOther = [""];

    public static Figure Draw(SweepResult sweep, IReadOnlyList<StatisticName> shown, PictureStyle style)
    {
        var names = FactorNames.Of(sweep.Plan.Design.Factors);
        var (along, other) = Roles(sweep.Plan.Design.Factors);
        var lines = other is { } index ? Few(sweep.Plan.Design.Factors[index].Values) : NoOther;
        var panels = shown.Take(MostPanels).ToList();
        var isLogarithmic = panels.Any(name => Scale(sweep, name).IsLogarithmic);
        var left = other is { } o && lines.Count < sweep.Plan.Design.Factors[o].Values.Count ? style.Say(Left, sweep.Plan.Design.Factors[o].Values.Count, names[o], lines.Count) : "";
        var what = panels.Count == 1 ? Words.Capital(style.Of(panels[0], sweep.Plan.Base)) : style.Say(Measures);
        return new Figure
        {
            Style = style,
            Heading = new Heading(
                other is { } second ? style.Say(TitleOfLines, what, names[along], names[second]) : style.Say(Title, what, names[along]),
                sweep.Plan.Base.NameIn(style.Language),
                SweepPictures.SizeOf(style, sweep),
                other is null ? [] : [.. lines.Select((value, i) => new LegendEntry(LegendMark.Line, style.Ink.OfLines[i], $"{names[other.Value]} {value}"))],
                (sweep.Points[0].Result.Replications > 1 ? style.Say(PictureWords.BandsAre, style.Percent(sweep.Plan.Base.Run.Confidence)) : style.Say(PictureWords.NoIntervals)) + (isLogarithmic ? style.Say(PictureWords.IsLogarithmic) : "") + left),
            Columns = style.Columns(panels.Count == 1 ? 1 : 2),
            PanelHeight = panels.Count == 1 ? 440 : 320,
            Panels = [.. panels.Select(name => new Panel(panels.Count == 1 ? null : Words.Capital(style.Of(name, sweep.Plan.Base)), Panel(style, sweep, name, panels.Count == 1, along, other, lines)))],
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
        values.Count <= MostLines ? values : [.. Enumerable.Range(0, MostLines).Select(i => values[(int)Math.Round(i * (values.Count - 1.0) / (MostLines - 1))])];

    private static Plot Panel(PictureStyle style, SweepResult sweep, StatisticName name, bool isOnly, int along, int? other, IReadOnlyList<string> lines)
    {
        var factor = sweep.Plan.Design.Factors[along];
        var axis = new FactorAxis(factor, FactorNames.Of(sweep.Plan.Design.Factors)[along], (isOnly ? 2 * PanelWidth : PanelWidth) * (style.IsNarrow && !isOnly ? 1 : (float)style.Width / PictureStyle.Usual.Width));
        var scale = Scale(sweep, name);
        var plot = Axes.NewPlot(style, axis.Label, style.Unit(scale.Unit));
        axis.Set(plot.Axes.Bottom);
        scale.Set(style, plot.Axes.Left);
        var curves = lines.Select(line => sweep.Points
            .Where(p => other is null || p.Values[other.Value] == line)
            .Select(p => (At: axis.Of(p.Values[along]), Value: p.Result.Estimate(name)))
            .Where(p => p.Value.Mean is not null).OrderBy(p => p.At).ToList()).ToList();
        foreach (var (i, curve) in curves.Index()) Bands.Add(plot, curve, scale, style.Ink.OfLines[i]);
        foreach (var (i, curve) in curves.Index()) Bands.AddLine(plot, curve, scale, style.Ink.OfLines[i]);
        if (curves.All(c => c.Count == 0)) Axes.SayEmpty(style, plot, PictureWords.NoValues);
        return plot;
    }

    internal static ValueScale Scale(SweepResult sweep, StatisticName name)
    {
        var estimates = sweep.Points.Select(p => p.Result.Estimate(name)).ToList();
        return ValueScale.For(estimates[0].Key.Unit, [.. estimates.Select(e => e.Mean).OfType<double>()], estimates.Max(e => e.High ?? e.Mean) ?? 0);
    }
}
