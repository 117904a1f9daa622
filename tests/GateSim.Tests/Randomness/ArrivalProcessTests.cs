using GateSim.Randomness;

namespace GateSim.Tests.Randomness;

public class ArrivalProcessTests
{
    private static readonly double[] _day = [0, 0, 3, 40, 80.5, 0, 120, 0.25];

    [Fact]
    public void Each_hour_has_its_poisson_number()
    {
        const int replications = 20_000;
        var counts = new int[replications, _day.Length];
        for (var r = 0; r < replications; r++)
        {
            foreach (var ticks in Times(r, _day)) counts[r, ticks / TimeSpan.TicksPerHour]++;
        }

        for (var hour = 0; hour < _day.Length; hour++)
        {
            double mean = 0, square = 0;
            for (var r = 0; r < replications; r++) mean += (double)counts[r, hour] / replications;
            for (var r = 0; r < replications; r++) square += (counts[r, hour] - mean) * (counts[r, hour] - mean) / (replications - 1);

            // Poisson: the variance is the mean λ; the errors of both are √(λ/n) and √((λ + 2λ²)/n).
            var expected = _day[hour];
            Assert.Equal(expected, mean, 4 * Math.Sqrt(expected / replications));
            Assert.Equal(expected, square, 4 * Math.Sqrt((expected + 2 * expected * expected) / replications));
        }
        Assert.InRange(Correlation(counts, 3, 4), -4 / Math.Sqrt(replications), 4 / Math.Sqrt(replications));
        Assert.InRange(ChiSquare(counts, hour: 2, replications), 0, 35); // 10 degrees of freedom; above 35 once in 8,000
    }

    [Fact]
    public void Within_an_hour_they_are_spread_evenly()
    {
        var times = Times(1, 1e6).Select(t => (double)t / TimeSpan.TicksPerHour).ToArray();

        Assert.InRange(Measured.KolmogorovSmirnov(times, t => t), 0, Measured.KolmogorovSmirnovLimit);
    }

    [Fact]
    public void They_come_in_order_and_within_the_run()
    {
        long last = 0;
        foreach (var ticks in Times(1, [1e6, 0, 5, 1e6]))
        {
            Assert.InRange(ticks, last, 4 * TimeSpan.TicksPerHour - 1);
            last = ticks;
        }
    }

    [Fact]
    public void The_same_stream_gives_the_same_times_whatever_else_is_drawn()
    {
        var streams = new RandomStreams(7, 3);
        var one = new ArrivalProcess(streams.For("arrival"), h => _day[h % 8], 48);
        var two = new ArrivalProcess(streams.For("arrival"), h => _day[h % 8], 48);
        while (one.Next(out var expected))
        {
            streams.For("service lanes").Uniform(0);
            Assert.True(two.Next(out var ticks));
            Assert.Equal(expected, ticks);
        }
        Assert.False(two.Next(out _));
        Assert.False(two.Next(out _));
    }

    /// <summary>An hour at 10 is two half-hours at 5: the same vehicles at the same times, to the rounding of a tick.</summary>
    [Fact]
    public void Cutting_a_piece_in_two_changes_nothing()
    {
        var whole = Times(1, [10, 20, 30]);
        var halves = new List<long>();
        var process = new ArrivalProcess(
            new RandomStreams(1, 1).For("arrival"),
            new[] { 5.0, 5, 10, 10, 15, 15 }.Select(expected => new RatePiece(TimeSpan.TicksPerHour / 2, expected)));
        while (process.Next(out var ticks)) halves.Add(ticks);

        Assert.Equal(whole.Count, halves.Count);
        for (var i = 0; i < whole.Count; i++) Assert.InRange(halves[i] - whole[i], -1, 1);
    }

    [Fact]
    public void A_year_asks_for_its_hours_as_it_gets_there()
    {
        var asked = 0;
        var process = new ArrivalProcess(new RandomStreams(1, 1).For("arrival"), hour => { asked = hour; return 100; }, 8760);

        for (var i = 0; i < 1000; i++) Assert.True(process.Next(out _));

        Assert.InRange(asked, 8, 12); // 1000 arrivals take 10 ± 0.3 hours
    }

    [Fact]
    public void No_demand_is_no_arrival()
    {
        Assert.Empty(Times(1, [0, 0, 0]));
        Assert.Empty(Times(1, []));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_number_that_is_none_is_refused(double expected) =>
        Assert.StartsWith("the number of arrivals expected must be 0 or more", Assert.Throws<ArgumentException>(() => Times(1, [expected])).Message);

    private static List<long> Times(int replication, params double[] expected)
    {
        var process = new ArrivalProcess(new RandomStreams(1, replication).For("arrival"), hour => expected[hour], expected.Length);
        var times = new List<long>();
        while (process.Next(out var ticks)) times.Add(ticks);
        return times;
    }

    private static double Correlation(int[,] counts, int a, int b)
    {
        double sum = 0;
        for (var r = 0; r < counts.GetLength(0); r++) sum += (counts[r, a] - _day[a]) * (counts[r, b] - _day[b]);
        return sum / counts.GetLength(0) / Math.Sqrt(_day[a] * _day[b]);
    }

    /// <summary>Against the Poisson probabilities of 0, 1, … 9 and of 10 or more.</summary>
    private static double ChiSquare(int[,] counts, int hour, int replications)
    {
        var seen = new int[11];
        for (var r = 0; r < replications; r++) seen[Math.Min(counts[r, hour], 10)]++;
        double probability = Math.Exp(-_day[hour]), rest = 1, sum = 0;
        for (var k = 0; k <= 10; k++)
        {
            var expected = replications * (k < 10 ? probability : rest);
            sum += (seen[k] - expected) * (seen[k] - expected) / expected;
            rest -= probability;
            probability *= _day[hour] / (k + 1);
        }
        return sum;
    }
}
