using GateSim.Experiments;
using GateSim.Experiments.Sensitivity;
using GateSim.Reporting.Answers.Sensitivity;
using GateSim.Reporting.Languages;

namespace GateSim.Reporting.Plots.Sensitivity;

/// <summary>What a decision changes at the points of the joint sample, sorted.</summary>
internal static class DecisionBars
{
    private const int Most = 40;

    private static readonly Phrase
        Title = new("What {0} changes in the {1}, wherever the uncertain inputs lie", "{0} làm thay đổi {1} ra sao, dù các đầu vào chưa chắc chắn ở đâu"),
        Points = new("{0}: {1} of {2} points", "{0}: {1} trên {2} điểm"),
        Worthwhile = new("worthwhile from {0} on", "đáng làm từ {0}"),
        Note = new("A bar is a point of the joint sample. Whiskers are {0} confidence intervals.", "Mỗi thanh là một điểm của mẫu chung. Vạch ngang là khoảng tin cậy {0}."),
        Every = new(" Every {0}th is drawn.", " Chỉ vẽ mỗi {0} điểm một thanh."),
        Point = new("point {0}", "điểm {0}"),
        Pays = new("pays", "đáng làm"),
        DoesNotPay = new("does not pay", "không đáng làm"),
        CannotTell = new("cannot tell", "chưa thể kết luận");

    public static Figure Draw(SensitivityFindings found, JointDecision joint, PictureStyle style)
    {
        var sorted = joint.Points.Index().OrderBy(p => p.Item.Difference.Change.Mean ?? 0).ToList();
        var step = (sorted.Count + Most - 1) / Most;
        var shown = sorted.Where((_, i) => i % step == 0).ToList();
        double? least = joint.Worthwhile > 0 ? (new Quantity([found.Of]).LargerIsBetter ? 1 : -1) * joint.Worthwhile : null;
        return SignedBars.Draw(
            style,
            new Heading(
                style.Say(Title, found.DecisionText, style.Of(found.Of, found.Scenario)),
                found.Scenario.NameIn(style.Language),
                SensitivityPictures.SizeOf(style, found),
                [.. Enum.GetValues<Verdict>().Select(v => new LegendEntry(LegendMark.Band, ColorOf(style, v), style.Say(Points, style.Say(WordOf(v)), joint.Count(v), joint.Points.Count))), .. least is null ? Array.Empty<LegendEntry>() : [new LegendEntry(LegendMark.Dashes, style.Ink.Text, style.Say(Worthwhile, style.Given(joint.Worthwhile, found.Unit)))]],
                style.Say(Note, style.Percent(found.Scenario.Run.Confidence)) + (step > 1 ? style.Say(Every, step) : "")),
            found.Unit,
            [.. shown.Select(p => new SignedBar(style.Say(Point, p.Index + 1), ColorOf(style, p.Item.Verdict), 0, p.Item.Difference.Change.Mean ?? 0, p.Item.Difference.Change.Low, p.Item.Difference.Change.High))],
            dashedAt: least);
    }

    private static Phrase WordOf(Verdict verdict) => verdict switch { Verdict.Pays => Pays, Verdict.DoesNotPay => DoesNotPay, _ => CannotTell };

    private static ScottPlot.Color ColorOf(PictureStyle style, Verdict verdict) => verdict switch { Verdict.Pays => style.Ink.Green, Verdict.DoesNotPay => style.Ink.Vermillion, _ => style.Ink.Frame };
}
