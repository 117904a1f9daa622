namespace GateSim.Scenarios;

/// <summary>Days on which stations differ from their plan; what is null stays as it is.</summary>
/// <param name="To">The last day; included, as <paramref name="From"/> is.</param>
/// <param name="Why">The reason, for people.</param>
public sealed record SpecialDays(DateOnly From, DateOnly To, string? Why)
{
    /// <summary>Null: all.</summary>
    public IReadOnlyList<string>? Stations { get; init; }

    /// <summary>Instead of the ordinary hours: what begins on these days.</summary>
    public OpeningHours? Hours { get; init; }

    /// <summary>Windows of each of these days that are taken away from whatever hours hold.</summary>
    public IReadOnlyList<OpeningWindow> Closed { get; init; } = [];

    /// <summary>Instead of the ordinary staffing: what begins on these days.</summary>
    public StaffPlan? Servers { get; init; }

    public bool Holds(DateOnly day) => From <= day && day <= To;

    /// <summary>There are times at which nothing may start.</summary>
    public bool Closes => Closed.Count > 0 || Hours is { IsAlways: false };

    public bool ConcernsStation(string name) => Stations is null || Stations.Contains(name);
}
