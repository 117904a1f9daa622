using GateSim.Experiments;
using GateSim.Reporting.Languages;
using GateSim.Studies;
using ScottPlot;

namespace GateSim.Reporting.Plots;

/// <summary>A panel for each measure of a study: a line for each column over its rows, with the band of its intervals.</summary>
internal static class MeasuresByRow
{
    private const float PanelWidth = 400;

    private static readonly Phrase
        Title = new("{0} by {1}, with a line for each {2}", "{0} theo {1}, mỗi {2} một đường"),
        Measures = new("Measures", "Các chỉ tiêu");

    public static Figure Draw(StudyResult result, PictureStyle style)
    {
        var colors = style.Ink.OfLines;
        var study = result.Study;
        var first = result.Points[0].Runs.Result;
        var isLogarithmic = study.Measures.Any(m => ScaleOf(Estimates(result, m)).IsLogarithmic);
        return new Figure
        {
            Style = style,
            Heading = new Heading(
                style.Say(Title, study.Measures.Count == 1 ? Pages.Words.Capital(study.Measures[0].Title) : style.Say(Measures), study.Rows.What, study.Columns.What),
                study.Title,
                StudyPictures.SizeOf(style, result),
                [.. study.Columns.Settings.Select((column, i) => new LegendEntry(LegendMark.Line, colors[i], column.Name))],
                (first.Replications > 1 ? style.Say(PictureWords.BandsAre, style.Percent(first.Scenario.Run.Confidence)) : style.Say(PictureWords.NoIntervals)) + (isLogarithmic ? style.Say(PictureWords.IsLogarithmic) : "")),
            Columns = style.Columns(study.Measures.Count == 1 ? 1 : 2),
            PanelHeight = study.Measures.Count == 1 ? 440 : 300,
            Panels = [.. study.Measures.Select(m => new Panel(study.Measures.Count == 1 ? null : m.Title, Panel(style, result, m)))],
        };
    }

    private static Plot Panel(PictureStyle style, StudyResult result, StudyMeasure measure)
    {
        var (rows, columns) = (result.Study.Rows.Settings, result.Study.Columns.Settings);
        var estimates = Estimates(result, measure);
        var scale = ScaleOf(estimates);
        var plot = Axes.NewPlot(style, result.Study.Rows.What, style.Unit(scale.Unit));
        scale.Set(style, plot.Axes.Left);
        var width = PanelWidth / rows.Count;
        Axes.Set(plot.Axes.Bottom, -0.3, rows.Count - 0.7, Short(rows).Select((name, i) => ((double)i, string.Join('\n', Letters.Wrap(name, width, 2, Letters.Small)))));
        var lines = columns.Select(column => LineOf(result, column, estimates)).ToList();
        foreach (var (i, line) in lines.Index()) Bands.Add(plot, line, scale, style.Ink.OfLines[i]);
        foreach (var (i, line) in lines.Index()) Bands.AddLine(plot, line, scale, style.Ink.OfLines[i]);
        if (estimates.All(e => e.Mean is null)) Axes.SayEmpty(style, plot, PictureWords.NoValues);
        return plot;
    }

    /// <summary>The rows that have a value in the column, and these.</summary>
    private static List<(double At, Estimate Value)> LineOf(StudyResult result, Setting column, List<Estimate> estimates) =>
    [
        .. result.Points.Index().Where(p => p.Item.Column == column).Select(p => estimates[p.Index]).Index()
            .Where(p => p.Item.Mean is not null).Select(p => ((double)p.Index, p.Item)),
    ];

    private static List<Estimate> Estimates(StudyResult result, StudyMeasure measure) => [.. result.Points.Select(p => p.Runs.Estimate(measure.Of))];

    private static ValueScale ScaleOf(List<Estimate> estimates) =>
        ValueScale.For(estimates[0].Key.Unit, [.. estimates.Select(e => e.Mean).OfType<double>()], estimates.Max(e => e.High ?? e.Mean) ?? 0);

    /// <summary>"4 lanes", "6 lanes": what all names end with is said by the axis already.</summary>
    private static IEnumerable<string> Short(IReadOnlyList<Setting> settings)
    {
        var words = settings.Select(s => s.Name.Split(' ')).ToList();
        var shared = 0;
        while (words.Min(w => w.Length) > shared + 1 && words.Select(w => w[^(shared + 1)]).Distinct().Count() == 1) shared++;
        return words.Select(w => string.Join(' ', w[..^shared]));
    }
}
