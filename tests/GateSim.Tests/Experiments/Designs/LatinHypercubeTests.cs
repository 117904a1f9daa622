using GateSim.Experiments.Designs;

namespace GateSim.Tests.Experiments.Designs;

public class LatinHypercubeTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_strip_of_every_dimension_holds_one_point(bool inTheMiddle)
    {
        var points = LatinHypercube.Sample(dimensions: 5, points: 12, seed: 3, candidates: 4, inTheMiddle);
        for (var d = 0; d < 5; d++) Assert.Equal(Enumerable.Range(0, 12), points.Select(p => (int)(p[d] * 12)).Order());
    }

    [Fact]
    public void Of_many_candidates_the_one_with_the_farthest_nearest_pair_is_chosen()
    {
        double Nearest(int candidates)
        {
            var points = LatinHypercube.Sample(2, 8, 1, candidates, inTheMiddle: true);
            return points.SelectMany((a, i) => points.Take(i).Select(b => Math.Pow(a[0] - b[0], 2) + Math.Pow(a[1] - b[1], 2))).Min();
        }
        Assert.True(Nearest(1) <= Nearest(5) && Nearest(5) <= Nearest(100) && Nearest(1) < Nearest(100));
    }

    [Fact]
    public void Whole_numbers_stay_whole_and_each_comes_as_often_as_the_others()
    {
        var design = LatinHypercube.Of([Factor.Read("a.servers=4..7"), Factor.Read("a.cv=0.5,1.5")], 8, seed: 1);
        Assert.Equal([4, 4, 5, 5, 6, 6, 7, 7], design.Points.Select(p => int.Parse(p.Values[0], null)).Order());
        // The middles of eight strips from 0.5 to 1.5.
        Assert.Equal(["0.5625", "0.6875", "0.8125", "0.9375", "1.0625", "1.1875", "1.3125", "1.4375"], design.Points.Select(p => p.Values[1]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Values_keep_their_unit_and_names_are_taken_in_equal_parts()
    {
        var design = LatinHypercube.Of([Factor.Read("a.red=10%,20%"), Factor.Read("a.after=1 min,3 min"), Factor.Read("a.queue=shared,per-server")], 2, seed: 1);
        Assert.Equal(["12.5%", "17.5%"], design.Points.Select(p => p.Values[0]).Order());
        Assert.Equal(["1.5 min", "2.5 min"], design.Points.Select(p => p.Values[1]).Order());
        Assert.Equal(["per-server", "shared"], design.Points.Select(p => p.Values[2]).Order());
    }

    [Fact]
    public void The_seed_chooses_it()
    {
        Factor[] factors = [Factor.Read("a.b=0,100"), Factor.Read("a.c=0,100")];
        string Points(ulong seed) => string.Join('|', LatinHypercube.Of(factors, 9, seed).Points.Select(p => string.Join(' ', p.Values)));
        Assert.Equal(Points(5), Points(5));
        Assert.NotEqual(Points(5), Points(6));
    }
}
