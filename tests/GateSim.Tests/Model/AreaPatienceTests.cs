using GateSim.Model.Traffic;
using GateSim.Randomness.Distributions;
using GateSim.Scenarios;
using static GateSim.Tests.Model.TinyGate;

namespace GateSim.Tests.Model;

/// <summary>Vehicles that give up waiting outside an area.</summary>
public class AreaPatienceTests
{
    private static TinyGate Gate(AreaPlan area) => new(Station("lanes")) { Areas = [area] };

    private static AreaPlan Yard(double patience) => new("yard") { Places = 1, Patience = new Constant(Ticks(patience)) };

    [Fact]
    public void Who_waits_outside_for_too_long_drives_away()
    {
        var diary = Gate(Yard(patience: 5)).Comes(0, Enters("yard"), Drives(10), Leaves("yard")).Comes(1, Enters("yard"), Drives(10)).Comes(6, Enters("yard"), Drives(3)).Run();

        Assert.Equal([(1, 6, Outcome.GaveUp)], diary.Uncleared);
        Assert.Equal([10, null, 13], diary.LeftAt);
    }

    [Fact]
    public void Who_has_been_let_in_stays() =>
        Assert.Equal([100], Gate(Yard(patience: 5)).Comes(0, Enters("yard"), Drives(100)).Run().LeftAt);

    // One every ten minutes: at 10 the third is called, as the second has gone.
    [Fact]
    public void The_next_one_is_called_in_its_place()
    {
        var area = new AreaPlan("gate") { PerHour = StaffPlan.Always(6), Patience = new Constant(Ticks(8)) };

        Assert.Equal([0, 10], Gate(area).Comes(0, Enters("gate")).Comes(1, Enters("gate")).Comes(3, Enters("gate")).Run().LetInto("gate"));
    }

    [Fact]
    public void Its_books_have_those_who_gave_up_outside_while_they_waited()
    {
        var result = Gate(Yard(patience: 5)).Comes(0, Enters("yard"), Drives(10)).Comes(1, Enters("yard"), Drives(10)).Result();

        Assert.Equal(5 / 1440.0, result.Value("area-outside", "mean", "yard"));
        Assert.Equal(0, result.Value("area-waiting-time", "mean", "yard"));
        Assert.Equal(1, result.Value("gave-up", "perDay", "yard"));
    }
}
