using GateSim.Experiments;
using GateSim.Experiments.Comparisons;
using GateSim.Reporting.Answers.Comparisons;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Plots;
using GateSim.Reporting.Reports;
using GateSim.Reporting.Reports.Answers;
using GateSim.Reporting.Reports.Runs;
using GateSim.Reporting.Text;
using GateSim.Scenarios;
using GateSim.Web.Plans;
using GateSim.Web.Runs;

namespace GateSim.Web.Results;

/// <summary>The report of a run: of a scenario, or of a plan against the unchanged one.</summary>
/// <param name="folder">Of the scenarios, for the command that gives the same.</param>
internal sealed class PlanReport(Run run, string folder, string version, Language language)
{
    private static readonly Phrase Plan = new("Plan", "Phương án đề xuất");
    private static readonly Phrase NoChange = new("No change", "Hiện trạng");
    private static readonly Phrase Question = new("What would it bring? {0}.", "Phương án mang lại điều gì? {0}.");

    private static readonly Quantity[] Compared = [Mean("clearance-time"), Mean("waiting-time"), Mean("backlog")];

    /// <summary>Whether the report says which plan is better by it.</summary>
    public static bool Judges(StatisticName name) => Compared.Any(q => q.Sum[0] == name);

    private string File => Path.Combine(folder, run.Question.Name + ".yaml");

    public void Write(Stream to) => HtmlReport.Write(run.Unchanged is { } unchanged ? OfBoth(unchanged, run.Plan!) : OfOne(run.Plan!.Result), to);

    private Report OfOne(ExperimentResult result) => RunReport.Of(
        result,
        [.. Advice.Of(result).Select(c => CautionWords.Of(c, result.Scenario, language))],
        ResultPlots.Report,
        From(new Case(File, run.Question.Sets, run.Replications).Command),
        language);

    private Report OfBoth(ReplicatedResult unchanged, ReplicatedResult plan)
    {
        ReplicatedResult[] both = [unchanged, plan];
        var quantities = Compared.Where(q => both.All(r => r.Result.Estimates.Any(e => q.Sum[0].Names(e.Key)))).ToList();
        var alternatives = new Alternatives(
            [
                new(NoChange.In(language), new Case(File, [], run.Replications), unchanged.Result.Scenario),
                new(Plan.In(language), new Case(File, run.Question.Sets, run.Replications), plan.Result.Scenario),
            ], []);
        var comparison = new Comparison
        {
            Alternatives = alternatives,
            Replications = run.Replications,
            IsPartial = false,
            Measures = [.. quantities.Select(q => MeasureComparison.Of(q, unchanged.Estimate(q).Key, [.. both.Select(r => r.Values(q))], alternatives.Run.Confidence, quantities.Count, 0)).OfType<MeasureComparison>()],
            Overloaded = [.. alternatives.All.Zip(both, (a, r) => (a, r.Result.Binding)).Where(b => b.Binding is { OfferedLoad: > 1 }).Select(b => (b.a, b.Binding!))],
        };
        var report = AnswerReport.Of(ComparisonAnswer.Of(comparison, showsAllPairs: false, language), withPictures: true, From(CommandOf(quantities)), language);
        return report with { Question = Question.In(language, string.Join("; ", Changes(plan.Result.Scenario, unchanged.Result.Scenario))) };
    }

    // What no control shows is said as it is set.
    private IEnumerable<string> Changes(Scenario plan, Scenario unchanged) =>
        PlanChanges.Of(plan, unchanged, language).ToList() is { Count: > 0 } shown ? shown : run.Question.Sets.Where(s => !Plans.Question.IsOfTheRun(s));

    // What is set of the run holds for both.
    private string CommandOf(IEnumerable<Quantity> quantities)
    {
        var (ofTheRun, changes) = (run.Question.Sets.Where(Plans.Question.IsOfTheRun), run.Question.Sets.Where(s => !Plans.Question.IsOfTheRun(s)));
        return string.Join(' ',
        [
            "gatesim compare", Shell.Word(File), .. ofTheRun.Select(Case.Option), "--alternative", Shell.Word($"{Plan.In(language)}: {string.Join("; ", changes)}"),
            .. quantities.Select(q => $"--of {q.Sum[0]}"), $"--replications {run.Replications}",
        ]);
    }

    private Provenance From(string command) => new(version, null, []) { Equivalent = command };

    private static Quantity Mean(string measure) => new([new StatisticName(measure, null, null, "mean")]);
}
