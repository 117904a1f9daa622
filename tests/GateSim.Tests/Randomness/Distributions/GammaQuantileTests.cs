using System.Diagnostics;
using GateSim.Randomness.Distributions;
using GateSim.Randomness.Functions;

namespace GateSim.Tests.Randomness.Distributions;

public class GammaQuantileTests
{
    /// <summary>Solved with 40 digits (mpmath); the mean is 1.</summary>
    [Theory]
    [InlineData(0.01, 0.1, 5.6607381470619127e-99)]
    [InlineData(0.01, 0.9, 0.0015035936230702946)]
    [InlineData(0.01, 0.999, 150.90841476947499)]
    [InlineData(0.01, 0.9999999990686774, 1354.8387344416529)]
    [InlineData(0.25, 0.1, 0.00027000249542535867)]
    [InlineData(0.25, 0.9, 3.0015714889473429)]
    [InlineData(0.25, 0.9999999990686774, 69.307632572910819)]
    [InlineData(1, 9.313225746154785e-10, 9.3132257504915938e-10)]
    [InlineData(1, 0.5, 0.69314718055994531)]
    [InlineData(3, 9.313225746154785e-10, 0.00059177318634432671)]
    [InlineData(3, 0.001, 0.063511125856134397)]
    [InlineData(3, 0.1, 0.36735510941644037)]
    [InlineData(3, 0.5, 0.89135343790785344)]
    [InlineData(3, 0.9, 1.7741067792780701)]
    [InlineData(3, 0.999, 3.7429574141375539)]
    [InlineData(3, 0.9999999990686774, 8.9163210096513247)]
    [InlineData(40, 9.313225746154785e-10, 0.31975503495739144)]
    [InlineData(40, 0.1, 0.80347305585218936)]
    [InlineData(40, 0.9999999990686774, 2.2590899573842546)]
    [InlineData(1000, 0.001, 0.90512079093497662)]
    [InlineData(1000, 0.9, 1.0407343080136901)]
    public void Known_values(double shape, double u, double expected)
    {
        Assert.Equal(1, GammaRoot.Of(shape, u) / shape / expected, 3e-13);
        Assert.Equal(expected, new GammaQuantile(shape).At(u), 1e-8 * Math.Max(1, expected));
    }

    [Theory]
    [InlineData(1e-4, 0.01)] // cv 100: cells far out in the tail, where few draws fall
    [InlineData(0.01, 0)] // cv 10
    [InlineData(0.1, 0)]
    [InlineData(0.25, 0)]
    [InlineData(0.44, 0)]
    [InlineData(1, 0)]
    [InlineData(4, 0)]
    [InlineData(100, 0)]
    [InlineData(1e4, 0)]
    [InlineData(1e6, 0)]
    public void The_table_is_as_good_as_it_says_and_leaves_little_to_be_solved(double shape, double mostDirectCells)
    {
        var table = new GammaQuantile(shape);
        var random = new Random(1);
        for (var i = 0; i < 3000; i++)
        {
            var tail = 0.5 * Math.Exp(-13 * random.NextDouble()); // into the part beyond the table, too
            var u = i % 2 == 0 ? tail : 1 - tail;
            var exact = GammaRoot.Of(shape, u) / shape;
            Assert.Equal(exact, table.At(u), 1e-8 * Math.Max(1, exact));
        }
        Assert.InRange(table.ShareOfDirectCells, 0, mostDirectCells);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(3)]
    [InlineData(1e6)]
    public void Where_pieces_meet_the_values_do_not_fall(double shape)
    {
        var table = new GammaQuantile(shape);
        for (var tail = Math.ScaleB(1, -20); tail <= 0.5; tail *= 1 + 1 / 64.0)
        {
            for (var seam = 0; seam < 2; seam++)
            {
                var at = seam == 0 ? tail : Math.ScaleB(1, (int)Math.Log2(tail));
                AssertRises(at * (1 - 1e-12), at, at * (1 + 1e-12));
                AssertRises(1 - at - 1e-12, 1 - at, 1 - at + 1e-12);
            }
        }

        void AssertRises(params double[] shares)
        {
            for (var i = 1; i < shares.Length; i++) Assert.True(table.At(shares[i - 1]) <= table.At(shares[i]), $"falls at {shares[i]:R}");
        }
    }

    [Fact]
    public void A_table_is_made_in_milliseconds()
    {
        var fastest = Enumerable.Range(0, 10).Min(i =>
        {
            var watch = Stopwatch.StartNew();
            _ = new GammaQuantile(3 + i);
            return watch.Elapsed.TotalMilliseconds;
        });

        Assert.InRange(fastest, 0, 50); // about 1; far more only where the quadrature has been lost, whatever else the machine has to do
    }
}
