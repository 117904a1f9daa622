namespace GateSim.Scenarios;

/// <summary>What a scenario is for: said to people, and to the index of its folder.</summary>
/// <param name="Question">That it answers.</param>
/// <param name="Answer">A sentence with places for figures.</param>
/// <param name="Sources">Of its figures.</param>
/// <param name="Assumed">What no source says.</param>
public sealed record About(string? Question, Answer? Answer, IReadOnlyList<string> Sources, IReadOnlyList<string> Assumed)
{
    /// <summary>Each language once, in the order of the file.</summary>
    public IReadOnlyList<Translation> Translations { get; init; } = [];
}

/// <summary>A sentence in which numbers of the results stand between braces: <c>{backlog/mean} left at midnight.</c></summary>
public sealed record Answer(IReadOnlyList<AnswerPart> Parts)
{
    public override string ToString() => string.Concat(Parts);

    /// <summary>The sentence with its figures filled in.</summary>
    public string Filled(Func<StatisticName, string> figure) => string.Concat(Parts.Select(p => p.Figure is { } name ? figure(name) : p.Words));

    /// <summary>Each once, in the order in which they first stand there.</summary>
    public IEnumerable<StatisticName> Figures => Parts.Select(p => p.Figure).OfType<StatisticName>().Distinct();
}

/// <param name="Words">Text as it is; where there is a figure, its name.</param>
public sealed record AnswerPart(string Words, StatisticName? Figure)
{
    public override string ToString() => Figure is null ? Words : $"{{{Words}}}";
}
