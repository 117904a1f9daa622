using System.Runtime.InteropServices;

namespace GateSim.Cli;

/// <summary>
/// Ctrl-C (or another request to end, or a terminal that is closed) stops the run, which keeps what is finished. A second one ends the
/// program at once, and only puts away what lies half-written.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly Action _putAway;
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;

    public Interruption(Action putAway)
    {
        _putAway = putAway;
        PosixSignal[] requests = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];
        _registrations = [.. requests.Select(signal => PosixSignalRegistration.Create(signal, Heard))];
    }

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        foreach (var registration in _registrations) registration.Dispose();
        _source.Dispose();
    }

    private void Heard(PosixSignalContext signal)
    {
        signal.Cancel = true;
        if (_source.IsCancellationRequested)
        {
            _putAway();
            Environment.Exit(ExitCodes.Interrupted);
        }
        _source.Cancel();
    }
}
