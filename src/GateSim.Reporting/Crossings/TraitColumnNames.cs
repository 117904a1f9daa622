using GateSim.Scenarios;

namespace GateSim.Reporting.Crossings;

/// <summary>
/// Columns of traits: <c>trait_</c> and the trait's name, with _ for what is neither a letter nor a digit, so that SQL needs no quotes.
/// </summary>
internal static class TraitColumnNames
{
    /// <summary>One for each trait; of those that would be alike, all but the first get a number.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Trait> traits)
    {
        List<string> names = [];
        foreach (var trait in traits)
        {
            var plain = "trait_" + string.Concat(trait.Name.Select(c => char.IsLetterOrDigit(c) ? c : '_'));
            var name = plain;
            for (var more = 2; names.Contains(name, StringComparer.OrdinalIgnoreCase); more++) name = $"{plain}_{more}";
            names.Add(name);
        }
        return names;
    }
}
