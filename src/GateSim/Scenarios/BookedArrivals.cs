using GateSim.Randomness.Distributions;

namespace GateSim.Scenarios;

/// <summary>Booked slots: in each so many vehicles are expected, and each comes early, late or not at all.</summary>
/// <param name="Every">From the start of <paramref name="Hours"/> on, while a slot begins within them.</param>
/// <param name="Vehicles">Bookings a slot.</param>
/// <param name="NoShow">Share of the bookings that nobody keeps.</param>
/// <param name="Early">How long before the slot drivers mean to arrive.</param>
/// <param name="Late">How much later than they mean to they do; null: not at all.</param>
public sealed record BookedArrivals(TimeSpan Every, int Vehicles, OpeningHours Hours, decimal NoShow, TimeSpan Early, Distribution? Late)
    : ArrivalPlan
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>Bookings of that day that are kept, be it on another day.</summary>
    public override double ExpectedOn(DateOnly date) => SlotsOn(Weekdays.Of(date)).Count * Vehicles * (double)(1 - NoShow);

    /// <summary>When slots begin on a day of the week (0 = Monday), in order; those of the evening before that begin after midnight too.</summary>
    public IReadOnlyList<TimeSpan> SlotsOn(int weekday) =>
    [
        .. SlotsFrom(weekday).Where(t => t < Day).Concat(SlotsFrom((weekday + 6) % 7).Where(t => t >= Day).Select(t => t - Day)).Order(),
    ];

    private IEnumerable<TimeSpan> SlotsFrom(int weekday)
    {
        foreach (var window in Hours.Days?[weekday] ?? [new OpeningWindow(TimeSpan.Zero, Day)])
        {
            for (var slot = window.From; slot < window.To; slot += Every) yield return slot;
        }
    }
}
