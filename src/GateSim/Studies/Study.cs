using GateSim.Experiments;

namespace GateSim.Studies;

/// <summary>A scenario over a grid of settings, and what relieving brings at its points.</summary>
/// <param name="Counts">What is counted, for people: laden vehicles or all crossings.</param>
/// <param name="Measures">The columns of its tables; the first is the one that its pictures begin with.</param>
public sealed record Study(
    string Title,
    string? Introduction,
    string? Counts,
    Case Case,
    Axis Rows,
    Axis Columns,
    IReadOnlyList<StudyMeasure> Measures,
    Judgement Judgement,
    IReadOnlyList<Replacement> Replacements,
    IReadOnlyList<Relief> Reliefs)
{
    public Case At(Setting row, Setting column) => Case.With(row.Sets).With(column.Sets);
}

/// <param name="What">Of what the settings are: <c>lanes</c>.</param>
public sealed record Axis(string What, IReadOnlyList<Setting> Settings);

/// <summary>A named way to set the scenario; no sets: as it stands.</summary>
public sealed record Setting(string Name, IReadOnlyList<string> Sets);

/// <param name="Title">For people: <c>clearance, mean</c>.</param>
public sealed record StudyMeasure(string Title, Quantity Of);

/// <summary>By what a change is judged.</summary>
/// <param name="Worthwhile">The least improvement that pays, in the unit of the measure.</param>
/// <param name="AtLeast">It must also be that share of what the measure was: half an hour is nothing where it takes five days.</param>
public sealed record Judgement(StudyMeasure Measure, double Worthwhile, double AtLeast, bool LargerIsBetter)
{
    public Verdict Of(PairedDifference difference) =>
        difference.Judge(Math.Max(Worthwhile, AtLeast * Math.Abs(difference.Before.Mean ?? 0)), LargerIsBetter);
}

/// <summary>One setting of the rows in place of another: is it worth it?</summary>
public sealed record Replacement(Setting From, Setting To);

/// <summary>Something that could be done besides.</summary>
/// <param name="Rows">Where it is tried.</param>
public sealed record Relief(string Name, IReadOnlyList<string> Sets, IReadOnlyList<Setting> Rows, IReadOnlyList<Setting> Columns);
