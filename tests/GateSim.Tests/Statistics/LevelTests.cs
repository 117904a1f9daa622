using CsCheck;
using GateSim.Statistics;

namespace GateSim.Tests.Statistics;

public class LevelTests
{
    // 0 until 10, 2 until 40, 1 until 50, 0 until 100: area 60 + 10.
    private static LevelTimes Worked()
    {
        var level = new LevelTimes();
        level.Add(+2, 10);
        level.Add(-1, 40);
        level.Add(-1, 50);
        return level;
    }

    [Fact]
    public void Mean_percentile_and_maximum_weigh_a_level_by_its_time()
    {
        Assert.Equal(0.7, Worked().MeanAt(100));
        Assert.Equal(0, Worked().PercentileAt(60, 100)); // exactly 60 % of the time at 0
        Assert.Equal(1, Worked().PercentileAt(61, 100));
        Assert.Equal(1, Worked().PercentileAt(70, 100));
        Assert.Equal(2, Worked().PercentileAt(71, 100));
        Assert.Equal(2, Worked().PercentileAt(100, 100));
        Assert.Equal(2, Worked().MaxAt(100));
    }

    [Fact]
    public void A_level_that_lasts_no_time_counts_nowhere()
    {
        var level = new LevelTimes();
        level.Add(+1, 0);
        level.Add(+9, 50);
        level.Add(-9, 50);

        Assert.Equal(1, level.MeanAt(100));
        Assert.Equal(1, level.MaxAt(100));
        Assert.Equal(1, level.PercentileAt(1, 100)); // never 0: it began at 1
    }

    [Fact]
    public void Where_no_time_has_passed_there_is_no_value()
    {
        var level = new LevelTimes();
        level.Add(+3, 0);

        Assert.Null(level.MeanAt(0));
        Assert.Null(level.MaxAt(0));
        Assert.Null(level.PercentileAt(95, 0));
    }

    [Fact]
    public void At_the_end_of_the_warm_up_the_past_is_forgotten_but_not_the_level()
    {
        var level = new LevelTimes();
        level.Add(+50, 0);
        level.Add(-48, 10);
        level.Forget(20);
        level.Add(+1, 30);

        Assert.Equal(2.5, level.MeanAt(40)); // 2 for 10, 3 for 10
        Assert.Equal(3, level.MaxAt(40));
        Assert.Equal(2, level.PercentileAt(50, 40));
    }

    [Fact]
    public void A_cleared_level_is_as_new()
    {
        var level = Worked();
        level.MeanAt(100);
        level.Clear();
        level.Add(+1, 5);

        Assert.Equal(0.5, level.MeanAt(10));
        Assert.Equal(1, level.MaxAt(10));
    }

    [Fact]
    public void Levels_grow_as_high_as_they_must()
    {
        var level = new LevelTimes();
        level.Add(+5_000, 1);
        level.Add(+5_000, 2);
        level.Add(-10_000, 3);

        Assert.Equal(10_000, level.MaxAt(4));
        Assert.Equal(3_750, level.MeanAt(4));
    }

    [Fact]
    public void The_area_under_a_level_is_exact_however_long_it_lasts()
    {
        var level = new TimeWeighted();
        level.Add(+2_000_000, 0);
        level.Add(+1, 9_000_000_000_000_000_000); // 28,500 years: the area is beyond 64 bits
        level.Add(-1_999_999, 9_000_000_000_000_000_001);

        Assert.Equal(2, level.Level);
        Assert.Equal(((Int128)18_000_000_000_000_000_000_000_000m) + 2_000_001 + 4, level.AreaAt(9_000_000_000_000_000_003));
    }

    [Fact]
    public void Asking_for_the_area_changes_nothing()
    {
        var level = new TimeWeighted();
        level.Add(+3, 10);

        Assert.Equal(30, level.AreaAt(20));
        Assert.Equal(30, level.AreaAt(20));
        Assert.Equal(60, level.AreaAt(30));
    }

    [Fact]
    public void Rising_and_falling_by_one_keeps_the_area_exact_beyond_64_bits()
    {
        var level = new TimeWeighted();
        for (var i = 0; i < 5; i++) level.Up(6_000_000_000_000_000_000); // Σ is 3 · 10¹⁹: it has gone round 64 bits once
        Assert.Equal(5, level.Level);
        Assert.Equal((Int128)5 * 1_000, level.AreaAt(6_000_000_000_000_001_000));

        for (var i = 0; i < 5; i++) level.Down(6_000_000_000_000_001_000); // and comes back
        Assert.Equal(0, level.Level);
        Assert.Equal((Int128)5_000, level.AreaAt(9_000_000_000_000_000_000));
        level.Up(9_000_000_000_000_000_000);
        Assert.Equal((Int128)5_007, level.AreaAt(9_000_000_000_000_000_007));
    }

    [Fact]
    public void Steps_of_one_and_of_many_come_to_what_the_level_is_by_definition() =>
        Gen.Select(Gen.Int[-3, 3], Gen.Long[0, 1L << 61]).Array[0, 30].Sample(steps =>
        {
            var level = new TimeWeighted();
            var (height, area, since) = (0, (Int128)0, 0L);
            foreach (var (change, now) in steps.OrderBy(s => s.Item2))
            {
                area += (Int128)height * (now - since);
                (height, since) = (height + change, now);
                if (change == 1) level.Up(now);
                else if (change == -1) level.Down(now);
                else level.Add(change, now);

                Assert.Equal(height, level.Level);
                Assert.Equal(area, level.AreaAt(now));
                Assert.Equal(area + ((Int128)height * 1_000), level.AreaAt(now + 1_000));
            }
        });
}
