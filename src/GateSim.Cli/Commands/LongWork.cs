using GateSim.Experiments;

namespace GateSim.Cli.Commands;

/// <summary>A command that runs many scenarios: says how far it is, and can be interrupted, which leaves everything as it was.</summary>
internal sealed class LongWork(Terminal terminal, int? threads) : IDisposable
{
    private readonly Interruption _interruption = new(() => { });

    /// <param name="total">How many cases there will be; null: nobody knows beforehand.</param>
    public CaseRuns Runs(int? total) => new(threads ?? Environment.ProcessorCount, (wanted, before) => Tell(wanted, before + 1, total), _interruption.Token);

    public void Dispose() => _interruption.Dispose();

    private void Tell(Case wanted, int number, int? total)
    {
        if (terminal.ShowsProgress) terminal.Tell($"{number}{(total is { } all ? $" of {all}" : "")}  {wanted.Command}");
    }
}
