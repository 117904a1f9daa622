using GateSim.Model.Traffic;
using GateSim.Randomness;
using GateSim.Randomness.Distributions;
using static GateSim.Verification.TheoryGate;

namespace GateSim.Verification;

/// <summary>
/// Poisson arrivals with rate λ (1 + 0.6 sin 2πt / 24 h), 1,550 a day (Green and Kolesar 1991): a process of rate 1 whose time is bent by the inverse of the
/// cumulative rate, so that the rate is the sine itself and not constant within the hour.
/// </summary>
internal sealed class SineTraffic(ulong seed, int replication, int days) : IGateTraffic
{
    public const double PerMinute = 1550 / 1440.0;
    private const double Swing = 0.6, Period = 1440;

    private readonly DrawStream _gaps = new RandomStreams(seed, replication).For("gap");
    private readonly DrawStream _services = new RandomStreams(seed, replication).For("service");
    private long _number;
    private double _cumulated;
    private double _minutes;

    public static Exponential Service { get; } = Exp(4);

    public bool Next(Vehicle vehicle)
    {
        _cumulated -= Math.Log(_gaps.Uniform(_number));
        _minutes = InverseFrom(_minutes);
        if (_minutes >= days * Period) return false;
        vehicle.Begin(_number, 0, 0, Ticks(_minutes));
        vehicle.AddVisit(0, Service.Ticks(_services.Uniform(_number)));
        _number++;
        return true;
    }

    // Newton's method from the arrival before; the rate is never 0, so it converges.
    private double InverseFrom(double minutes)
    {
        while (true)
        {
            var (sin, cos) = Math.SinCos(2 * Math.PI * minutes / Period);
            var step = (_cumulated - (PerMinute * (minutes + (Swing * Period / (2 * Math.PI) * (1 - cos))))) / (PerMinute * (1 + (Swing * sin)));
            minutes += step;
            if (Math.Abs(step) < 1e-7) return minutes;
        }
    }
}
