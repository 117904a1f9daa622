using System.Runtime.InteropServices;

namespace GateSim.Cli;

/// <summary>Ctrl-C (or a polite request to end) stops the run, which keeps what is finished. A second one ends the program at once.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;

    public Interruption() => _registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, Heard),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, Heard),
    ];

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        foreach (var registration in _registrations) registration.Dispose();
        _source.Dispose();
    }

    private void Heard(PosixSignalContext signal)
    {
        if (_source.IsCancellationRequested) return; // left to the system
        signal.Cancel = true;
        _source.Cancel();
    }
}
