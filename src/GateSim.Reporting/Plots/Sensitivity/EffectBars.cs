using GateSim.Reporting.Answers.Sensitivity;
using GateSim.Reporting.Languages;

namespace GateSim.Reporting.Plots.Sensitivity;

/// <summary>Morris's mean sizes of effects with intervals, and their spread.</summary>
internal static class EffectBars
{
    private const int Most = 25;

    private static readonly Phrase
        Title = new("Effect on the {0} of each input over its whole range, all others anywhere", "Ảnh hưởng của từng đầu vào lên {0} trên toàn khoảng giá trị, các đầu vào khác ở bất kỳ đâu"),
        MeanSize = new("mean size μ*", "độ lớn trung bình μ*"),
        Spread = new("spread σ: it depends on where, and on other inputs", "độ phân tán σ: tùy vị trí và các đầu vào khác"),
        Note = new("Whiskers are {0} bootstrap intervals over the trajectories.", "Vạch ngang là khoảng bootstrap {0} trên các quỹ đạo."),
        Effect = new("effect", "ảnh hưởng");

    public static Figure Draw(SensitivityFindings found, PictureStyle style) => SignedBars.Draw(
        style,
        new Heading(
            style.Say(Title, style.Of(found.Of, found.Scenario)),
            found.Scenario.NameIn(style.Language),
            SensitivityPictures.SizeOf(style, found),
            [new(LegendMark.Band, style.Ink.Blue, style.Say(MeanSize)), new(LegendMark.Band, style.Ink.Orange, style.Say(Spread))],
            style.Say(Note, style.Percent(found.Scenario.Run.Confidence))),
        found.Unit,
        [
            .. found.Inputs.Zip(found.Morris).OrderByDescending(e => e.Second.MeanSize.Value).Take(Most).SelectMany(e => new[]
            {
                new SignedBar(style.Label(found.Scenario, e.First.Name), style.Ink.Blue.WithAlpha(.75), 0, e.Second.MeanSize.Value, e.Second.MeanSize.Low, e.Second.MeanSize.High) { Above = 0.18, Height = 0.34 },
                new SignedBar(style.Label(found.Scenario, e.First.Name), style.Ink.Orange, 0, e.Second.Deviation, null, null) { Above = -0.18, Height = 0.34 },
            }),
        ],
        Effect);
}
