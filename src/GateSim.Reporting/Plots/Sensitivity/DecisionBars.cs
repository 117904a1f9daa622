using GateSim.Experiments;
using GateSim.Experiments.Sensitivity;
using GateSim.Reporting.Answers.Sensitivity;
using GateSim.Reporting.Pages;

namespace GateSim.Reporting.Plots.Sensitivity;

/// <summary>What a decision changes at the points of the joint sample, sorted.</summary>
internal static class DecisionBars
{
    private const int Most = 40;

    public static Figure Draw(SensitivityFindings found, JointDecision joint)
    {
        var sorted = joint.Points.Index().OrderBy(p => p.Item.Difference.Change.Mean ?? 0).ToList();
        var step = (sorted.Count + Most - 1) / Most;
        var shown = sorted.Where((_, i) => i % step == 0).ToList();
        double? least = joint.Worthwhile > 0 ? (new Quantity([found.Of]).LargerIsBetter ? 1 : -1) * joint.Worthwhile : null;
        return SignedBars.Draw(
            new Heading(
                $"What {found.DecisionText} changes in the {found.What}, wherever the uncertain inputs lie",
                found.Scenario.Name,
                string.Join("; ", found.Sizes),
                [.. Enum.GetValues<Verdict>().Select(v => new LegendEntry(LegendMark.Band, ColorOf(v), $"{Words.Of(v)}: {joint.Count(v)} of {joint.Points.Count} points")), .. least is null ? Array.Empty<LegendEntry>() : [new LegendEntry(LegendMark.Dashes, Ink.Text, $"worthwhile from {Words.Given(joint.Worthwhile, found.Unit)} on")]],
                $"A bar is a point of the joint sample. Whiskers are {found.Confidence} % confidence intervals.{(step > 1 ? $" Every {step}th is drawn." : "")}"),
            found.Unit,
            [.. shown.Select(p => new SignedBar($"point {p.Index + 1}", ColorOf(p.Item.Verdict), 0, p.Item.Difference.Change.Mean ?? 0, p.Item.Difference.Change.Low, p.Item.Difference.Change.High))],
            dashedAt: least);
    }

    private static ScottPlot.Color ColorOf(Verdict verdict) => verdict switch { Verdict.Pays => Ink.Green, Verdict.DoesNotPay => Ink.Vermillion, _ => Ink.Frame };
}
