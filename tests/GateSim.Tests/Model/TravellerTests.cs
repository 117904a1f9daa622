using GateSim.Model.Recursion;
using GateSim.Model.Traffic;

namespace GateSim.Tests.Model;

public class TravellerTests
{
    private const int Exit = 2;

    private static Vehicle WithTwoVisits(long number, long arrives)
    {
        var vehicle = new Vehicle();
        vehicle.Begin(number, vehicleClass: 1, priorityRank: 0, arrives);
        vehicle.AddVisit(0, 100 + number);
        vehicle.AddVisit(1, 1_000 + number);
        return vehicle;
    }

    [Fact]
    public void A_vehicle_is_its_stretches_one_behind_the_other()
    {
        var travellers = new Travellers(mostLegs: 3, Exit);
        var stretches = Enumerable.Range(0, 500).Select(n => travellers.Add(WithTwoVisits(n, 7 * n), isTallied: n % 2 == 0)).ToList();

        Assert.Equal(500, travellers.Count);
        foreach (var (n, first) in stretches.Index())
        {
            Assert.Equal((0, 100 + n, 1, n % 2 == 0), (travellers[first].Station, travellers[first].Ticks, travellers[first].Class, travellers[first].IsTallied));
            Assert.Equal((1, 1_000 + n), (travellers[first + 1].Station, travellers[first + 1].Ticks));
            Assert.Equal(Exit, travellers[first + 2].Station);
            Assert.Equal((7 * n, 1_100 + (2 * n)), (travellers.ArrivalOf(first + 2), travellers.ServedOf(first + 2)));
        }
    }

    [Fact]
    public void The_place_of_who_has_left_is_used_again()
    {
        var travellers = new Travellers(mostLegs: 3, Exit);
        var first = travellers.Add(WithTwoVisits(1, 0), isTallied: true);
        travellers.Add(WithTwoVisits(2, 0), isTallied: true);

        travellers.Remove(first + 2);

        Assert.Equal(first, travellers.Add(WithTwoVisits(3, 0), isTallied: true));
        Assert.Equal(103, travellers[first].Ticks);
    }

    /// <summary>A stretch has to be a number that can be due: where there are no more of them, events go on.</summary>
    [Fact]
    public void There_are_no_more_than_their_stretches_have_numbers()
    {
        var travellers = new Travellers(mostLegs: 3, Exit, mostStretches: 5 * 1_000);

        var added = 0;
        while (travellers.Add(WithTwoVisits(added, 0), isTallied: true) != Travellers.None) added++;

        Assert.Equal(512, added); // the largest power of 2 below 1,000
        Assert.Equal(512, travellers.Count);
    }
}
