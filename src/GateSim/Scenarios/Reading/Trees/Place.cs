namespace GateSim.Scenarios.Reading.Trees;

/// <summary>Where a text came from: a file or an option.</summary>
/// <param name="Shown">As the user typed it.</param>
/// <param name="Directory">Paths in the text are relative to it.</param>
/// <param name="Rank">What is merged over something else ranks higher.</param>
/// <param name="IsOption">Of the command line, where line and column say nothing.</param>
internal sealed record Source(string Shown, string Directory, int Rank, bool IsOption = false)
{
    /// <summary>Of what was not read but made.</summary>
    public static Source Nowhere { get; } = new("", "", 0);
}

/// <param name="Line">From 1; 0: the source as a whole.</param>
internal sealed record Place(Source Source, int Line, int Column)
{
    public static Place Nowhere { get; } = new(Source.Nowhere, 0, 0);

    public override string ToString() => Line == 0 || Source.IsOption ? Source.Shown : $"{Source.Shown}:{Line}:{Column}";
}
