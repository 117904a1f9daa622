using GateSim.Experiments;
using GateSim.Experiments.Sizing;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Plots;
using GateSim.Statistics;
using ScottPlot;
using Axes = GateSim.Reporting.Plots.Axes;

namespace GateSim.Reporting.Answers.Sizing;

/// <summary>A panel for each target: what each value that was looked at came to, against the limit, with the replications that it took.</summary>
internal static class SizePicture
{
    private static readonly Noun Value = new("value", "values", "giá trị");

    private static readonly Phrase
        Several = new("How many meet the targets", "Bao nhiêu thì đạt các mục tiêu"),
        Enough = new(": {0} is enough", ": {0} là đủ"),
        Size = new("{0} of {1} of {2}, each of {3}", "{0} cho {1} trong {2}, mỗi lần {3}"),
        Meets = new("meets", "đạt"),
        Misses = new("misses", "không đạt"),
        Open = new("open, or another target is missed", "chưa rõ, hoặc một mục tiêu khác không đạt"),
        CannotTell = new("cannot be told", "chưa thể kết luận"),
        Tolerance = new("tolerance", "dung sai"),
        Note = new("Means with {0} intervals; the number at each is that of its replications.", "Trung bình với khoảng tin cậy {0}; con số bên mỗi điểm là số lần chạy lặp.");

    private const double RoomForNumbers = 1.08; // above the highest
    private const double FarAbove = 6;         // times the limit

    public static Figure Draw(SizeResult result, PictureStyle style)
    {
        var ink = style.Ink;
        var question = result.Question;
        var several = question.Targets.Count > 1;
        var fewest = result.Border.IsSharp && result.Fewest is { } found ? style.Say(Enough, question.Factor.Set(found.Value)) : "";
        return new Figure
        {
            Style = style,
            Heading = new Heading(
                (several ? style.Say(Several) : Title(question.Targets[0])) + fewest,
                question.Scenarios[0].NameIn(style.Language),
                style.Say(Size, style.Count(result.Replications, Noun.Replication), result.Tried.Count, style.Count(question.Factor.Values.Count, Value), style.Count(question.Scenarios[0].Run.Days, Noun.Day)),
                [
                    new LegendEntry(LegendMark.DotWithWhisker, ColorOf(ink, Feasibility.Meets), style.Say(Meets)),
                    new LegendEntry(LegendMark.DotWithWhisker, ColorOf(ink, Feasibility.Misses), style.Say(Misses)),
                    .. result.Tried.Any(t => t.Outcomes.Any(o => o.Verdict == Feasibility.Open)) ? [new LegendEntry(LegendMark.DotWithWhisker, ColorOf(ink, Feasibility.Open), style.Say(several ? Open : CannotTell))] : Array.Empty<LegendEntry>(),
                    new LegendEntry(LegendMark.Dashes, ink.Text, style.Say(PictureWords.Limit)),
                    new LegendEntry(LegendMark.Band, ink.Shade, style.Say(Tolerance)),
                ],
                style.Say(Note, style.Percent(question.Confidence))
                    + (question.Targets.Index().Any(t => ScaleOf(result, t.Index).IsLogarithmic) ? style.Say(PictureWords.IsLogarithmic) : "")),
            Columns = style.Columns(several ? 2 : 1),
            PanelHeight = several ? 320 : 440,
            Panels = [.. question.Targets.Select((t, i) => new Panel(several ? Title(t) : null, Plot(style, result, i)))],
        };

        string Title(Target target) => TargetWords.Title(target, question.Scenarios[0], style.Language);
    }

    private static Plot Plot(PictureStyle style, SizeResult result, int target)
    {
        var ink = style.Ink;
        var factor = result.Question.Factor;
        var (limit, tolerance) = (result.Question.Targets[target].Limit, result.Question.Tolerances[target]);
        var scale = ScaleOf(result, target);
        var plot = Axes.NewPlot(style, factor.Path, $"{TargetWords.Of(result.Question.Targets[target].Of, result.Question.Scenarios[0], style.Language)}, {style.Unit(scale.Unit)}");
        scale.Set(style, plot.Axes.Left);
        var every = (int)Math.Ceiling(factor.Values.Count / 24.0);
        Axes.Set(plot.Axes.Bottom, -0.6, factor.Values.Count - 0.4,
            factor.Values.Index().Where(v => v.Index % every == 0).Select(v => ((double)v.Index, v.Item.Length <= 12 ? v.Item : $"{v.Index + 1}.")));
        plot.Grid.XAxisStyle.IsVisible = false;
        var band = plot.Add.Rectangle(-0.6, factor.Values.Count - 0.4, scale.Of(limit - tolerance), scale.Of(limit + tolerance));
        band.FillColor = ink.Shade;
        band.LineWidth = 0;
        plot.Add.HorizontalLine(scale.Of(limit), 1.5f, ink.Text, LinePattern.Dashed);
        foreach (var tried in result.Tried) Mark(style, plot, tried, tried.Outcomes[target], scale);
        return plot;
    }

    private static void Mark(PictureStyle style, Plot plot, TriedValue tried, TargetOutcome outcome, ValueScale scale)
    {
        if (outcome.Estimate.Mean is not { } mean) return;
        var color = ColorOf(style.Ink, outcome.Verdict);
        if (outcome.Estimate is { Low: { } low, High: { } high } && high > low)
        {
            var whisker = plot.Add.Line(tried.Index, scale.Of(low), tried.Index, scale.Of(high));
            whisker.Color = color;
            whisker.LineWidth = 2;
        }
        var dot = plot.Add.Marker(tried.Index, scale.Of(mean), MarkerShape.FilledCircle, 9, color);
        dot.MarkerLineWidth = 0;
        var label = plot.Add.Text(style.Number(tried.Replications), tried.Index, scale.Of(outcome.Estimate.High ?? mean));
        label.LabelFontSize = Letters.Small;
        label.LabelFontColor = style.Ink.Text;
        label.LabelBackgroundColor = style.Ink.Paper;    // over the limit
        label.LabelAlignment = Alignment.LowerCenter;
        label.OffsetY = -6;
    }

    private static ValueScale ScaleOf(SizeResult result, int target)
    {
        var estimates = result.Tried.Select(t => t.Outcomes[target].Estimate).ToList();
        var limit = result.Question.Targets[target].Limit;
        var most = estimates.Select(e => e.High ?? e.Mean).OfType<double>().Append(limit + result.Question.Tolerances[target]).Max();
        double[] values = [.. estimates.Select(e => e.Mean).OfType<double>(), limit];
        var scale = ValueScale.For(result.Question.Targets[target].Unit, values, most * RoomForNumbers);
        // What lies about the limit is to be seen, and one overloaded value presses it to the ground.
        var isFar = values.Min() > 0 && scale.Unit != "%" && values.Max() > FarAbove * limit;
        return isFar || scale.IsLogarithmic ? scale with { IsLogarithmic = true, Most = most * Math.Pow(most / values.Min(), RoomForNumbers - 1) } : scale;
    }

    private static Color ColorOf(Ink ink, Feasibility verdict) => verdict switch { Feasibility.Meets => ink.Green, Feasibility.Misses => ink.Vermillion, _ => ink.Frame };
}
