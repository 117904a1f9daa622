using System.Text;
using System.Xml.Linq;
using GateSim.Analysis.Twins;
using GateSim.Experiments;
using GateSim.Model;
using GateSim.Randomness.Distributions;
using GateSim.Reporting.Plots;
using GateSim.Reporting.Results;
using GateSim.Reporting.Tables;
using GateSim.Reporting.Tests.Plots;
using GateSim.Reporting.Text;
using GateSim.Scenarios;

namespace GateSim.Reporting.Tests;

/// <summary>A made-up result and the twin of its scenario: they have nothing to do with each other, so they differ.</summary>
public class TwinReportTests
{
    private static readonly ExperimentResult Result = SampleResults.Ordinary;
    private static readonly Twin Twin = TwinOf(Result);
    private static readonly TwinCheck Check = TwinCheck.Of(Result, Twin);

    // The stations of the samples have no services of their own.
    private static Twin TwinOf(ExperimentResult result)
    {
        var service = new ServiceLine(Condition.Always, new Exponential(5 * TimeSpan.TicksPerMinute));
        return Twin.Of(new GatePlan(result.Scenario with { Stations = [.. result.Scenario.Stations.Select(s => s with { Service = [service] })] }, result.WarmUp));
    }

    private static string Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    [Fact]
    public void The_picture_of_queues_has_a_line_more_and_a_word_for_it()
    {
        var plot = Assert.IsType<QueueByHour>(ResultPlots.With(Twin)[0]);
        var texts = TextBox.In(XDocument.Parse(Written(to => plot.WriteSvg(Result, to)))).ToList();

        Assert.Contains(texts, t => t.Text == "analytic twin");
        for (var i = 0; i < texts.Count; i++)
        {
            Assert.True(texts[i].IsInside, $"{texts[i]} is cut off");
            for (var j = 0; j < i; j++) Assert.False(texts[i].Covers(texts[j]), $"{texts[i]} covers {texts[j]}");
        }
        Assert.DoesNotContain(TextBox.In(XDocument.Parse(Written(to => new QueueByHour().WriteSvg(Result, to)))), t => t.Text == "analytic twin");
    }

    [Fact]
    public void Without_a_twin_the_pictures_are_the_usual_ones() => Assert.Same(ResultPlots.All, ResultPlots.With(null));

    [Fact]
    public void The_table_has_a_row_for_each_station_and_hour()
    {
        var rows = Written(to => TwinCsv.Write(Check, to)).Split('\n');

        Assert.Equal("scenario,station,hour,method,twin,simulated,low,high,tolerance,agrees", rows[0]);
        Assert.Equal((24 * Result.Stations.Count) + 2, rows.Length); // and what stands after the last end of line
        Assert.StartsWith("Hữu Nghị with 6 lanes,lanes,0,", rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Where_they_differ_the_worst_hour_and_the_suspects_are_told()
    {
        var sentences = TwinWords.Of(Check);

        Assert.Contains(sentences, s => s.StartsWith("At lanes twin and simulation differ in ", StringComparison.Ordinal) && s.Contains(" in the twin (corrected, good to ", StringComparison.Ordinal));
        Assert.All(Check.Places.Where(p => p.Agrees == true), p => Assert.Contains(p.Place, sentences[0], StringComparison.Ordinal));
    }

    [Fact]
    public void One_replication_is_told_to_be_too_few()
    {
        var single = SampleResults.Single;

        Assert.Equal(
            ["The twin cannot be held against one replication: run two or more, better ten."],
            TwinWords.Of(TwinCheck.Of(single, TwinOf(single))));
    }

    [Fact]
    public void The_manifest_tells_of_the_twin_only_where_there_is_one()
    {
        var plain = new RunManifest(Result, "1", []);

        Assert.DoesNotContain("\"twin\"", Written(to => plain.Write(to, null)), StringComparison.Ordinal);
        Assert.Contains("\"hoursThatDiffer\"", Written(to => (plain with { Twin = Check }).Write(to, null)), StringComparison.Ordinal);
    }
}
