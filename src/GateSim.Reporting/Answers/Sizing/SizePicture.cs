using System.Globalization;
using GateSim.Experiments.Sizing;
using GateSim.Reporting.Plots;
using GateSim.Reporting.Text;
using GateSim.Statistics;
using ScottPlot;
using Axes = GateSim.Reporting.Plots.Axes;

namespace GateSim.Reporting.Answers.Sizing;

/// <summary>A panel for each target: what each value that was looked at came to, against the limit, with the replications that it took.</summary>
internal static class SizePicture
{
    private const double RoomForNumbers = 1.08; // above the highest
    private const double FarAbove = 6;         // times the limit

    public static Figure Draw(SizeResult result)
    {
        var question = result.Question;
        var several = question.Targets.Count > 1;
        var fewest = result.Border.IsSharp && result.Fewest is { } found ? $": {question.Factor.Set(found.Value)} is enough" : "";
        return new Figure
        {
            Heading = new Heading(
                (several ? "How many meet the targets" : question.Targets[0].Text) + fewest,
                question.Scenarios[0].Name,
                $"{Spans.Counted(result.Replications, "replication")} of {result.Tried.Count} of {Spans.Counted(question.Factor.Values.Count, "value")}, each of {Spans.Counted(question.Scenarios[0].Run.Days, "day")}",
                [
                    new LegendEntry(LegendMark.DotWithWhisker, ColorOf(Feasibility.Meets), "meets"),
                    new LegendEntry(LegendMark.DotWithWhisker, ColorOf(Feasibility.Misses), "misses"),
                    .. result.Tried.Any(t => t.Outcomes.Any(o => o.Verdict == Feasibility.Open)) ? [new LegendEntry(LegendMark.DotWithWhisker, ColorOf(Feasibility.Open), several ? "open, or another target is missed" : "cannot be told")] : Array.Empty<LegendEntry>(),
                    new LegendEntry(LegendMark.Dashes, Ink.Text, "limit"),
                    new LegendEntry(LegendMark.Band, Ink.Shade, "tolerance"),
                ],
                $"Means with {SizeAnswer.Percent(question.Confidence)} intervals; the number at each is that of its replications."
                    + (question.Targets.Index().Any(t => ScaleOf(result, t.Index).IsLogarithmic) ? " Where values are far apart the scale is logarithmic." : "")),
            Columns = several ? 2 : 1,
            PanelHeight = several ? 320 : 440,
            Panels = [.. question.Targets.Select((t, i) => new Panel(several ? t.Text : null, Plot(result, i)))],
        };
    }

    private static Plot Plot(SizeResult result, int target)
    {
        var factor = result.Question.Factor;
        var (limit, tolerance) = (result.Question.Targets[target].Limit, result.Question.Tolerances[target]);
        var scale = ScaleOf(result, target);
        var plot = Axes.NewPlot(factor.Path, $"{result.Question.Targets[target].Of}, {scale.Unit}");
        scale.Set(plot.Axes.Left);
        var every = (int)Math.Ceiling(factor.Values.Count / 24.0);
        Axes.Set(plot.Axes.Bottom, -0.6, factor.Values.Count - 0.4,
            factor.Values.Index().Where(v => v.Index % every == 0).Select(v => ((double)v.Index, v.Item.Length <= 12 ? v.Item : $"{v.Index + 1}.")));
        plot.Grid.XAxisStyle.IsVisible = false;
        var band = plot.Add.Rectangle(-0.6, factor.Values.Count - 0.4, scale.Of(limit - tolerance), scale.Of(limit + tolerance));
        band.FillColor = Ink.Shade;
        band.LineWidth = 0;
        plot.Add.HorizontalLine(scale.Of(limit), 1.5f, Ink.Text, LinePattern.Dashed);
        foreach (var tried in result.Tried) Mark(plot, tried, tried.Outcomes[target], scale);
        return plot;
    }

    private static void Mark(Plot plot, TriedValue tried, TargetOutcome outcome, ValueScale scale)
    {
        if (outcome.Estimate.Mean is not { } mean) return;
        var color = ColorOf(outcome.Verdict);
        if (outcome.Estimate is { Low: { } low, High: { } high } && high > low)
        {
            var whisker = plot.Add.Line(tried.Index, scale.Of(low), tried.Index, scale.Of(high));
            whisker.Color = color;
            whisker.LineWidth = 2;
        }
        var dot = plot.Add.Marker(tried.Index, scale.Of(mean), MarkerShape.FilledCircle, 9, color);
        dot.MarkerLineWidth = 0;
        var label = plot.Add.Text(tried.Replications.ToString("N0", CultureInfo.InvariantCulture), tried.Index, scale.Of(outcome.Estimate.High ?? mean));
        label.LabelFontSize = Letters.Small;
        label.LabelFontColor = Ink.Text;
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

    private static Color ColorOf(Feasibility verdict) => verdict switch { Feasibility.Meets => Ink.Green, Feasibility.Misses => Ink.Vermillion, _ => Ink.Frame };
}
