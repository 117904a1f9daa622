using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using GateSim.Reporting.Animations;
using GateSim.Reporting.Languages;

namespace GateSim.Reporting.Tests.Animations;

public partial class AnimationPageTests
{
    [Fact]
    public void Text_of_a_scenario_stays_text()
    {
        var evil = Written.Scenario(Written.ThreeDays) with { Name = "<script>alert('</script>')</script> {{data}} & \"more\"" };

        var page = AnimationPage.Of([Written.Day(evil, 1, 1)], Language.English);

        Assert.Equal(2, Regex.Count(page, "<script")); // the data and the page's own
        Assert.Equal(2, Regex.Count(page, "</script"));
        Assert.Contains("<title>A day at the gate: &lt;script&gt;alert(&#x27;&lt;/script&gt;&#x27;)&lt;/script&gt; {{data}} &amp; &quot;more&quot;</title>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_page_s_own_script_and_style_may_run_and_nothing_is_fetched()
    {
        var page = AnimationPage.Of([Written.Day(Written.Scenario(Written.ThreeDays), 1, 1)], Language.Vietnamese);

        var (script, style) = (Script().Match(page).Groups[1].Value, Style().Match(page).Groups[1].Value);
        Assert.Contains($"content=\"default-src 'none'; script-src 'sha256-{Hash(script)}'; style-src 'sha256-{Hash(style)}'; base-uri 'none'; form-action 'none'\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("//", Links().Replace(page, "$1"), StringComparison.Ordinal);
        Assert.DoesNotMatch("(href|src|url)\\s*[=(]", page);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"vi\">", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("servers: 1", "servers: 2", true)]
    [InlineData("days: 3", "days: 2", true)]
    [InlineData("goods: 3 }", "goods: 4 }", false)]
    public void Two_plans_are_said_to_meet_the_same_vehicles_where_they_do(string text, string instead, bool same)
    {
        var plans = new[] { Written.ThreeDays, Written.ThreeDays.Replace(text, instead, StringComparison.Ordinal) }.Select(t => Written.Day(Written.Scenario(t), 1, 1));

        Assert.Contains(same ? "\"same\":true" : "\"same\":false", AnimationPage.Of([.. plans], Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_day_gives_the_same_bytes()
    {
        var scenario = Written.Scenario(Written.ThreeDays);

        Assert.Equal(AnimationPage.Of([Written.Day(scenario, 1, 1)], Language.English), AnimationPage.Of([Written.Day(scenario, 1, 1)], Language.English));
    }

    [Fact]
    public void A_day_of_2000_vehicles_stays_far_below_a_megabyte()
    {
        var busy = Written.Scenario("""
            name: Busy
            run: { start: 2025-06-16, days: 1, replications: 1 }
            demand: { vehiclesPerDay: 2000 }
            classes: { goods: { share: 100%, route: full } }
            stations:
              one: { servers: 9, service: exponential(5 min) }
              two: { servers: 40, service: exponential(25 min) }
              three: { servers: 9, service: exponential(5 min) }
            routes: { full: [one, delay: constant(5 min), two, three] }
            """);

        var day = Written.Day(busy, 1, 1);

        Assert.InRange(day.Vehicles.Count, 1800, 2200);
        Assert.InRange(AnimationPage.Of([day], Language.English).Length, 100_000, 250_000);
    }

    [Fact]
    public void Every_phrase_that_the_page_asks_for_is_there()
    {
        var page = AnimationPage.Of([Written.Day(Written.Scenario(Written.ThreeDays), 1, 1)], Language.English);

        var asked = Asked().Matches(page).Select(m => m.Groups[1].Value).Distinct().ToList();

        Assert.True(asked.Count > 20);
        Assert.Empty(asked.Except(AnimationWords.All.Select(w => w.Name)));
    }

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex("<script>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    // Comments of the script may.
    [GeneratedRegex("(^|[ ;])// .*$", RegexOptions.Multiline)]
    private static partial Regex Links();

    [GeneratedRegex("(?:words\\.say\\(|row\\(|data-text=|data-label=|dataset\\.text = )\"(\\w+)\"")]
    private static partial Regex Asked();
}
