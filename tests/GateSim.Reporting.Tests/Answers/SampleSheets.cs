using GateSim.Experiments;
using GateSim.Experiments.Capacities;
using GateSim.Experiments.Comparisons;
using GateSim.Experiments.Designs;
using GateSim.Experiments.Sensitivity;
using GateSim.Experiments.Sizing;
using GateSim.Experiments.Staffing;
using GateSim.Experiments.Sweeps;
using GateSim.Reporting.Answers;
using GateSim.Reporting.Answers.Capacities;
using GateSim.Reporting.Answers.Comparisons;
using GateSim.Reporting.Answers.Runs;
using GateSim.Reporting.Answers.Sensitivity;
using GateSim.Reporting.Answers.Sizing;
using GateSim.Reporting.Answers.Staffing;
using GateSim.Reporting.Answers.Sweeps;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Text;
using GateSim.Scenarios;
using GateSim.Scenarios.Reading;

namespace GateSim.Reporting.Tests.Answers;

/// <summary>An answer of each kind about a gate that is done in milliseconds, as a sheet in any language.</summary>
internal static class SampleSheets
{
    private const string Gate = """
        name: Small gate
        run: { start: 2025-06-16, days: 3, warmUp: 1 day, replications: 12, seed: 5 }
        demand: { vehiclesPerDay: 400 }
        classes:
          laden: { share: 60%, route: full }
          empty: { share: 40%, route: short }
        stations:
          lanes: { servers: 2, service: "erlang(3, 2 min)", hours: 06:00-22:00 }
          documents: { servers: 4, service: "lognormal(15 min, cv 0.8)" }
        routes:
          full: [lanes, documents]
          short: [lanes]
        about:
          question: Is it enough?
          answer: "A crossing takes {clearance-time/mean}."
          translations:
            vi:
              name: Cửa khẩu nhỏ
              question: Như vậy đã đủ chưa?
              answer: "Một lượt qua mất {clearance-time/mean}."
              labels: { lanes: làn xe, documents: kiểm tra hồ sơ, laden: xe có hàng, empty: xe rỗng, full: đủ thủ tục, short: chỉ qua làn }
        uncertain:
          vehicles-a-day: { path: demand.vehiclesPerDay, low: 370, high: 430 }
          lane-time: { path: stations.lanes.service, low: "erlang(3, 1.5 min)", high: "erlang(3, 2.5 min)" }
          order: { path: stations.lanes.order, low: fifo, high: priority }
        """;

    /// <summary>Everything that a gate can have and say.</summary>
    private const string Rich = """
        name: Rich
        run: { start: 2025-06-16, days: 3, warmUp: 1 day, replications: 4, seed: 5 }
        demand:
          vehiclesPerDay: 300
          waitingAtStart: { laden: 5 }
          platoons: { sizes: { 1: 50%, 3: 50% } }
          sources:
            booked: { slots: { every: 1 h, vehicles: 10, hours: 08:00-12:00, noShow: 5% }, classes: { laden: 100% } }
        traits:
          red: 20%
          weight: { light: 40%, heavy: 60% }
        classes:
          laden: { share: 60%, route: full, priority: 1, returns: { as: back, share: 90%, after: exponential(8 h), within: 24 h } }
          empty: { share: 40%, route: short }
          back: { route: short }
        stations:
          lanes:
            queue: per-server
            changeLanes: to-free
            groups: { fast: { servers: 2, for: red }, slow: { servers: 3 } }
            service: [{ when: not red, time: "erlang(3, 2 min)" }, { time: constant(3 min) }]
            after: constant(10 s)
            breakdowns: { every: exponential(20 h), lasts: exponential(1 h) }
          documents: { servers: 3, order: priority, room: 20, whenFull: leave, service: "lognormal(15 min, cv 0.8)", hours: 06:00-22:00, patience: constant(2 h) }
        areas:
          yard: { places: 30, perHour: 40, metresPerVehicle: 20 }
        routes:
          full: [{ enter: yard }, lanes, { delay: constant(5 min) }, { visit: documents, when: red, share: 50% }, { leave: yard }]
          short: [lanes]
        costs: { vehicles: { laden: { waitingHour: 40000 VND } }, stations: { lanes: { serverHour: 150 thousand VND } } }
        measures: [same-day, clearance-time/share<60min]
        """;

    public static Scenario Scenario { get; } = Read(Gate);

    public static ExperimentResult Run { get; } = RunOf(Scenario);

    public static IReadOnlyDictionary<string, Func<Language, AnswerSheet>> All { get; } = new Dictionary<string, Func<Language, AnswerSheet>>
    {
        ["run"] = RunSheet(Run),
        ["run-overloaded"] = RunSheet(RunOf(Read(Gate, "stations.documents.servers=2", "run.replications=3"))),
        ["run-rich"] = RunSheet(RunOf(Read(Rich))),
        ["run-one-replication"] = RunSheet(RunOf(Read(Gate, "run.replications=1", "run.days=40"))),
        ["compare-two"] = Compare(2, 0, "stations.documents.servers=5"),
        ["compare-cannot-tell"] = Compare(2, 0, "stations.lanes.order=priority", "stations.lanes.service=erlang(4, 2 min)"),
        ["compare-several"] = Compare(4, 1, "stations.documents.servers=5"),
        ["compare-tie"] = Of(SampleComparisons.Equal),
        ["select"] = language => SelectionAnswer.Of(SampleComparisons.Decided, language),
        ["select-undecided"] = language => SelectionAnswer.Of(SampleComparisons.Undecided, language),
        ["capacity"] = Capacity("waiting-time/documents/mean <= 5 min"),
        ["capacity-undecided"] = Capacity("utilization/lanes/mean <= 10"),
        ["size"] = Size("stations.documents.servers=5..9", "waiting-time/documents/mean <= 5 min", "utilization/documents/mean <= 90%"),
        ["size-none"] = Size("stations.lanes.servers=2..3", "clearance-time/mean <= 1 min"),
        ["size-all"] = Size("stations.lanes.servers=4..6", "clearance-time/p95 <= 100 h"),
        ["size-most"] = Size("stations.documents.servers=5..12", "waiting-time/documents/mean >= 5 min"),
        ["staff"] = Staff("waiting-time/documents/mean <= 5 min"),
        ["sweep"] = Sweep("grid", "stations.documents.servers=4..6", "demand.vehiclesPerDay=300,400"),
        ["sweep-factorial"] = Sweep("factorial", "stations.documents.servers=4,6", "demand.vehiclesPerDay=300,400"),
        ["sensitivity"] = Sensitivity(),
    };

    public static Scenario RichScenario { get; } = Read(Rich);

    private static Scenario Read(string text, params string[] sets) => InFolder(text, file => ScenarioFile.Read(file, sets));

    private static T InFolder<T>(string text, Func<string, T> read)
    {
        var folder = Directory.CreateTempSubdirectory("gatesim-").FullName;
        try
        {
            var file = Path.Combine(folder, "gate.yaml");
            File.WriteAllText(file, text);
            return read(file);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static ExperimentResult RunOf(Scenario scenario) => new Experiment(scenario) { Threads = 2 }.Run(CancellationToken.None);

    private static Func<Language, AnswerSheet> RunSheet(ExperimentResult result) => language => new AnswerSheet(RunSentences.Of(result, language))
    {
        Tables = RunTables.Of(result, language),
        Warnings = [.. Advice.Of(result).Select(c => CautionWords.Of(c, result.Scenario, language))],
        Scenarios = [result.Scenario],
        Replications = result.Replications,
    };

    private static Func<Language, AnswerSheet> Of(Comparison comparison) => language => ComparisonAnswer.Of(comparison, showsAllPairs: true, language);

    private static Func<Language, AnswerSheet> Compare(int count, double indifference, params string[] sets) => InFolder(Gate, file =>
    {
        IEnumerable<string[]> others = count == 2 ? [sets] : [sets, ["stations.documents.servers=6"], ["stations.documents.servers=6", "stations.lanes.servers=3"]];
        Case[] cases = [new(file, [], null), .. others.Select(o => new Case(file, o, null))];
        var alternatives = Alternatives.Of([.. cases.Select(c => (Case: c, Scenario: c.Read())).Select(c => new Alternative(c.Case.Sets.Count == 0 ? c.Scenario.Name : string.Join(" + ", c.Case.Sets), c.Case, c.Scenario))]);
        return Of(Comparison.Of(alternatives, [(QuantityText.Read("clearance-time/mean", alternatives.All[0].Scenario, "--of"), indifference)], 2, _ => { }, CancellationToken.None));
    });

    private static Func<Language, AnswerSheet> Capacity(string target) => InFolder(Gate, file =>
    {
        var (stands, wanted) = (ScenarioFile.Read(file, []), new Case(file, [], null));
        var question = new CapacityQuestion(wanted, DemandScale.OfAll(stands), [Target.Read(target, stands)], c => c.Read()) { Precision = 0.03, Growth = new Growth(0.1, 2025) };
        var found = new CapacitySearch(question, 2, (_, _) => { }, CancellationToken.None).Find();
        return (Func<Language, AnswerSheet>)(language => CapacityAnswer.Of(found, language));
    });

    private static Func<Language, AnswerSheet> Size(string vary, params string[] targets) => InFolder(Gate, file =>
    {
        var question = SizeQuestion.Read(new Case(file, [], null), Factor.Read(vary), targets, Tolerance.Usual, c => c.Read());
        var found = new SizeSearch(question, 2, (_, _) => { }, CancellationToken.None).Find();
        return (Func<Language, AnswerSheet>)(language => SizeAnswer.Of(found, language));
    });

    private static Func<Language, AnswerSheet> Staff(string target) => InFolder(Gate, file =>
    {
        var question = StaffQuestion.Of(new Case(file, [], null), "stations.documents.servers", "6 h", [target], Tolerance.Usual, c => c.Read()) with { Searching = 10 };
        var found = new StaffSearch(question, 2, _ => { }, CancellationToken.None).Find();
        return (Func<Language, AnswerSheet>)(language => StaffAnswer.Of(found, language));
    });

    private static Func<Language, AnswerSheet> Sweep(string design, params string[] factors) => InFolder(Gate, file =>
    {
        var plan = SweepPlan.Read(new Case(file, [], null), c => c.Read(), DesignText.Read(design, [.. factors.Select(Factor.Read)], 5), [], "1.0.0");
        var store = new PointStore(Path.Combine(Path.GetDirectoryName(file)!, "points"), []);
        new SweepRun(plan, store, 2).Run([.. Enumerable.Range(1, plan.Points.Count)], (_, _) => { }, CancellationToken.None);
        var sweep = SweepResult.Of(plan, store);
        return (Func<Language, AnswerSheet>)(language => SweepAnswer.Of(sweep, language));
    });

    private static Func<Language, AnswerSheet> Sensitivity() => InFolder(Gate, file =>
    {
        var of = QuantityText.Read("clearance-time/mean", Scenario, "--of");
        var study = new SensitivityStudy(new Case(file, [], 4), c => c.Read(), of, 2, (_, _) => { }, CancellationToken.None);
        var found = new SensitivityFindings(Scenario, of.Sum[0], "min", 0)
        {
            OneAtATime = study.OneAtATime(),
            Morris = study.Morris(4),
            MorrisSample = 4,
            Sobol = study.Sobol(4),
            SobolSample = 4,
            Decision = study.Decide(["stations.documents.servers=5"], 1, 8),
            DecisionText = "stations.documents.servers=5",
        };
        found = found with { Replications = study.Replications };
        return (Func<Language, AnswerSheet>)(language => SensitivityAnswer.Of(found, language));
    });
}
