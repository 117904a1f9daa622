namespace GateSim.Scenarios;

/// <summary>Days on which stations and areas differ from their plan; what is null stays as it is.</summary>
/// <param name="To">The last day; included, as <paramref name="From"/> is.</param>
/// <param name="Why">The reason, for people.</param>
public sealed record SpecialDays(DateOnly From, DateOnly To, string? Why)
{
    /// <summary>Null: all, or where it names areas none.</summary>
    public IReadOnlyList<string>? Stations { get; init; }

    /// <summary>Null: none.</summary>
    public IReadOnlyList<string>? Areas { get; init; }

    /// <summary>Instead of the ordinary hours: what begins on these days.</summary>
    public OpeningHours? Hours { get; init; }

    /// <summary>Windows of each of these days that are taken away from whatever hours hold.</summary>
    public IReadOnlyList<OpeningWindow> Closed { get; init; } = [];

    /// <summary>Instead of the ordinary staffing: what begins on these days.</summary>
    public StaffPlan? Servers { get; init; }

    /// <summary>Of the areas: vehicles let in an hour, instead of the ordinary number.</summary>
    public StaffPlan? PerHour { get; init; }

    /// <summary>Of the areas: vehicles let in on each of these days, instead of the ordinary number.</summary>
    public int? PerDay { get; init; }

    public bool Holds(DateOnly day) => From <= day && day <= To;

    /// <summary>There are times at which nothing may start.</summary>
    public bool Closes => Closed.Count > 0 || Hours is { IsAlways: false };

    public bool ConcernsStation(string name) => Stations is null ? Areas is null : Stations.Contains(name);

    public bool ConcernsArea(string name) => Areas?.Contains(name) == true;
}
