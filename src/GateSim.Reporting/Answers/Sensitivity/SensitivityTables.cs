using GateSim.Experiments;
using GateSim.Experiments.Sensitivity;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Pages;
using GateSim.Reporting.Text;

namespace GateSim.Reporting.Answers.Sensitivity;

/// <summary>The tables of a sensitivity study for people, the input that matters the most first.</summary>
internal static class SensitivityTables
{
    private static readonly Phrase Input = new("input", "đầu vào");
    private static readonly Phrase AtLow = new("at its low", "ở đầu dưới");
    private static readonly Phrase AtHigh = new("at its high", "ở đầu trên");
    private static readonly Phrase MeanSize = new("mean size μ*", "độ lớn trung bình μ*");
    private static readonly Phrase Mean = new("mean μ", "trung bình μ");
    private static readonly Phrase Spread = new("spread σ", "độ phân tán σ");
    private static readonly Phrase Alone = new("alone", "riêng lẻ");
    private static readonly Phrase WithOthers = new("with all it does together with others", "kể cả phần kết hợp với các đầu vào khác");
    private static readonly Phrase TheChange = new("the change", "thay đổi này");
    private static readonly Phrase Points = new("points", "số điểm");

    public static IEnumerable<AnswerTable> Of(SensitivityFindings found, Language language)
    {
        var what = found.WhatIn(language);
        if (found.OneAtATime.Count > 0)
        {
            yield return new AnswerTable(
                language.Say($"One at a time: change of the {what} at either end of the range", $"Xét riêng từng yếu tố: thay đổi của {what} ở mỗi đầu khoảng"),
                [Input.In(language), AtLow.In(language), AtHigh.In(language)],
                [.. found.OneAtATime.OrderByDescending(o => o.Size).Select(o => new[] { o.Input.Name, Words.Change(o.AtLow.Change, language), Words.Change(o.AtHigh.Change, language) })]);
        }
        if (found.Morris.Count > 0)
        {
            yield return new AnswerTable(
                language.Say($"Together: effect on the {what} over the whole range (Morris)", $"Xét cùng lúc: ảnh hưởng đến {what} trên toàn khoảng (Morris)"),
                [Input.In(language), MeanSize.In(language), Mean.In(language), Spread.In(language)],
                [.. found.Inputs.Zip(found.Morris).OrderByDescending(e => e.Second.MeanSize.Value).Select(e => new[] { e.First.Name, SensitivityAnswer.Interval(e.Second.MeanSize, found.Unit, language), Plain(e.Second.Mean, e.Second, found, language), Plain(e.Second.Deviation, e.Second, found, language) })]);
        }
        if (found.Sobol.Count > 0)
        {
            yield return new AnswerTable(
                language.Say($"Together: share of the variance of the {what} (Sobol)", $"Xét cùng lúc: phần đóng góp vào phương sai của {what} (Sobol)"),
                [Input.In(language), Alone.In(language), WithOthers.In(language)],
                [.. found.Inputs.Zip(found.Sobol).OrderByDescending(e => e.Second.Total.Value).Select(e => new[] { e.First.Name, SensitivityAnswer.Interval(e.Second.First, "share", language), SensitivityAnswer.Interval(e.Second.Total, "share", language) })]);
        }
        if (found.Decision is { } joint)
        {
            yield return new AnswerTable(
                language.Say($"{found.DecisionText} at {joint.Points.Count} points of the joint sample", $"{found.DecisionText} tại {joint.Points.Count} điểm của mẫu chung"),
                [TheChange.In(language), Points.In(language)],
                [.. new[] { Verdict.Pays, Verdict.DoesNotPay, Verdict.CannotTell }.Select(v => new[] { Words.Of(v, language), $"{joint.Count(v)}" })]);
        }
    }

    // With no more digits than the mean size has.
    private static string Plain(double value, ElementaryEffects like, SensitivityFindings found, Language language)
    {
        var shown = Digits.Of(value, (like.MeanSize.High - like.MeanSize.Low) / 2, found.Unit, language);
        return (shown with { Value = shown.Value.Replace('-', '−'), HalfWidth = null }).ToString();
    }
}
