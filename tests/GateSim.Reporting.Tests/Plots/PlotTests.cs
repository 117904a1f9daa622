using System.Text;
using System.Xml.Linq;
using GateSim.Experiments;
using GateSim.Reporting.Plots;
using SkiaSharp;

namespace GateSim.Reporting.Tests.Plots;

public class PlotTests
{
    public static TheoryData<string, string> Every
    {
        get
        {
            var every = new TheoryData<string, string>();
            foreach (var plot in ResultPlots.All)
            {
                foreach (var (sample, _) in SampleResults.All) every.Add(plot.Name, sample);
            }
            return every;
        }
    }

    [Theory, MemberData(nameof(Every))]
    public void Every_plot_draws_every_result_twice_the_same(string plot, string sample)
    {
        var png = Png(plot, Sample(sample));
        Assert.Equal(png, Png(plot, Sample(sample)));
        using var image = SKBitmap.Decode(png);
        Assert.Equal(1920, image.Width);
        Assert.InRange(image.Height, 600, 6000);

        var svg = Svg(plot, Sample(sample));
        Assert.Equal(svg, Svg(plot, Sample(sample)));
        LeaveToLookAt($"{sample}.{plot}", png, svg);
    }

    [Theory, MemberData(nameof(Every))]
    public void All_text_is_inside_the_picture_and_none_covers_another(string plot, string sample) =>
        Pictures.TextIsInsideAndApart(XDocument.Load(new MemoryStream(Svg(plot, Sample(sample)))));

    [Theory, MemberData(nameof(Every))]
    public void Svg_needs_no_font(string plot, string sample)
    {
        var names = XDocument.Load(new MemoryStream(Svg(plot, Sample(sample)))).Descendants().Select(e => e.Name.LocalName).Distinct();
        Assert.DoesNotContain("text", names);
        Assert.Contains("use", names);
    }

    [Fact]
    public void A_title_changes_the_picture()
    {
        // On a machine without fonts a careless library draws no text, and says nothing.
        var one = SampleResults.Ordinary;
        var other = one with { Scenario = one.Scenario with { Name = "Hữu Nghị with 7 lanes" } };
        foreach (var plot in ResultPlots.All)
        {
            Assert.NotEqual(Png(plot.Name, one), Png(plot.Name, other));
            Assert.NotEqual(Svg(plot.Name, one), Svg(plot.Name, other));
        }
    }

    [Theory]
    [InlineData("A <b> & \"c\" 'd' clip-path=\"url(#cl_1)\" <text x=\"1\">", "A <b> & \"c\" 'd' clip-path=\"url(#cl_1)\" <text x=\"1\">")]
    [InlineData("bell \a, tab \t and 友谊关 🚚", "bell , tab and □□□ □")]
    public void A_name_may_hold_any_characters(string name, string said)
    {
        var odd = SampleResults.Single with { Scenario = SampleResults.Single.Scenario with { Name = name } };
        foreach (var plot in ResultPlots.All) Assert.Contains(said, Said(plot.Name, odd), StringComparison.Ordinal);
    }

    [Fact]
    public void A_partial_result_says_so()
    {
        foreach (var plot in ResultPlots.All)
        {
            Assert.Contains("PARTIAL", Said(plot.Name, SampleResults.Twelve), StringComparison.Ordinal);
            Assert.DoesNotContain("PARTIAL", Said(plot.Name, SampleResults.Ordinary), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("queue-by-hour")]
    [InlineData("utilization")]
    public void A_gate_without_stations_is_said_to_have_none(string plot) =>
        Assert.Contains("there is no station", Said(plot, SampleResults.NoStation), StringComparison.Ordinal);

    [Fact]
    public void What_binds_is_named()
    {
        var said = Said("utilization", SampleResults.Ordinary);
        Assert.Contains("97.0 ± 3.7 % binds", said, StringComparison.Ordinal);
        Assert.Contains("binds: most work for its time on duty", said, StringComparison.Ordinal);
    }

    [Fact]
    public void What_binds_is_what_the_result_says_not_the_busiest_station()
    {
        var one = SampleResults.Congested;    // lanes 132 % busy, inspection 81 %
        var other = one with { Stations = [one.Stations[0] with { OfferedLoad = 0.7 }, one.Stations[1]] };
        Assert.Equal("inspection", other.Binding!.Name);
        Assert.Matches("81\\.0.* binds\n", Said("utilization", other));
        Assert.DoesNotMatch("132.* binds\n", Said("utilization", other));
    }

    [Fact]
    public void Where_nothing_binds_nothing_stands_out()
    {
        Assert.Null(SampleResults.OneDay.Binding);
        Assert.DoesNotContain("binds", Said("utilization", SampleResults.OneDay), StringComparison.Ordinal);
        Assert.DoesNotContain("D55E00", Encoding.UTF8.GetString(Svg("utilization", SampleResults.OneDay)), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Pictures_drawn_in_parallel_are_the_same()
    {
        var work = (from plot in ResultPlots.All from sample in SampleResults.All.Take(3) select (plot.Name, sample.Result)).ToArray();
        var alone = work.Select(w => (Png(w.Name, w.Result), Svg(w.Name, w.Result))).ToArray();
        Parallel.For(0, work.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i =>
        {
            Assert.Equal(alone[i].Item1, Png(work[i].Name, work[i].Result));
            Assert.Equal(alone[i].Item2, Svg(work[i].Name, work[i].Result));
        });
    }

    [Fact]
    public void Names_are_fit_for_files_and_different()
    {
        var names = ResultPlots.All.Select(p => p.Name).ToList();
        Assert.Equal(names.Distinct(), names);
        Assert.All(names, name => Assert.Matches("^[a-z][a-z-]+$", name));
    }

    /// <summary>For people: <c>GATESIM_PICTURES=folder dotnet test …</c> leaves all pictures there.</summary>
    private static void LeaveToLookAt(string name, byte[] png, byte[] svg)
    {
        if (Environment.GetEnvironmentVariable("GATESIM_PICTURES") is not { } folder) return;
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, name + ".png"), png);
        File.WriteAllBytes(Path.Combine(folder, name + ".svg"), svg);
    }

    private static ExperimentResult Sample(string name) => SampleResults.All.First(s => s.Name == name).Result;

    private static ResultPlot Plot(string name) => ResultPlots.All.First(p => p.Name == name);

    private static byte[] Png(string plot, ExperimentResult result)
    {
        using var stream = new MemoryStream();
        Plot(plot).WritePng(result, stream);
        return stream.ToArray();
    }

    private static byte[] Svg(string plot, ExperimentResult result)
    {
        using var stream = new MemoryStream();
        Plot(plot).WriteSvg(result, stream);
        return stream.ToArray();
    }

    private static string Said(string plot, ExperimentResult result) =>
        string.Join('\n', TextBox.In(XDocument.Load(new MemoryStream(Svg(plot, result)))).Select(t => t.Text));
}
