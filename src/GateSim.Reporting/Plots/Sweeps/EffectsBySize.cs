using GateSim.Experiments.Sweeps;
using GateSim.Reporting.Answers.Sweeps;
using GateSim.Reporting.Languages;
using GateSim.Scenarios;

namespace GateSim.Reporting.Plots.Sweeps;

/// <summary>The effects of a factorial design as bars with intervals, the largest at the top.</summary>
internal static class EffectsBySize
{
    private const int Most = 20;

    private static readonly Phrase
        Title = new("Change of the {0} from low to high level", "Thay đổi của {0} từ mức thấp lên mức cao"),
        One = new("a factor", "một yếu tố"),
        Two = new("two together, beyond what each does", "hai yếu tố cùng nhau, ngoài phần của từng yếu tố"),
        Note = new("Whiskers are {0} confidence intervals.", "Vạch ngang là khoảng tin cậy {0}."),
        Largest = new(" The {0} largest of {1}.", " {0} ảnh hưởng lớn nhất trong {1}.");

    public static Figure Draw(SweepResult sweep, StatisticName name, IReadOnlyList<FactorialEffect> effects, PictureStyle style)
    {
        var largest = effects.Where(e => e.Change.Mean is not null).OrderByDescending(e => Math.Abs(e.Change.Mean!.Value)).Take(Most).ToList();
        var left = effects.Count > largest.Count ? style.Say(Largest, largest.Count, effects.Count) : "";
        return SignedBars.Draw(
            style,
            new Heading(
                style.Say(Title, style.Of(name, sweep.Plan.Base)),
                sweep.Plan.Base.NameIn(style.Language),
                SweepPictures.SizeOf(style, sweep),
                [new(LegendMark.Band, style.Ink.Sky, style.Say(One)), new(LegendMark.Band, style.Ink.Orange, style.Say(Two))],
                style.Say(Note, style.Percent(sweep.Plan.Base.Run.Confidence)) + left),
            effects[0].Change.Key.Unit,
            [.. largest.Select(e => new SignedBar(SweepTables.Name(sweep, e), e.Factors.Count == 1 ? style.Ink.Sky : style.Ink.Orange, 0, e.Change.Mean!.Value, e.Change.Low, e.Change.High))]);
    }
}
