using GateSim.Randomness.Distributions;

namespace GateSim.Scenarios.Reading.Forms;

internal sealed class AreaForm : RecordForm<AreaPlan>
{
    private const double ShortestVehicle = 1, LongestVehicle = 1000; // metres

    private readonly Key<AreaPlan, int?> _places;
    private readonly Key<AreaPlan, StaffPlan> _perHour;
    private readonly Key<AreaPlan, int?> _perDay;
    private readonly Key<AreaPlan, OpeningHours> _hours;
    private readonly Key<AreaPlan, QueueOrder> _order;
    private readonly Key<AreaPlan, WhenFull> _whenFull;
    private readonly Key<AreaPlan, Distribution> _patience;
    private readonly Key<AreaPlan, double?> _metresPerVehicle;

    public AreaForm()
        : base("an area")
    {
        _places = Optional("places", new NullableForm<int>(new WholeNumberForm<int>(1, int.MaxValue)), a => a.Places, null,
            "Vehicles that can be in it at a time; without it any number.");
        _perHour = Optional("perHour", new StaffForm(), a => a.PerHour, null, "Vehicles that are let in an hour at most, or by time of day.");
        _perDay = Optional("perDay", new NullableForm<int>(new WholeNumberForm<int>(0, int.MaxValue)), a => a.PerDay, null,
            "Vehicles that are let in on a day at most.");
        _hours = Optional("hours", new HoursForm(), a => a.Hours, OpeningHours.Always, "When vehicles are let in; without it always.");
        _order = Optional("order", new WordForm<QueueOrder>(("fifo", QueueOrder.Fifo), ("priority", QueueOrder.Priority)),
            a => a.Order, QueueOrder.Fifo, "Who is let in first: the one who came first, or the one of the larger priority.");
        _whenFull = Optional("whenFull", new WordForm<WhenFull>(("wait", WhenFull.Wait), ("leave", WhenFull.Leave)),
            a => a.WhenFull, WhenFull.Wait, "What those do that cannot be let in at once: wait outside, or leave.");
        _patience = Optional("patience", new DistributionForm(), a => a.Patience, null, "How long a vehicle waits outside before it gives up.");
        _metresPerVehicle = Optional("metresPerVehicle", new NullableForm<double>(new NumberForm(ShortestVehicle, LongestVehicle)),
            a => a.MetresPerVehicle, null, "Road that a vehicle takes up while it waits outside.");
    }

    protected override AreaPlan Make(Entries<AreaPlan> at) => new(at.Name)
    {
        Places = at.Find(_places),
        PerHour = at.Find(_perHour),
        PerDay = at.Find(_perDay),
        Hours = at.Get(_hours),
        Order = at.Get(_order),
        WhenFull = at.Get(_whenFull),
        Patience = at.Find(_patience),
        MetresPerVehicle = at.Find(_metresPerVehicle),
    };
}
