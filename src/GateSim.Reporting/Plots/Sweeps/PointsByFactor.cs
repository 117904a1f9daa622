using GateSim.Experiments.Sweeps;
using GateSim.Reporting.Answers.Sweeps;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Pages;
using GateSim.Scenarios;
using ScottPlot;

namespace GateSim.Reporting.Plots.Sweeps;

/// <summary>A panel a factor: a dot for each point of the design, whatever the other factors are. A cloud that leans shows a factor that matters.</summary>
internal static class PointsByFactor
{
    private const float PanelWidth = 260;

    private static readonly Phrase
        Title = new("{0} at each point of the design, by factor", "{0} tại từng điểm của thiết kế, theo từng yếu tố"),
        Point = new("a point: mean over its replications", "một điểm: trung bình các lần chạy lặp"),
        Note = new("Every panel shows all points; a cloud that leans shows a factor that matters.", "Mỗi khung đều có tất cả các điểm; đám điểm nghiêng cho thấy yếu tố có ảnh hưởng."),
        Logarithmic = new(" Values are far apart: the scale is logarithmic.", " Các giá trị cách xa nhau: thang đo là logarit.");

    public static Figure Draw(SweepResult sweep, StatisticName name, PictureStyle style)
    {
        var factors = sweep.Plan.Design.Factors;
        var names = FactorNames.Of(factors);
        var columns = style.Columns(factors.Count switch { 1 => 1, 2 or 4 => 2, _ => 3 });
        var scale = Scale(sweep, name);
        return new Figure
        {
            Style = style,
            Heading = new Heading(
                style.Say(Title, Words.Capital(style.Of(name, sweep.Plan.Base))),
                sweep.Plan.Base.NameIn(style.Language),
                SweepPictures.SizeOf(style, sweep),
                [new LegendEntry(LegendMark.Dot, style.Ink.Blue, style.Say(Point))],
                style.Say(Note) + (scale.IsLogarithmic ? style.Say(Logarithmic) : "")),
            Columns = columns,
            PanelHeight = columns switch { 1 => 440, 2 => 320, _ => 260 },
            Panels = [.. factors.Select((_, i) => new Panel(null, Panel(style, sweep, name, i, names[i], scale, columns)))],
        };
    }

    private static ValueScale Scale(SweepResult sweep, StatisticName name)
    {
        double[] means = [.. sweep.Points.Select(p => p.Result.Estimate(name).Mean).OfType<double>()];
        return ValueScale.For(sweep.Points[0].Result.Estimate(name).Key.Unit, means, means.DefaultIfEmpty(0).Max());
    }

    private static Plot Panel(PictureStyle style, SweepResult sweep, StatisticName name, int index, string label, ValueScale scale, int columns)
    {
        var factor = sweep.Plan.Design.Factors[index];
        // A hypercube takes values between those that were written.
        string[] values = [.. sweep.Plan.Points.Select(p => p.Point.Values[index]).Distinct()];
        var axis = new FactorAxis(factor with { Values = factor.Numbers is null ? factor.Values : values }, label, (columns == 1 ? 3 * PanelWidth : columns == 2 ? 1.5f * PanelWidth : PanelWidth) * style.Width / PictureStyle.Usual.Width);
        var plot = Axes.NewPlot(style, axis.Label, style.Unit(scale.Unit));
        axis.Set(plot.Axes.Bottom);
        scale.Set(style, plot.Axes.Left);
        Coordinates[] dots = [.. sweep.Points.Where(p => p.Result.Estimate(name).Mean is not null).Select(p => new Coordinates(axis.Of(p.Values[index]), scale.Of(p.Result.Estimate(name).Mean!.Value)))];
        if (dots.Length == 0) Axes.SayEmpty(style, plot, PictureWords.NoValues);
        else plot.Add.ScatterPoints(dots, style.Ink.Blue.WithAlpha(.7)).MarkerSize = 7;
        return plot;
    }
}
