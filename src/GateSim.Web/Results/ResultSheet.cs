using GateSim.Experiments;
using GateSim.Experiments.Comparisons;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Text;
using GateSim.Scenarios;
using GateSim.Web.Api;
using GateSim.Web.Runs;
using GateSim.Web.Words;

namespace GateSim.Web.Results;

/// <summary>What a run says, for people: the decision first, then the numbers that it rests on.</summary>
internal sealed class ResultSheet(Run run, Language language)
{
    private readonly ExperimentResult _plan = run.Plan!.Result;

    public object Document()
    {
        var rows = ResultRow.All(_plan.Scenario, language).Where(r => _plan.Estimates.Any(e => r.Name.Names(e.Key))).ToList();
        var compared = Compared(rows);
        return new
        {
            id = run.Id,
            decision = Decision(compared),
            restsOn = RestsOn(),
            binds = _plan.Binding is { } binding ? ResultWords.Binds.In(language, Label(binding.Name), Figures.Percent(binding.OfferedLoad, language)) : null,
            rows = rows.Where(IsSomething).Select(r => Row(r, compared.GetValueOrDefault(r.Name))),
            cautions = Cautions(),
            pictures = Pictures.Of(_plan).Select(p => new { name = p.Name, title = Pictures.TitleOf(p, language) }),
            plans = run.Unchanged is null ? new[] { "plan" } : ["plan", "unchanged"],
        };
    }

    // An area at which nobody ever waits is not worth a line.
    private bool IsSomething(ResultRow row) => row.IsOfGate || run.Results.Any(r => r.Result.Result.Estimates.FirstOrDefault(e => row.Name.Names(e.Key)) is { Mean: > 0 });

    /// <summary>Differences that hold together: those that the report judges by, which says the same, and all others.</summary>
    private Dictionary<StatisticName, MeasureComparison> Compared(IReadOnlyList<ResultRow> rows)
    {
        if (run.Unchanged is not { } unchanged) return [];
        var common = rows.Where(r => unchanged.Result.Estimates.Any(e => r.Name.Names(e.Key))).ToList();
        var counts = common.CountBy(r => PlanReport.Judges(r.Name)).ToDictionary();
        return common.Select(r => MeasureComparison.Of(r.Of, unchanged.Estimate(r.Of).Key, [unchanged.Values(r.Of), run.Plan!.Values(r.Of)], _plan.Scenario.Run.Confidence, counts[PlanReport.Judges(r.Name)], Indifference(unchanged.Estimate(r.Of).Key.Unit)))
            .OfType<MeasureComparison>().ToDictionary(c => c.Quantity.Sum[0]);
    }

    // Six seconds, a tenth of a vehicle, a tenth of a percent: nobody decides by less.
    private static double Indifference(string unit) => unit == "share" ? 0.001 : 0.1;

    private object Decision(Dictionary<StatisticName, MeasureComparison> compared)
    {
        var clearance = _plan.Find("clearance-time", "mean");
        if (!compared.TryGetValue(new StatisticName("clearance-time", null, null, "mean"), out var measure))
            return new { finding = "alone", sentence = ResultWords.Alone.In(language, Figures.Of(clearance, language), Figures.Of(_plan.Find("waiting-time", "mean"), language)), certainty = (string?)null };
        var difference = measure.FromFirst[0];
        var finding = measure.Judge(difference);
        var (now, before, change) = (Figures.Of(measure.Estimates[1], language), Figures.Of(measure.Estimates[0], language), difference.Change);
        var sentence = finding switch
        {
            Finding.Better => ResultWords.Better.In(language, now, before, Size(change)),
            Finding.Worse => ResultWords.Worse.In(language, now, before, Size(change)),
            Finding.Tie => ResultWords.Same.In(language, now),
            _ => ResultWords.CannotTell.In(language, now, before) + (difference.ReplicationsToTell(measure.Indifference) is { } needed and < 100_000
                ? " " + ResultWords.MoreNeeded.In(language, language.Number(Digits.Forecast(needed), "N0")) : ""),
        };
        var certainty = finding == Finding.Tie ? null : $"{Certainty(finding, change)} {(HasOtherVehicles ? ResultWords.OtherVehicles : ResultWords.SameVehicles).In(language)}";
        return new { finding = Word(finding), sentence, certainty };
    }

    private string Certainty(Finding finding, Estimate change)
    {
        double[] ends = [.. new[] { change.Low!.Value, change.High!.Value }.Select(Math.Abs)];
        if (finding != Finding.CannotTell) Array.Sort(ends);
        return (finding == Finding.CannotTell ? ResultWords.Between : finding == Finding.Better ? ResultWords.Less : ResultWords.More)
            .In(language, Figures.Percent(_plan.Scenario.Run.Confidence, language), Figures.Of(ends[0], change.HalfWidth, "min", language), Figures.Of(ends[1], change.HalfWidth, "min", language));
    }

    private bool HasOtherVehicles => Alternatives.Of([new("unchanged", Case, run.Question.Unchanged), new("plan", Case, run.Question.Plan)]).WithOtherVehicles.Count > 0;

    private Case Case => new(run.Question.Name, run.Question.Sets, run.Replications);

    private string Size(Estimate change) => Figures.Of(change with { Mean = Math.Abs(change.Mean!.Value) }, language);

    private object Row(ResultRow row, MeasureComparison? compared)
    {
        var change = compared?.FromFirst[0];
        return new
        {
            label = row.Label,
            gate = row.IsOfGate,
            name = row.Name.ToString(),
            plan = Number(_plan.Find(row.Name)),
            unchanged = run.Unchanged?.Result.Estimates.FirstOrDefault(e => row.Name.Names(e.Key)) is { } before ? Number(before) : null,
            change = change is null ? null : Number(change.Change),
            finding = change is null ? null : Word(compared!.Judge(change)),
            judged = IsJudged(row),
        };
    }

    // That officers are busier is neither better nor worse.
    private static bool IsJudged(ResultRow row) => row.Name.Measure != "utilization";

    private object Number(Estimate estimate) => new
    {
        text = Figures.Of(estimate, language),
        unit = estimate.Key.Unit,
        mean = Json.Finite(estimate.Mean),
        low = Json.Finite(estimate.Low),
        high = Json.Finite(estimate.High),
    };

    private string RestsOn() => ResultWords.RestsOn.In(language,
        Noun.Replication.Counted(_plan.Replications, language), Noun.Day.Counted(_plan.Scenario.Run.Days, language), Figures.Percent(_plan.Scenario.Run.Confidence, language));

    private IEnumerable<string> Cautions() => [.. Advice.Of(_plan).Select(c => CautionWords.Of(c, _plan.Scenario, language)), ResultWords.Illustrative.In(language)];

    private string Label(string name) => _plan.Scenario.Called(name, language);

    private static string Word(Finding finding) => finding switch
    {
        Finding.Better => "better",
        Finding.Worse => "worse",
        Finding.Tie => "same",
        _ => "cannot-tell",
    };
}
