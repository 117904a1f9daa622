using GateSim.Scenarios;
using static GateSim.Tests.Model.DrawnGate;
using static GateSim.Tests.Model.SourcedGate;

namespace GateSim.Tests.Model;

/// <summary>Vehicles that were logged come as they did.</summary>
public class LogTests
{
    private static readonly Trait Channel = new("channel", false, [new("green", 1), new("red", 0)]);

    private static Scenario Asking(params LoggedTrait[][] traits) => Only(new VehicleSource("log", new LoggedArrivals("log.csv",
        [.. traits.Select((t, i) => new LoggedVehicle(new DateTime(2024, 1, 1).AddMinutes(i), "goods", t))]), [])) with
    {
        Traits = [Channel, Flag("opened", 1)],
        Stations = [Station("lanes", Takes(1, "green", "opened"), Takes(2, "green"), Takes(3, "opened"), Takes(4))],
    };

    [Fact]
    public void They_come_when_and_as_what_they_were_logged() =>
        Assert.Equal(["empty@430.5 lanes:1", "goods@1500 lanes:1"], Vehicles(Only(Logged("log", (430.5, "empty"), (1500, "goods")))));

    [Fact]
    public void Who_was_logged_outside_the_run_stays_away() =>
        Assert.Equal(["goods@0 lanes:1", "goods@2879 lanes:1"],
            Vehicles(Only(Logged("log", (-1, "goods"), (0, "goods"), (2879, "goods"), (2880, "goods")))));

    [Fact]
    public void What_the_log_says_of_a_trait_is_not_drawn() =>
        Assert.Equal(["lanes:1", "lanes:3", "lanes:2", "lanes:4"], Routes(Asking(
            [], [new("channel", "red")], [new("opened", null)], [new("channel", "red"), new("opened", null)])));

    [Fact]
    public void A_trait_that_the_log_leaves_open_is_drawn_as_ever()
    {
        var drawn = Asking([.. Enumerable.Repeat<LoggedTrait[]>([new("channel", "red")], 1_000)]) with { Traits = [Channel, Flag("opened", 0.25m)] };

        Assert.Equal(250, Routes(drawn).Count(r => r == "lanes:3"), 60.0);
        Assert.DoesNotContain("lanes:1", Routes(drawn));
    }

    // The number is that in the whole log, so that the same vehicles come whatever the first day of the run.
    [Fact]
    public void A_run_that_starts_later_meets_the_same_vehicles()
    {
        var log = Logged("log", [.. Enumerable.Range(0, 48).Select(h => (60.0 * h, "goods"))]);
        var early = Only(log) with { Stations = Usual.Stations, Routes = Usual.Routes };
        var late = early with { Run = early.Run with { Start = early.Run.Start.AddDays(1) } };

        Assert.Equal(24, Routes(late).Count);
        Assert.Equal(Routes(early).Skip(24), Routes(late));
    }
}
