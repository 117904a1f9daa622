using GateSim.Experiments;
using GateSim.Experiments.Sensitivity;
using GateSim.Reporting.Pages;
using GateSim.Reporting.Text;

namespace GateSim.Reporting.Answers.Sensitivity;

/// <summary>The tables of a sensitivity study for people, the input that matters the most first.</summary>
internal static class SensitivityTables
{
    public static IEnumerable<AnswerTable> Of(SensitivityFindings found)
    {
        if (found.OneAtATime.Count > 0)
        {
            yield return new AnswerTable(
                $"One at a time: change of the {found.What} at either end of the range",
                ["input", "at its low", "at its high"],
                [.. found.OneAtATime.OrderByDescending(o => o.Size).Select(o => new[] { o.Input.Name, Words.Change(o.AtLow.Change), Words.Change(o.AtHigh.Change) })]);
        }
        if (found.Morris.Count > 0)
        {
            yield return new AnswerTable(
                $"Together: effect on the {found.What} over the whole range (Morris)",
                ["input", "mean size μ*", "mean μ", "spread σ"],
                [.. found.Inputs.Zip(found.Morris).OrderByDescending(e => e.Second.MeanSize.Value).Select(e => new[] { e.First.Name, SensitivityAnswer.Interval(e.Second.MeanSize, found.Unit), Plain(e.Second.Mean, e.Second, found), Plain(e.Second.Deviation, e.Second, found) })]);
        }
        if (found.Sobol.Count > 0)
        {
            yield return new AnswerTable(
                $"Together: share of the variance of the {found.What} (Sobol)",
                ["input", "alone", "with all it does together with others"],
                [.. found.Inputs.Zip(found.Sobol).OrderByDescending(e => e.Second.Total.Value).Select(e => new[] { e.First.Name, SensitivityAnswer.Interval(e.Second.First, "share"), SensitivityAnswer.Interval(e.Second.Total, "share") })]);
        }
        if (found.Decision is { } joint)
        {
            yield return new AnswerTable(
                $"{found.DecisionText} at {joint.Points.Count} points of the joint sample",
                ["the change", "points"],
                [.. new[] { Verdict.Pays, Verdict.DoesNotPay, Verdict.CannotTell }.Select(v => new[] { Words.Of(v), $"{joint.Count(v)}" })]);
        }
    }

    // With no more digits than the mean size has.
    private static string Plain(double value, ElementaryEffects like, SensitivityFindings found)
    {
        var shown = Digits.Of(value, (like.MeanSize.High - like.MeanSize.Low) / 2, found.Unit);
        return $"{shown.Value.Replace('-', '−')} {shown.Unit}";
    }
}
