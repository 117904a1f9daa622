using GateSim.Reporting.Answers.Sensitivity;
using GateSim.Reporting.Languages;

namespace GateSim.Reporting.Plots.Sensitivity;

/// <summary>What each input does at the ends of its range, the widest at the top.</summary>
internal static class Tornado
{
    private const int Most = 25;

    private static readonly Phrase
        Title = new("Change of the {0}, one uncertain input at a time", "Thay đổi của {0} khi từng đầu vào chưa chắc chắn thay đổi riêng"),
        From = new("From {0} as the scenario stands", "Từ mức {0} của kịch bản hiện có"),
        AtLow = new("at the low end of its range", "ở đầu thấp của khoảng"),
        AtHigh = new("at the high end", "ở đầu cao"),
        Note = new("Whiskers are {0} confidence intervals of the differences, on the same vehicles.", "Vạch ngang là khoảng tin cậy {0} của chênh lệch, trên cùng các xe."),
        Largest = new(" The {0} largest of {1}.", " {0} đầu vào lớn nhất trong {1}.");

    public static Figure Draw(SensitivityFindings found, PictureStyle style)
    {
        var largest = found.OneAtATime.OrderByDescending(o => o.Size).Take(Most).ToList();
        return SignedBars.Draw(
            style,
            new Heading(
                style.Say(Title, style.Of(found.Of, found.Scenario)),
                found.Scenario.NameIn(style.Language),
                style.Say(From, style.Text(found.OneAtATime[0].AtLow.Before)),
                [new(LegendMark.Band, style.Ink.Sky, style.Say(AtLow)), new(LegendMark.Band, style.Ink.Orange, style.Say(AtHigh))],
                style.Say(Note, style.Percent(found.Scenario.Run.Confidence)) + (largest.Count < found.OneAtATime.Count ? style.Say(Largest, largest.Count, found.OneAtATime.Count) : "")),
            found.Unit,
            [
                .. largest.SelectMany(o => new[]
                {
                    new SignedBar(style.Label(found.Scenario, o.Input.Name), style.Ink.Sky, 0, o.AtLow.Change.Mean ?? 0, o.AtLow.Change.Low, o.AtLow.Change.High) { Above = 0.18, Height = 0.34 },
                    new SignedBar(style.Label(found.Scenario, o.Input.Name), style.Ink.Orange, 0, o.AtHigh.Change.Mean ?? 0, o.AtHigh.Change.Low, o.AtHigh.Change.High) { Above = -0.18, Height = 0.34 },
                }),
            ]);
    }
}
