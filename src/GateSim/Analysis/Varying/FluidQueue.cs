using GateSim.Randomness.Functions;

namespace GateSim.Analysis.Varying;

/// <summary>
/// The fluid limit of M(t)/M/c(t): x' = λ − μ min(x, c), of which what is above c waits (Mandelbaum, Massey and Reiman 1998). Never above the
/// mean queue of <see cref="TransientQueue"/> while staffing is constant: the difference is what waits by chance. Exact for rates that are
/// constant within a stretch.
/// </summary>
public sealed class FluidQueue(double serviceMinutes, double waiting = 0)
{
    private readonly double _mu = 1 / serviceMinutes;
    private double _vehicles = waiting;
    private int _servers;

    /// <summary>Vehicles that wait now.</summary>
    public double Queue => Math.Max(0, _vehicles - _servers);

    /// <summary>Passes a stretch.</summary>
    /// <returns>The area under the queue: vehicles × minutes.</returns>
    public double Pass(Stretch stretch)
    {
        // As in the other: who is being served is finished by a server that goes off duty.
        _vehicles -= Math.Min(_vehicles, _servers) - Math.Min(_vehicles, Math.Min(_servers, stretch.Servers));
        _servers = stretch.Servers;
        var (left, area) = (stretch.Minutes, 0.0);
        while (left > 0) left -= Queue > 0 || stretch.PerMinute >= _mu * _servers && _vehicles >= _servers ? Wait(stretch.PerMinute, left, ref area) : Fill(stretch.PerMinute, left);
        return area;
    }

    // All servers are busy: the queue is a straight line, until it has gone.
    private double Wait(double rate, double left, ref double area)
    {
        var slope = rate - (_mu * _servers);
        var ends = slope < 0 ? Queue / -slope : double.PositiveInfinity;
        var minutes = Math.Min(left, ends);
        area += minutes * (Queue + (slope * minutes / 2));
        _vehicles = ends <= left ? _servers : _vehicles + (slope * minutes);
        return minutes;
    }

    // Nobody waits: the number tends to λ / μ, until all servers are busy.
    private double Fill(double rate, double left)
    {
        var level = rate / _mu;
        var full = level > _servers ? PortableMath.Log((level - _vehicles) / (level - _servers)) / _mu : double.PositiveInfinity;
        var minutes = Math.Min(left, full);
        _vehicles = full <= left ? _servers : level + ((_vehicles - level) * PortableMath.Exp(-_mu * minutes));
        return minutes;
    }
}
