using GateSim.Experiments;
using GateSim.Scenarios;
using Spectre.Console;

namespace GateSim.Cli.Screens;

/// <summary>A progress bar that appears when a run turns out to take longer, and is gone when it is done.</summary>
internal static class ProgressLine
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Refresh = TimeSpan.FromMilliseconds(100);

    public static ExperimentResult Show(IAnsiConsole console, Scenario scenario, ExperimentProgress progress, Func<ExperimentResult> run)
    {
        var running = Task.Run(run);
        if (WaitFor(running, Patience)) return running.GetAwaiter().GetResult();
        console.Progress().AutoClear(true).HideCompleted(false)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask("replications", maxValue: 1);
                do
                {
                    task.Description = Describe(scenario, progress);
                    task.Value = ShareDone(scenario, progress);
                }
                while (!WaitFor(running, Refresh));
            });
        return running.GetAwaiter().GetResult();
    }

    private static string Describe(Scenario scenario, ExperimentProgress progress) =>
        progress.IsLookingForWarmUp ? "looking for the end of the warm-up" : $"{progress.Replications} of {Most(scenario)} replications";

    // To a precision nobody knows how many it takes: the most that are allowed.
    private static string Most(Scenario scenario) => scenario.Run.Replications switch
    {
        FixedReplications plan => $"{plan.Count}",
        ReplicationsToPrecision plan => $"at most {plan.Max}",
        _ => "?",
    };

    private static double ShareDone(Scenario scenario, ExperimentProgress progress)
    {
        var most = scenario.Run.Replications switch
        {
            FixedReplications plan => plan.Count,
            ReplicationsToPrecision plan => plan.Max,
            _ => 1,
        };
        if (progress.IsLookingForWarmUp) most = WarmUpSearch.PilotsOf(scenario);
        // Replications that were run elsewhere come without hours.
        return Math.Min(1, Math.Max(progress.Hours / (24.0 * scenario.Run.Days), progress.Replications) / most);
    }

    private static bool WaitFor(Task task, TimeSpan time) => Task.WhenAny(task, Task.Delay(time)).GetAwaiter().GetResult() == task;
}
