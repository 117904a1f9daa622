using GateSim.Reporting.Languages;

namespace GateSim.Web.Words;

/// <summary>Why something is not done, to be said in the language of the one who asked.</summary>
/// <param name="parts">What stands in the places; numbers as the language writes them.</param>
internal sealed class Refusal(Phrase phrase, params object?[] parts)
{
    public static implicit operator Refusal(Phrase phrase) => new(phrase);

    public string In(Language language) => parts.Length == 0 ? phrase.In(language) : phrase.In(language, parts);

    public override string ToString() => In(Language.English);
}
