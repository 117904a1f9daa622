using System.Globalization;
using GateSim.Experiments;
using GateSim.Experiments.Capacities;
using GateSim.Reporting.Plots;
using GateSim.Reporting.Text;
using ScottPlot;
using Axes = GateSim.Reporting.Plots.Axes;

namespace GateSim.Reporting.Answers.Capacities;

/// <summary>A panel for each target: the quantity over demand with its band, the limit, and where the two meet.</summary>
internal static class CapacityPicture
{
    private static readonly Color Band = Ink.Sky.WithAlpha(.35), Span = Ink.Orange.WithAlpha(.45);

    public static Figure Draw(CapacityResult result)
    {
        var (question, capacity) = (result.Question, result.Capacity);
        var several = question.Targets.Count > 1;
        var unit = question.Scale.Unit;
        return new Figure
        {
            Heading = new Heading(
                $"How much the gate carries: {Carried(capacity, unit)}",
                question.Scenario.Name,
                $"{Spans.Counted(result.Replications, "replication")} at {Spans.Counted(result.Levels.Count, "level")}, each of {Spans.Counted(question.Scenario.Run.Days, "day")}",
                [
                    new LegendEntry(LegendMark.Line, Ink.Blue, "mean"),
                    new LegendEntry(LegendMark.Band, Band, string.Create(CultureInfo.InvariantCulture, $"{question.Scenario.Run.Confidence * 100:0.###} % interval")),
                    new LegendEntry(LegendMark.Dashes, Ink.Text, "limit"),
                    .. capacity.Level is null ? Array.Empty<LegendEntry>() : [new LegendEntry(LegendMark.Upright, Ink.Orange, "capacity and its interval")],
                    .. question.Scale.Now is null ? Array.Empty<LegendEntry>() : [new LegendEntry(LegendMark.Upright, Ink.Frame, "demand of the scenario")],
                ],
                Note(result)),
            Columns = several ? 2 : 1,
            PanelHeight = several ? 320 : 440,
            Panels = [.. question.Targets.Select((t, i) => new Panel(several ? t.Text : null, Plot(result, i)))],
        };
    }

    private static string Carried(Root capacity, string unit) => capacity switch
    {
        { Level: { } level } => $"{Digits.Number(level, capacity.HalfWidth)} {unit}",
        { High: { } misses } => $"less than {CapacityAnswer.Plain(misses, unit)}",
        _ => $"more than {CapacityAnswer.Plain(capacity.Low!.Value, unit)}",
    };

    private static Plot Plot(CapacityResult result, int target)
    {
        var (question, root) = (result.Question, result.Roots[target]);
        var limit = question.Targets[target].Limit;
        List<(double Level, Estimate Estimate)> points = [.. CapacityAnswer.Shown(result).Where(IsNear).Select(l => (l.Level, l.Estimates[target])).Where(p => p.Item2.Mean is not null)];
        var most = Math.Min(points.Select(p => p.Estimate.High ?? p.Estimate.Mean!.Value).Append(limit).Max(), CutOff(result, target));
        var scale = ValueScale.For(question.Targets[target].Unit, [.. points.Select(p => Math.Min(most, p.Estimate.Mean!.Value)), limit], most);
        var plot = Axes.NewPlot(question.Scale.Path is { } path ? $"{path}, {question.Scale.Unit}" : $"demand, {question.Scale.Unit}", $"{question.Targets[target].Of}, {scale.Unit}");
        scale.Set(plot.Axes.Left);
        if (points.Count == 0) { Axes.SayEmpty(plot, "no values"); return plot; }
        Across(plot, points);
        DrawBand(plot, points, scale);
        if (root is { Level: not null, Low: { } low, High: { } high }) Fill(plot, low, high);
        if (root.Level is { } level) plot.Add.VerticalLine(level, 2, Ink.Orange);
        if (question.Scale.Now is { } now && now >= plot.Axes.Bottom.Min && now <= plot.Axes.Bottom.Max) plot.Add.VerticalLine(now, 1.5f, Ink.Frame);
        plot.Add.HorizontalLine(scale.Of(limit), 1.5f, Ink.Text, LinePattern.Dashed);
        var line = plot.Add.Scatter(points.Select(p => new Coordinates(p.Level, scale.Of(p.Estimate.Mean!.Value))).ToArray(), Ink.Blue);
        line.LineWidth = 2;
        line.MarkerSize = 5;
        return plot;

        bool IsNear(LevelResult at) => result.Capacity.Level is not { } middle || (at.Level > 0.55 * middle && at.Level < 1.55 * middle);
    }

    // An overloaded gate would press the rest of the curve to the ground, where there is a rest.
    private static double CutOff(CapacityResult result, int target)
    {
        var of = result.Question.Targets[target];
        return of.IsAtMost && of.Limit > 0 && result.Levels.Any(l => l.Estimates[target].Mean < 4 * of.Limit) ? 4 * of.Limit : double.PositiveInfinity;
    }

    private static string? Note(CapacityResult result)
    {
        var what = result.Question.Scale.Path is null ? "All streams of vehicles in proportion; those that come back are not counted in the demand." : "";
        var isCut = result.Question.Targets.Index().Any(t => result.Levels.Any(l => l.Estimates[t.Index].Mean > CutOff(result, t.Index)));
        return $"{what}{(isCut ? " Above four times the limit the curve is cut off." : "")}".Trim() is { Length: > 0 } note ? note : null;
    }

    private static void Across(Plot plot, List<(double Level, Estimate Estimate)> points)
    {
        var (from, to) = (points[0].Level, points[^1].Level);
        var margin = Math.Max(0.02 * (to - from), 0.01 * to);
        var step = RoundNumbers.Step((to - from + margin) / 8);
        Axes.Set(plot.Axes.Bottom, from - margin, to + margin,
            RoundNumbers.UpTo(to + margin, step).Where(tick => tick >= from - margin).Select(tick => (tick, RoundNumbers.Text(tick))));
    }

    private static void DrawBand(Plot plot, List<(double Level, Estimate Estimate)> points, ValueScale scale)
    {
        var ends = points.Where(p => p.Estimate.High > p.Estimate.Low).ToList();
        if (ends.Count < 2) return;
        var band = plot.Add.Polygon(
            [.. ends.Select(p => new Coordinates(p.Level, scale.Of(p.Estimate.Low!.Value))), .. ends.Select(p => new Coordinates(p.Level, scale.Of(p.Estimate.High!.Value))).Reverse()]);
        band.FillColor = Band;
        band.LineWidth = 0;
    }

    private static void Fill(Plot plot, double from, double to)
    {
        var fill = plot.Add.HorizontalSpan(from, to, Span);
        fill.LineStyle.Width = 0;
    }
}
