using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using GateSim.Reporting.Languages;

namespace GateSim.Reporting.Tests.Languages;

/// <summary>Every phrase that the program can say, wherever it is kept.</summary>
public sealed partial class PhraseTests
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    // The same in both languages: of marks and names alone.
    private static readonly HashSet<string> Alike = ["{0}: {1}", "STRESS-DES: {0}", "{0} × {1}", "{0} · {1}", "{0} – {1}", "{0}, {1}", "p50", "p90", "p95", "p99", "SHA-256"];

    private static IReadOnlyList<(string Where, Phrase Phrase)> All { get; } =
        [.. typeof(Phrase).Assembly.GetTypes().Where(t => !t.ContainsGenericParameters).SelectMany(Kept).DistinctBy(p => p.Phrase, ReferenceEqualityComparer.Instance)];

    [Fact]
    public void There_are_phrases_to_look_at() => Assert.True(All.Count > 100, $"only {All.Count} were found");

    [Fact]
    public void No_phrase_is_missing_in_any_language() =>
        Assert.Empty(All.Where(p => Language.All.Any(l => string.IsNullOrWhiteSpace(p.Phrase.In(l)))).Select(p => p.Where));

    [Fact]
    public void A_phrase_has_the_same_places_in_every_language() =>
        Assert.Empty(All.Where(p => !Places(p.Phrase.English).SetEquals(Places(p.Phrase.Vietnamese))).Select(p => $"{p.Where}: {p.Phrase.English} | {p.Phrase.Vietnamese}"));

    [Fact]
    public void A_phrase_was_translated() =>
        Assert.Empty(All.Where(p => p.Phrase.English == p.Phrase.Vietnamese && !Alike.Contains(p.Phrase.English)).Select(p => $"{p.Where}: {p.Phrase.English}"));

    // Composed letters, as keyboards write them: otherwise searches and comparisons miss them.
    [Fact]
    public void Vietnamese_is_written_with_composed_letters() =>
        Assert.Empty(All.Where(p => !p.Phrase.Vietnamese.IsNormalized()).Select(p => p.Where));

    [Fact]
    public void A_place_that_is_missing_would_be_found()
    {
        Assert.Equal(["{0}", "{1:N0}"], Places("of {0} and {1:N0} and {0}").Order());
        Assert.False(Places("{0}").SetEquals(Places("{1}")));
    }

    private static IEnumerable<(string Where, Phrase Phrase)> Kept(Type type) =>
    [
        .. type.GetFields(Static).SelectMany(f => In($"{type.Name}.{f.Name}", f.GetValue(null))),
        .. type.GetProperties(Static).Where(p => IsOfPhrases(p.PropertyType) && p.GetIndexParameters().Length == 0).SelectMany(p => In($"{type.Name}.{p.Name}", p.GetValue(null))),
    ];

    private static bool IsOfPhrases(Type type) => type == typeof(Phrase) || (type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type));

    // In lists, dictionaries and pairs, too.
    private static IEnumerable<(string Where, Phrase Phrase)> In(string where, object? value) => value switch
    {
        Phrase phrase => [(where, phrase)],
        string or null => [],
        IDictionary pairs => pairs.Values.Cast<object?>().SelectMany(v => In(where, v)),
        System.Runtime.CompilerServices.ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(i => In(where, tuple[i])),
        IEnumerable many when value.GetType().Namespace?.StartsWith("System", StringComparison.Ordinal) == true || value is Array => many.Cast<object?>().Take(1000).SelectMany(v => In(where, v)),
        _ => [],
    };

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"\{\d+[^}]*\}")]
    private static partial Regex Place();
}
