namespace GateSim.Web.Plans;

/// <summary>Something of a scenario that a planner can change, and how it stands.</summary>
/// <param name="Path">Of the key, as <c>--set</c> takes it; of a total, a name that is no key.</param>
/// <param name="Group">lanes, demand, stations, areas, shares, run: in that order on the page.</param>
/// <param name="Kind">
/// integer, number, percent: <see cref="Value"/>. shifts: a number for each part, a range of times. hours: <see cref="Windows"/>. shares: percents of
/// the parts, which add up to 100. total: changes all its parts in proportion.
/// </param>
/// <param name="Subject">Of what: a station, a trait. As people call it.</param>
/// <param name="Label">What of it.</param>
internal sealed record Control(string Path, string Group, string Kind, string Subject, string Label)
{
    public double? Value { get; init; }

    /// <summary>The language takes no less, and no more.</summary>
    public double? Least { get; init; }

    public double? Most { get; init; }

    /// <summary>What a slider should reach.</summary>
    public double? Reach { get; init; }

    public string? Unit { get; init; }

    /// <summary>From the schema of the language, in its words.</summary>
    public string? Meaning { get; init; }

    public IReadOnlyList<ControlPart>? Parts { get; init; }

    /// <summary>"07:00-20:00"; "00:00-24:00": always open; none: closed.</summary>
    public IReadOnlyList<string>? Windows { get; init; }
}

/// <param name="Name">As the file has it.</param>
/// <param name="Path">Where each part is set by itself; null: all together, as a mapping under the control's path.</param>
/// <param name="Times">Of a total: how much one of it counts.</param>
internal sealed record ControlPart(string Name, string Label, double Value, string? Path = null, double? Times = null);
