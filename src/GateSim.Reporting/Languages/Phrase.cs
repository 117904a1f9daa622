namespace GateSim.Reporting.Languages;

/// <summary>
/// Something said to people, in every language at once: one that is missing does not compile. Places for what differs are <c>{0}</c>, <c>{1}</c> …, the
/// same in all languages. Kept in static fields or properties, where a test finds those that say nothing or leave a place out.
/// </summary>
public sealed record Phrase(string English, string Vietnamese)
{
    public string In(Language language) => language == Language.Vietnamese ? Vietnamese : English;

    /// <param name="parts">What stands in the places; numbers as the language writes them.</param>
    public string In(Language language, params object?[] parts) => string.Format(language.Numbers, In(language), parts);
}
