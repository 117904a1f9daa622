using System.Globalization;
using GateSim.Experiments;
using GateSim.Reporting.Text;
using GateSim.Studies;

namespace GateSim.Reporting.Pages;

/// <summary>Published figures beside simulated ones: which agree, which do not and why that may be, and how much rests on what was assumed.</summary>
public sealed class PublishedPage
{
    private readonly MarkdownPage _page = new();
    private readonly PublishedResult _result;

    private PublishedPage(PublishedResult result) => _result = result;

    /// <param name="command">By which the page can be had again.</param>
    public static string Of(PublishedResult result, string command)
    {
        var page = new PublishedPage(result);
        page.Write(command);
        return page._page.ToString();
    }

    private void Write(string command)
    {
        _page.Heading(1, _result.Figures.Title);
        _page.Paragraph(_result.Figures.Introduction);
        _page.Paragraph($"**How it was made.** By `{command}`. ± is half the confidence interval of the simulation. A figure agrees where that interval meets the published value or range, "
            + "widened by the tolerance that is named. A figure that was *used* to set a parameter is all but bound to agree, and proves nothing; a *prediction* can fail.");
        InShort();
        Outcomes("Predictions", "Figures that went into no parameter.", _result.Outcomes.Where(o => !o.Outcome.IsUsed).ToList());
        Outcomes("Figures that were used", "They set a parameter, or a parameter was chosen so that they come out.", _result.Outcomes.Where(o => o.Outcome.IsUsed).ToList());
        Disagreements();
        Assumptions();
    }

    private void InShort()
    {
        var predictions = _result.Outcomes.Where(o => !o.Outcome.IsUsed).ToList();
        var used = _result.Outcomes.Where(o => o.Outcome.IsUsed).ToList();
        _page.Paragraph($"**In short.** Predictions that agree with what was published: {predictions.Count(o => o.Agrees)} of {predictions.Count}. "
            + $"Figures that were used, and agree: {used.Count(o => o.Agrees)} of {used.Count}.");
    }

    private void Outcomes(string heading, string explanation, List<OutcomeResult> outcomes)
    {
        if (outcomes.Count == 0) return;
        _page.Heading(2, heading);
        _page.Paragraph(explanation);
        _page.Table(
            ["outcome", "counts", "published", "source", "simulated", "agrees", "difference"],
            outcomes.Select(o => (IReadOnlyList<string>)
            [
                o.Outcome.Name, o.Outcome.Counts ?? "", Published(o), o.Outcome.Date is { } date ? $"{o.Outcome.Source}; {date}" : o.Outcome.Source,
                Digits.Of(o.Simulated).ToString(), o.Agrees ? "yes" : "**no**", Difference(o),
            ]));
        _page.Commands(outcomes.SelectMany(o => new[] { $"# {o.Outcome.Name}: {o.Outcome.Of}", o.Outcome.Case.Command }));
    }

    private static string Published(OutcomeResult result)
    {
        var (outcome, unit) = (result.Outcome, result.Simulated.Key.Unit);
        var value = Words.Given(outcome.Low, outcome.High, unit);
        return outcome.Tolerance == 0 ? value : $"{value} (± {(outcome.Tolerance * 100).ToString("0.###", CultureInfo.InvariantCulture)} %)";
    }

    private static string Difference(OutcomeResult result)
    {
        if (result.Difference is not { } difference) return Digits.Nothing;
        var relative = result.RelativeDifference is { } share and not 0 ? $" ({Words.Percent(share)})" : "";
        return Words.Change(difference, result.Simulated.Key.Unit) + relative;
    }

    private void Disagreements()
    {
        var disagreeing = _result.Outcomes.Where(o => !o.Agrees).ToList();
        _page.Heading(2, "What disagrees, and what may explain it");
        if (disagreeing.Count == 0) _page.Paragraph("Nothing.");
        else _page.List(disagreeing.Select(o => $"**{o.Outcome.Name}**: published {Published(o)}, simulated {Digits.Of(o.Simulated)}. {o.Outcome.Why ?? "No explanation is known."}"));
        var explained = _result.Outcomes.Where(o => o.Agrees && o.Outcome.Why is not null).ToList();
        if (explained.Count == 0) return;
        _page.Paragraph("Of those that agree:");
        _page.List(explained.Select(o => $"**{o.Outcome.Name}**: {o.Outcome.Why}"));
    }

    private void Assumptions()
    {
        if (_result.Assumptions.Count == 0) return;
        _page.Heading(2, "What was assumed, and what hangs on it");
        _page.Paragraph("For these there is no source. Each is set to both ends of its range while all else stays; the change is taken replication by replication, "
            + "on the same vehicles where it leaves them the same. Those first that move their measure the most, as a share of it.");
        _page.Table(
            ["assumed", "measure", "as it stands", "low", "change", "high", "change", "at most"],
            _result.Assumptions.Select(Row));
        var reasons = _result.Assumptions.Where(a => a.Assumption.Why is not null).ToList();
        if (reasons.Count > 0) _page.List(reasons.Select(a => $"**{a.Assumption.Name}**: {a.Assumption.Why}"));
        _page.Commands(_result.Assumptions.SelectMany(a => new[] { a.Assumption.At(a.Assumption.Low).Command, a.Assumption.At(a.Assumption.High).Command }));
    }

    private static IReadOnlyList<string> Row(AssumptionResult result)
    {
        var assumption = result.Assumption;
        var values = Words.WhereTheyDiffer([assumption.Low, assumption.Base, assumption.High]);
        return
        [
            $"{assumption.Name}: {Value(values[1])}", $"`{assumption.Of}`", Digits.Of(result.AtLow.Before).ToString(),
            Value(values[0]), Change(result.AtLow), Value(values[2]), Change(result.AtHigh), (result.Effect * 100).ToString("#,0.#", CultureInfo.InvariantCulture) + " %",
        ];
    }

    // A change that the interval cannot tell from none is said to be none that is known.
    private static string Change(PairedDifference difference) => difference.Change switch
    {
        { Low: 0, High: 0 } => "none",
        { Low: <= 0, High: >= 0 } => $"{Words.Change(difference.Change)} (cannot tell)",
        _ => Words.Change(difference.Change),
    };

    private static string Value(string value) => $"`{value}`";
}
