namespace GateSim.Scenarios.Reading;

/// <summary>Something in a scenario that its author has to mend.</summary>
/// <param name="Place"><c>file:line:column</c>, a file alone, or the <c>--set</c> option that brought it.</param>
/// <param name="Sentence">What is wrong, and where there is one the nearest valid name.</param>
public sealed record Problem(string Place, string Sentence)
{
    public override string ToString() => $"{Place}  {Sentence}";
}
