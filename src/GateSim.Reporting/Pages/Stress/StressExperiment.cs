using System.Globalization;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Reporting.Pages.Stress;

/// <summary>Experimentation, implementation and code access.</summary>
internal static class StressExperiment
{
    public static IEnumerable<StressItem> Of(Scenario scenario, string gateSimVersion)
    {
        var run = scenario.Run;
        return
        [
            new("4.1", "Initialisation", [$"The gate begins {Beginning(scenario)} at midnight of {run.Start:yyyy-MM-dd}. {WarmUp(run)}"],
                "whether the question is terminating or of the steady state, and why this warm-up"),
            new("4.2", "Run length", [$"{Spans.Counted(run.Days, "day")}, the warm-up included; time passes in ticks of 100 ns."]),
            new("4.3", "Estimation approach", [Estimation(run), Reduction(run.VarianceReduction)]),
            new("5.1", "Software or programming language", [$"GateSim {gateSimVersion}, C# on .NET 10, any operating system."]),
            new("5.2", "Random sampling",
            [
                string.Create(CultureInfo.InvariantCulture, $"Philox4x32-10 (Salmon and others, SC11, 2011), key: the seed {run.Seed}. ")
                    + "A draw is found by replication, purpose and vehicle, not by order: scenarios that differ in servers, hours or queues meet the same vehicles (common random numbers). Distributions are sampled by inversion.",
            ]),
            new("5.3", "Model execution",
            [
                "Process interaction on one event list for each replication. At one instant: changes of hours and duty, failures and repairs; then ends of service and delays; then arrivals; "
                    + "each in the order in which it was scheduled. Replications run in parallel, and the results do not depend on the number of threads.",
            ]),
            new("5.4", "System specification", ["The results do not depend on the machine: the same scenario, seed and version give the same bytes."], "the machine and the run time"),
            new("6.1", "Computer model sharing statement", ["The whole model is the scenario in 3.3, which GateSim (MIT licence) runs."], "where the scenario and this version of GateSim can be had, and under which licence the scenario stands"),
        ];
    }

    private static string Beginning(Scenario scenario) => scenario.Demand.WaitingAtStart.Count == 0
        ? "empty"
        : "with " + string.Join(", ", scenario.Demand.WaitingAtStart.Select(w => $"{w.Count} {w.Class}")) + " waiting,";

    private static string WarmUp(RunPlan run) => run.WarmUp switch
    {
        null => "The warm-up is found by MSER-5 (White, Cobb and Spratt 2000) on pilot replications and left out.",
        { Ticks: 0 } => "Nothing is left out as warm-up.",
        { } length => $"A warm-up of {Spans.Words(length)} is left out.",
    };

    private static string Estimation(RunPlan run)
    {
        var level = string.Create(CultureInfo.InvariantCulture, $"{run.Confidence * 100:0.##} %");
        var count = run.Replications switch
        {
            ReplicationsToPrecision p => string.Create(CultureInfo.InvariantCulture, $"As many independent replications as it takes (10 to {p.Max}) until the half-width of {string.Join(" and ", p.All)} is at most {p.Relative * 100:0.##} % of the estimate")
                + (p.LookAhead is { } more ? $" and stays so for {more} more." : "."),
            FixedReplications { Count: 1 } => "One replication, without an interval over replications.",
            FixedReplications fixedNumber => string.Create(CultureInfo.InvariantCulture, $"{fixedNumber.Count} independent replications."),
            _ => "",
        };
        return $"{count} Intervals are Student's t over the replications at {level}; pooled quantiles have Woodruff's interval.";
    }

    private static string Reduction(VarianceReduction reduction) => "Variance reduction: common random numbers between scenarios" + reduction switch
    {
        VarianceReduction.Antithetic => "; antithetic pairs of replications.",
        VarianceReduction.Controls => "; control variates (vehicles and work that came).",
        _ => ".",
    };
}
