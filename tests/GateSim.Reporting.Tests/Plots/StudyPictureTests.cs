using System.Xml.Linq;
using GateSim.Reporting.Plots;
using GateSim.Studies;

namespace GateSim.Reporting.Tests.Plots;

public class StudyPictureTests
{
    private static readonly (string Name, Func<StudyResult, PictureStyle, Figure> Draw)[] Figures = [("measures", MeasuresByRow.Draw), ("what-binds", WhatBinds.Draw)];

    public static TheoryData<string, string> Every
    {
        get
        {
            var every = new TheoryData<string, string>();
            foreach (var (figure, _) in Figures)
            {
                foreach (var (sample, _) in SampleStudies.All) every.Add(figure, sample);
            }
            return every;
        }
    }

    [Theory, MemberData(nameof(Every))]
    public void All_text_is_inside_the_picture_and_none_covers_another(string figure, string sample) => Pictures.TextIsInsideAndApart(Svg(figure, sample));

    [Fact]
    public void What_binds_stands_in_its_cell()
    {
        var said = Said("what-binds", "ordinary");
        foreach (var point in SampleStudies.Ordinary.Points.Where(p => p.Binding is not null))
            Assert.Contains($"{point.Binding!.Name} {point.Binding.OfferedLoad * 100:0} %", said, StringComparison.Ordinal);
        Assert.Contains("nothing", said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_axis_says_once_what_all_rows_say()
    {
        var said = Said("measures", "ordinary").Split('\n');
        Assert.Contains("lanes", said);
        Assert.Contains("3", said);
        Assert.DoesNotContain("3 lanes", said);
    }

    [Fact]
    public void Both_are_written_twice_the_same()
    {
        foreach (var (says, file, write) in StudyPictures.Of(SampleStudies.Ordinary))
        {
            using var one = new MemoryStream();
            using var other = new MemoryStream();
            write(one);
            write(other);
            Assert.Equal(one.ToArray(), other.ToArray());
            Assert.NotEmpty(says);
            Assert.EndsWith(".png", file, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("vehicles", false, 10, 200, 250)]
    [InlineData("vehicles", true, 10, 400, 500)]
    [InlineData("vehicles", false, 0, 400, 500)]       // nothing has a place on a logarithmic scale
    [InlineData("share", false, 0.01, 1, 1)]
    public void A_scale_is_logarithmic_where_values_are_far_apart(string unit, bool expected, double least, double most, double end) =>
        Assert.Equal(expected, ValueScale.For(unit, [least, most], end).IsLogarithmic);

    [Fact]
    public void A_logarithmic_scale_has_equal_steps_for_equal_factors()
    {
        var scale = ValueScale.For("min", [60, 6000], 7000);

        Assert.Equal("h", scale.Unit);
        Assert.Equal(0, scale.Of(60), 12);
        Assert.Equal(1, scale.Of(600), 12);
        Assert.Equal(scale.Of(40), scale.Of(1), 12); // an interval that reaches below what is shown ends there
    }

    private static XDocument Svg(string figure, string sample) =>
        Pictures.Svg($"study-{sample}.{figure}", () => Figures.First(f => f.Name == figure).Draw(SampleStudies.All.First(s => s.Name == sample).Result, PictureStyle.Usual));

    private static string Said(string figure, string sample) => string.Join('\n', TextBox.In(Svg(figure, sample)).Select(t => t.Text));
}
