using GateSim.Reporting.Text;
using ScottPlot;

namespace GateSim.Reporting.Plots;

/// <summary>A vertical axis in the units of people, from 0, or logarithmic where the values lie too far apart to be seen from 0.</summary>
internal sealed record ValueScale(string Unit, double Per, double Least, double Most, bool IsLogarithmic)
{
    private const double TooFarApart = 30;
    private const double FewMinutes = 30;

    /// <param name="values">What is to be told apart.</param>
    /// <param name="most">The highest that must fit.</param>
    public static ValueScale For(string unit, IReadOnlyList<double> values, double most)
    {
        var least = values.DefaultIfEmpty(0).Min();
        var isLogarithmic = unit != "share" && least > 0 && values.Max() / least > TooFarApart;
        // Nobody reads minutes as 0.05 h.
        var time = isLogarithmic && least < FewMinutes ? TimeScale.UpTo(least) : TimeScale.UpTo(most);
        var (shown, per) = unit switch { "min" => (time.Unit, time.Minutes), "share" => ("%", 0.01), _ => (unit, 1.0) };
        return new ValueScale(shown, per, least, most, isLogarithmic);
    }

    /// <summary>Where on the axis a value stands, which is in the unit of its measure.</summary>
    public double Of(double value) => IsLogarithmic ? Math.Log10(Math.Max(value, Floor) / Per) : value / Per;

    /// <summary>A value with the axis's own unit, as text beside it has it.</summary>
    public string Text(PictureStyle style, double? value, double? halfWidth, string unit) => unit == "min" && value is not null
        ? $"{style.Number(Digits.Number(value / Per, halfWidth / Per))} {style.Unit(Unit)}"
        : style.Text(Digits.Of(value, halfWidth, unit) with { HalfWidth = null });

    public void Set(PictureStyle style, IAxis axis)
    {
        if (!IsLogarithmic) Axes.FromZero(style, axis, Most / Per, 5);
        else Axes.Set(axis, Of(Floor), Of(Most * 1.15), Marks.Select(m => (Math.Log10(m), style.Number(m))));
    }

    private double Floor => Least / 1.5;

    /// <summary>Powers of ten, with 2 and 5 times them where there is room.</summary>
    private IEnumerable<double> Marks
    {
        get
        {
            var (from, to) = (Floor / Per, Most * 1.15 / Per);
            double[] steps = Math.Log10(to / from) > 2.5 ? [1] : [1, 2, 5];
            for (var power = (int)Math.Floor(Math.Log10(from)); power <= Math.Ceiling(Math.Log10(to)); power++)
            {
                foreach (var mark in steps.Select(step => step * Math.Pow(10, power)).Where(mark => from <= mark && mark <= to)) yield return mark;
            }
        }
    }
}
