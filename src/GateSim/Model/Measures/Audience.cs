namespace GateSim.Model.Measures;

/// <summary>Who of some observers hears what: an event that an observer does not override is never told to it, and costs nothing.</summary>
internal sealed class Audience(IReadOnlyList<Observer> observers)
{
    public Observer[] Arrived { get; } = Of(observers, nameof(Observer.Arrived));
    public Observer[] Left { get; } = Of(observers, nameof(Observer.Left));
    public Observer[] Counted { get; } = Of(observers, nameof(Observer.Counted));
    public Observer[] Joined { get; } = Of(observers, nameof(Observer.Joined));
    public Observer[] Started { get; } = Of(observers, nameof(Observer.Started));
    public Observer[] Served { get; } = Of(observers, nameof(Observer.Served));
    public Observer[] LeftServer { get; } = Of(observers, nameof(Observer.LeftServer));
    public Observer[] Freed { get; } = Of(observers, nameof(Observer.Freed));
    public Observer[] CapacityChanged { get; } = Of(observers, nameof(Observer.CapacityChanged));

    public Observer[] GaveUp { get; } = Of(observers, nameof(Observer.GaveUp));
    public Observer[] Lost { get; } = Of(observers, nameof(Observer.Lost));
    public Observer[] CameToArea { get; } = Of(observers, nameof(Observer.CameToArea));
    public Observer[] LetIn { get; } = Of(observers, nameof(Observer.LetIn));
    public Observer[] RefusedByArea { get; } = Of(observers, nameof(Observer.RefusedByArea));
    public Observer[] LeftArea { get; } = Of(observers, nameof(Observer.LeftArea));
    public Observer[] LeftUncleared { get; } = Of(observers, nameof(Observer.LeftUncleared));

    /// <summary>Nobody hears anything but how many are counted at midnight.</summary>
    public bool HearsOnlyCounts => observers.All(o => Happenings.All(h => h == nameof(Observer.Counted) || !Hears(o, h)));

    /// <summary>One more who listens.</summary>
    public Audience And(Observer observer) => new([.. observers, observer]);

    private static Observer[] Of(IReadOnlyList<Observer> observers, string happening) =>
        [.. observers.Where(o => Hears(o, happening))];

    private static bool Hears(Observer observer, string happening) => observer.GetType().GetMethod(happening)!.DeclaringType != typeof(Observer);

    private static IEnumerable<string> Happenings =>
        typeof(Audience).GetProperties().Where(p => p.PropertyType == typeof(Observer[])).Select(p => p.Name);
}
