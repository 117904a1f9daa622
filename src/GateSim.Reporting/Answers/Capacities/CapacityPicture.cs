using GateSim.Experiments;
using GateSim.Experiments.Capacities;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Plots;
using GateSim.Reporting.Text;
using ScottPlot;
using Axes = GateSim.Reporting.Plots.Axes;

namespace GateSim.Reporting.Answers.Capacities;

/// <summary>A panel for each target: the quantity over demand with its band, the limit, and where the two meet.</summary>
internal static class CapacityPicture
{
    private static readonly Noun Level = new("level", "levels", "mức");

    private static readonly Phrase
        Title = new("How much the gate carries: {0}", "Năng lực thông quan của cửa khẩu: {0}"),
        Size = new("{0} at {1}, each of {2}", "{0} ở {1}, mỗi lần {2}"),
        IntervalOf = new("{0} interval", "khoảng tin cậy {0}"),
        CapacityIs = new("capacity and its interval", "năng lực và khoảng tin cậy của nó"),
        Now = new("demand of the scenario", "lưu lượng của kịch bản"),
        Less = new("less than {0} {1}", "dưới {0} {1}"),
        More = new("more than {0} {1}", "trên {0} {1}"),
        Demand = new("demand, {0}", "lưu lượng, {0}"),
        All = new("All streams of vehicles in proportion; those that come back are not counted in the demand.", "Mọi luồng xe tăng giảm cùng tỷ lệ; xe quay lại không tính vào lưu lượng."),
        Cut = new(" Above four times the limit the curve is cut off.", " Trên bốn lần giới hạn, đường cong bị cắt.");

    public static Figure Draw(CapacityResult result, PictureStyle style)
    {
        var ink = style.Ink;
        var (question, capacity) = (result.Question, result.Capacity);
        var several = question.Targets.Count > 1;
        var unit = question.Scale.Unit;
        return new Figure
        {
            Style = style,
            Heading = new Heading(
                style.Say(Title, Carried(style, capacity, unit)),
                question.Scenario.NameIn(style.Language),
                style.Say(Size, style.Count(result.Replications, Noun.Replication), style.Count(result.Levels.Count, Level), style.Count(question.Scenario.Run.Days, Noun.Day)),
                [
                    new LegendEntry(LegendMark.Line, ink.Blue, style.Say(PictureWords.Mean)),
                    new LegendEntry(LegendMark.Band, ink.Sky.WithAlpha(.35), style.Say(IntervalOf, style.Percent(question.Scenario.Run.Confidence))),
                    new LegendEntry(LegendMark.Dashes, ink.Text, style.Say(PictureWords.Limit)),
                    .. capacity.Level is null ? Array.Empty<LegendEntry>() : [new LegendEntry(LegendMark.Upright, ink.Orange, style.Say(CapacityIs))],
                    .. question.Scale.Now is null ? Array.Empty<LegendEntry>() : [new LegendEntry(LegendMark.Upright, ink.Frame, style.Say(Now))],
                ],
                Note(style, result)),
            Columns = style.Columns(several ? 2 : 1),
            PanelHeight = several ? 320 : 440,
            Panels = [.. question.Targets.Select((t, i) => new Panel(several ? TargetWords.Title(t, question.Scenario, style.Language) : null, Plot(style, result, i)))],
        };
    }

    private static string Carried(PictureStyle style, Root capacity, string unit) => capacity switch
    {
        { Level: { } level } => $"{style.Number(Digits.Number(level, capacity.HalfWidth))} {style.Unit(unit)}",
        { High: { } misses } => style.Say(Less, style.Number(CapacityAnswer.Plain(misses, "")), style.Unit(unit)),
        _ => style.Say(More, style.Number(CapacityAnswer.Plain(capacity.Low!.Value, "")), style.Unit(unit)),
    };

    private static Plot Plot(PictureStyle style, CapacityResult result, int target)
    {
        var ink = style.Ink;
        var (question, root) = (result.Question, result.Roots[target]);
        var limit = question.Targets[target].Limit;
        List<(double Level, Estimate Estimate)> points = [.. CapacityAnswer.Shown(result).Where(IsNear).Select(l => (l.Level, l.Estimates[target])).Where(p => p.Item2.Mean is not null)];
        var most = Math.Min(points.Select(p => p.Estimate.High ?? p.Estimate.Mean!.Value).Append(limit).Max(), CutOff(result, target));
        var scale = ValueScale.For(question.Targets[target].Unit, [.. points.Select(p => Math.Min(most, p.Estimate.Mean!.Value)), limit], most);
        var plot = Axes.NewPlot(style, question.Scale.Path is { } path ? $"{path}, {style.Unit(question.Scale.Unit)}" : style.Say(Demand, style.Unit(question.Scale.Unit)), $"{TargetWords.Of(question.Targets[target].Of, question.Scenario, style.Language)}, {style.Unit(scale.Unit)}");
        scale.Set(style, plot.Axes.Left);
        if (points.Count == 0) { Axes.SayEmpty(style, plot, PictureWords.NoValues); return plot; }
        Across(style, plot, points);
        DrawBand(plot, points, scale, ink.Sky.WithAlpha(.35));
        if (root is { Level: not null, Low: { } low, High: { } high }) Fill(plot, low, high, ink.Orange.WithAlpha(.45));
        if (root.Level is { } level) plot.Add.VerticalLine(level, 2, ink.Orange);
        if (question.Scale.Now is { } now && now >= plot.Axes.Bottom.Min && now <= plot.Axes.Bottom.Max) plot.Add.VerticalLine(now, 1.5f, ink.Frame);
        plot.Add.HorizontalLine(scale.Of(limit), 1.5f, ink.Text, LinePattern.Dashed);
        var line = plot.Add.Scatter(points.Select(p => new Coordinates(p.Level, scale.Of(p.Estimate.Mean!.Value))).ToArray(), ink.Blue);
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

    private static string? Note(PictureStyle style, CapacityResult result)
    {
        var what = result.Question.Scale.Path is null ? style.Say(All) : "";
        var isCut = result.Question.Targets.Index().Any(t => result.Levels.Any(l => l.Estimates[t.Index].Mean > CutOff(result, t.Index)));
        return $"{what}{(isCut ? style.Say(Cut) : "")}".Trim() is { Length: > 0 } note ? note : null;
    }

    private static void Across(PictureStyle style, Plot plot, List<(double Level, Estimate Estimate)> points)
    {
        var (from, to) = (points[0].Level, points[^1].Level);
        var margin = Math.Max(0.02 * (to - from), 0.01 * to);
        var step = RoundNumbers.Step((to - from + margin) / 8);
        Axes.Set(plot.Axes.Bottom, from - margin, to + margin,
            RoundNumbers.UpTo(to + margin, step).Where(tick => tick >= from - margin).Select(tick => (tick, style.Number(tick))));
    }

    private static void DrawBand(Plot plot, List<(double Level, Estimate Estimate)> points, ValueScale scale, Color color)
    {
        var ends = points.Where(p => p.Estimate.High > p.Estimate.Low).ToList();
        if (ends.Count < 2) return;
        var band = plot.Add.Polygon(
            [.. ends.Select(p => new Coordinates(p.Level, scale.Of(p.Estimate.Low!.Value))), .. ends.Select(p => new Coordinates(p.Level, scale.Of(p.Estimate.High!.Value))).Reverse()]);
        band.FillColor = color;
        band.LineWidth = 0;
    }

    private static void Fill(Plot plot, double from, double to, Color color)
    {
        var fill = plot.Add.HorizontalSpan(from, to, color);
        fill.LineStyle.Width = 0;
    }
}
