using System.Reflection;
using System.Text.RegularExpressions;
using GateSim.Reporting.Languages;
using GateSim.Web.Words;

namespace GateSim.Web.Tests;

public class WordTests
{
    private static IEnumerable<(string Name, Phrase Phrase)> All => typeof(PageWords).Assembly.GetTypes()
        .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)).Where(f => f.FieldType == typeof(Phrase))
        .Select(f => ($"{f.DeclaringType!.Name}.{f.Name}", (Phrase)f.GetValue(null)!));

    [Fact]
    public void Everything_is_said_in_both_languages_with_the_same_places()
    {
        Assert.True(All.Count() > 100);
        Assert.All(All, p =>
        {
            Assert.False(string.IsNullOrWhiteSpace(p.Phrase.English) || string.IsNullOrWhiteSpace(p.Phrase.Vietnamese), p.Name);
            Assert.Equal(Places(p.Phrase.English), Places(p.Phrase.Vietnamese));
        });
    }

    [Fact]
    public async Task The_page_asks_for_no_word_that_is_not_there_and_there_is_none_that_it_does_not_ask_for()
    {
        await using var serving = await Serving.Start();
        var files = string.Concat(await Task.WhenAll(new[] { "/", "/words.js", "/page.js", "/controls.js", "/estimate.js", "/result.js" }.Select(f => serving.Client.GetStringAsync(f))));
        var words = (await serving.Get("/api/words?lang=vi")).Body["words"]!.AsObject().Select(w => w.Key).ToHashSet();

        var asked = Regex.Matches(files, @"say\('(\w+)'|data-word(?:-label)?=""(\w+)""").Select(m => m.Groups[1].Value + m.Groups[2].Value).ToHashSet();

        Assert.Empty(asked.Except(words));
        Assert.DoesNotContain(words, w => !Regex.IsMatch(files, $@"['""]{w}['""]|\b{w}: "));
    }

    [Fact]
    public void Numbers_are_written_as_the_language_does()
    {
        Assert.Equal("95 %", Web.Results.Figures.Percent(0.95, Language.English));
        Assert.Equal("95%", Web.Results.Figures.Percent(0.95, Language.Vietnamese));
        Assert.Equal("117,50 phút", Web.Results.Figures.Of(117.5, 0.1, "min", Language.Vietnamese));
        Assert.Equal("−1.50 min", Web.Results.Figures.Of(-1.5, 0.1, "min", Language.English));
        Assert.Equal("2,500 giờ", Web.Results.Figures.Of(150, 1.0, "min", Language.Vietnamese));
    }

    private static IEnumerable<string> Places(string text) => Regex.Matches(text, @"\{\d\}").Select(m => m.Value).Distinct().Order();
}
