using GateSim.Model;
using GateSim.Model.Traffic;
using GateSim.Randomness;
using GateSim.Randomness.Distributions;
using static GateSim.Tests.Theory.TheoryGate;

namespace GateSim.Tests.Theory;

/// <summary>A rate that swings as a sine over 24 hours, day after day (Green and Kolesar 1991): known from Kolmogorov equations in their periodic
/// state.</summary>
public class SineDayTests(ITestOutputHelper output)
{
    private const int Days = 22;
    private const double Mean = 1550 / 1440.0, Swing = 0.6, Period = 1440;

    [Fact]
    public void Row_17_six_lanes()
    {
        var plan = new GatePlan(Steady(17, Mean, Days, Lanes(6, Exp(4))), TimeSpan.Zero);
        var runs = InParallel(400, number =>
        {
            var waits = new Waits(from: 2 * TimeSpan.TicksPerDay);
            Run(plan, number, new SineTraffic(number), [waits]);
            return waits;
        });

        new Estimates(output, "row 17").HoldRatio("mean wait", 18.960776, runs.Select(w => (w.Minutes, w.Vehicles)));
    }

    /// <summary>Poisson arrivals with rate Mean (1 + Swing sin 2πt / Period): a process of rate 1 whose time is bent by the inverse of the
    /// cumulative rate, so that the rate is the sine itself and not constant within the hour.</summary>
    private sealed class SineTraffic(int replication) : IGateTraffic
    {
        private readonly DrawStream _gaps = new RandomStreams(17, replication).For("gap");
        private readonly DrawStream _services = new RandomStreams(17, replication).For("service");
        private long _number;
        private double _cumulated;
        private double _minutes;

        public bool Next(Vehicle vehicle)
        {
            _cumulated -= Math.Log(_gaps.Uniform(_number));
            _minutes = InverseFrom(_minutes);
            if (_minutes >= Days * Period) return false;
            vehicle.Begin(_number, 0, 0, Ticks(_minutes));
            vehicle.AddVisit(0, Exp4.Ticks(_services.Uniform(_number)));
            _number++;
            return true;
        }

        private static readonly Exponential Exp4 = Exp(4);

        // Newton's method from the arrival before; the rate is never 0, so it converges.
        private double InverseFrom(double minutes)
        {
            while (true)
            {
                var (sin, cos) = Math.SinCos(2 * Math.PI * minutes / Period);
                var step = (_cumulated - (Mean * (minutes + (Swing * Period / (2 * Math.PI) * (1 - cos))))) / (Mean * (1 + (Swing * sin)));
                minutes += step;
                if (Math.Abs(step) < 1e-7) return minutes;
            }
        }
    }
}
