using GateSim.Experiments;
using GateSim.Reporting.Answers.Comparisons;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Plots;
using GateSim.Reporting.Tests.Answers;
using SkiaSharp;

namespace GateSim.Reporting.Tests.Plots;

/// <summary>Every picture in both languages, light and dark, at every width: a text that is cut off or covers another is a fault in any of them.</summary>
public class StyledPictureTests
{
    private static readonly int[] Widths = [480, 640, 1000];

    // A small gate, and one with many long names.
    private static readonly (string Name, ExperimentResult Result)[] Samples = [("one-day", SampleResults.OneDay), ("twelve", SampleResults.Twelve), ("congested", SampleResults.Congested)];

    private static readonly (string Name, Func<PictureStyle, Figure> Draw)[] Pictures =
    [
        .. from plot in ResultPlots.Report from sample in Samples select ($"{sample.Name}.{plot.Name}", (Func<PictureStyle, Figure>)(style => plot.Draw(sample.Result, style))),
        .. SampleComparisons.All.Select(s => ($"{s.Name}.compared", (Func<PictureStyle, Figure>)(style => ComparisonFigure.Draw(s.Comparison, s.Comparison.Measures[0], style)))),
        .. SampleComparisons.All.Select(s => ($"{s.Name}.by-hour", (Func<PictureStyle, Figure>)(style => ByHourFigure.Draw(s.Comparison, s.Comparison.ByHour[^1], style)))),
        ("selected", style => SelectionFigure.Draw(SampleComparisons.Decided, style)),
        ("study.measures", style => MeasuresByRow.Draw(SampleStudies.Ordinary, style)),
        ("study.what-binds", style => WhatBinds.Draw(SampleStudies.Ordinary, style)),
    ];

    public static TheoryData<string> Every => [.. Pictures.Select(p => p.Name)];

    [Theory, MemberData(nameof(Every))]
    public void All_text_is_inside_the_picture_and_none_covers_another_at_any_width_in_any_language(string picture)
    {
        foreach (var width in Widths)
        {
            foreach (var language in Language.All)
            {
                var style = new PictureStyle(language, IsDark: width == 640, width);
                Plots.Pictures.TextIsInsideAndApart(Plots.Pictures.Svg($"styled-{picture}-{language}-{width}", () => Draw(picture, style)));
            }
        }
    }

    [Theory, MemberData(nameof(Every))]
    public void The_ground_is_that_of_the_page_and_a_file_has_two_pixels_for_each(string picture)
    {
        foreach (var (isDark, ground) in new[] { (false, SKColors.White), (true, SKColor.Parse("#15191E")) })
        {
            using var stream = new MemoryStream();
            Draw(picture, new PictureStyle(Language.English, isDark, 500)).WritePng(stream);
            using var image = SKBitmap.Decode(stream.ToArray());
            Assert.Equal(1000, image.Width);
            Assert.Equal(ground, image.GetPixel(1, 1));
            Assert.Equal(ground, image.GetPixel(image.Width - 2, image.Height - 2));
        }
    }

    [Fact]
    public void Nothing_of_a_picture_in_Vietnamese_is_in_English()
    {
        string[] english = ["the", "of", "mean", "vehicles", "hour", "day", "days", "replications", "confidence", "and", "with", "better", "best"];
        foreach (var (name, draw) in Pictures.Where(p => !p.Name.StartsWith("study", StringComparison.Ordinal)))
        {
            var words = Said(draw(new PictureStyle(Language.Vietnamese))).Where(text => !SampleTexts.Any(own => own.Contains(text, StringComparison.Ordinal) || text.Contains(own, StringComparison.Ordinal)))
                .SelectMany(text => text.Split(' ', ',', '.', ':', '(', ')')).ToHashSet();
            Assert.True(!english.Any(words.Contains), $"{name}: {string.Join(", ", english.Where(words.Contains))}");
        }
    }

    [Fact]
    public void Numbers_and_dates_are_those_of_the_language()
    {
        var english = Said(new ClearanceCumulative().Draw(SampleResults.Congested, new PictureStyle(Language.English))).ToList();
        var vietnamese = Said(new ClearanceCumulative().Draw(SampleResults.Congested, new PictureStyle(Language.Vietnamese))).ToList();
        Assert.Contains(english, t => t.Contains("40,000 vehicles", StringComparison.Ordinal));
        Assert.Contains(vietnamese, t => t.Contains("40.000 xe", StringComparison.Ordinal));
        Assert.Contains("100 %", english);
        Assert.Contains("100%", vietnamese);
        Assert.Contains("02/03", Said(new InSystemByDay().Draw(SampleResults.Ordinary, new PictureStyle(Language.Vietnamese))));
        Assert.Contains("2 Mar", Said(new InSystemByDay().Draw(SampleResults.Ordinary, new PictureStyle(Language.English))));
    }

    [Fact]
    public void A_style_draws_the_same_bytes_twice()
    {
        var style = new PictureStyle(Language.Vietnamese, IsDark: true, 480);
        foreach (var plot in ResultPlots.Report)
        {
            using var one = new MemoryStream();
            using var other = new MemoryStream();
            plot.WriteSvg(SampleResults.Ordinary, one, style);
            plot.WriteSvg(SampleResults.Ordinary, other, style);
            Assert.Equal(one.ToArray(), other.ToArray());
        }
    }

    [Fact]
    public void Marks_stand_out_from_both_grounds_and_letters_can_be_read_on_them()
    {
        foreach (var ink in new[] { Ink.OnWhite, Ink.OnDark })
        {
            Assert.All([ink.Text, ink.Faint], color => Assert.InRange(Contrast(color, ink.Paper), 4.5, 21));
            Assert.All([ink.Blue, ink.Vermillion, ink.Frame, ink.Green], color => Assert.InRange(Contrast(color, ink.Paper), 3, 21));
            for (var share = 0.0; share <= 1; share += 0.05) Assert.InRange(Contrast(ink.On(share), ink.Between(share)), ink == Ink.OnDark ? 3.5 : 2.5, 21);
        }
        // On white, sky and orange are as pale as their authors have them; on the dark ground nothing is.
        Assert.All([Ink.OnDark.Sky, Ink.OnDark.Orange, Ink.OnDark.Purple], color => Assert.InRange(Contrast(color, Ink.OnDark.Paper), 3, 21));
    }

    [Theory]
    [InlineData(479)]
    [InlineData(1001)]
    public void A_width_at_which_texts_would_not_fit_is_refused(int width)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PictureStyle(Language.English, Width: width));
        Assert.Throws<ArgumentOutOfRangeException>(() => PictureStyle.Usual with { Width = width });
    }

    [Fact]
    public void What_every_run_draws_is_in_the_report() => Assert.Equal(ResultPlots.All, ResultPlots.Report.Take(ResultPlots.All.Count));

    private static readonly string[] SampleTexts =
    [
        .. Samples.SelectMany(s => s.Result.Scenario.Stations.Select(t => t.Name).Concat(s.Result.Scenario.Classes.Select(c => c.Name)).Append(s.Result.Scenario.Name)),
        .. SampleComparisons.All.SelectMany(s => s.Comparison.Alternatives.Names), .. SampleComparisons.Decided.Alternatives.Names, SampleResults.Ordinary.Scenario.Name,
    ];

    private static IEnumerable<string> Said(Figure figure) => TextBox.In(Plots.Pictures.Svg("said", () => figure)).Select(t => t.Text);

    private static Figure Draw(string picture, PictureStyle style) => Pictures.First(p => p.Name == picture).Draw(style);

    // WCAG 2.2: relative luminance.
    private static double Contrast(ScottPlot.Color one, ScottPlot.Color other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(ScottPlot.Color color)
    {
        static double Linear(byte value) => value / 255.0 is var v && v <= 0.04045 ? v / 12.92 : Math.Pow((v + 0.055) / 1.055, 2.4);
        return (0.2126 * Linear(color.R)) + (0.7152 * Linear(color.G)) + (0.0722 * Linear(color.B));
    }
}
