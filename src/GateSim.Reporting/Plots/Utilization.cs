using GateSim.Experiments;
using GateSim.Reporting.Text;
using GateSim.Scenarios;
using ScottPlot;

namespace GateSim.Reporting.Plots;

/// <summary>How busy the servers of each station are, with intervals; the station that binds stands out.</summary>
public sealed class Utilization : ResultPlot
{
    private const float RowHeight = 44;
    private const float NameWidth = 250;
    private const float LabelGap = 9;

    public override string Name => "utilization";

    internal override Figure Draw(ExperimentResult result)
    {
        var stations = result.Scenario.Stations.Select(s => s.Name).ToList();
        var estimates = result.Estimates.Where(e => e.Key.Measure == MeasureCatalogue.Utilization.Name).ToList();
        var shares = stations.Select(s => estimates.Find(e => e.Key.Station == s)).ToList();
        var binding = result.Binding is { IsArea: false } binds ? stations.IndexOf(binds.Name) : -1;

        var plot = Axes.NewPlot("busy server time as a share of server time on duty, %", null);
        Rows.Set(plot, stations, NameWidth);
        var known = shares.Select((share, row) => (share, row)).Where(s => s.share?.Mean is not null).ToList();
        var end = known.Select(s => EndOf(s.share!, s.row == binding, Figure.DataWidth(plot))).DefaultIfEmpty(0).Max();
        Axes.FromZero(plot.Axes.Bottom, Math.Max(1.05, end), 6, text: share => $"{Math.Round(share * 100)}");
        foreach (var (share, row) in known) Bar(plot, Rows.At(row), share!, row == binding);
        plot.Add.VerticalLine(1, 1.5f, Ink.Text, LinePattern.Dashed);
        foreach (var (share, row) in known) Number(plot, Rows.At(row), share!, row == binding);
        if (known.Count == 0) Axes.SayEmpty(plot, stations.Count == 0 ? Axes.NoStation : "no server was on duty");
        return new Figure
        {
            Heading = new Heading(
                "Utilization by station: how much of their time on duty the servers are busy",
                result,
                [
                    .. binding >= 0 ? [new LegendEntry(LegendMark.Band, Ink.Vermillion, "binds: most work for its time on duty")] : Array.Empty<LegendEntry>(),
                    .. binding >= 0 && stations.Count > 1 ? [new LegendEntry(LegendMark.Band, Ink.Sky, "the others")] : Array.Empty<LegendEntry>(),
                    new(LegendMark.Dashes, Ink.Text, "100 %: always busy"),
                ],
                Rows.WhatWhiskersAre(result, "Bars are means over the replications")),
            PanelHeight = Rows.Height(stations.Count, RowHeight),
            Panels = [new Panel(null, plot)],
        };
    }

    private static string Label(Estimate share, bool itBinds) => Digits.Of(share) + (itBinds ? "  binds" : "");

    /// <summary>Where the axis must end for the number right of the bar to fit.</summary>
    /// <param name="width">Of the whole axis, in pixels.</param>
    private static double EndOf(Estimate share, bool itBinds, float width)
    {
        var label = Letters.Width(Label(share, itBinds), Letters.Small, itBinds) + 2 * LabelGap;
        return Math.Max(share.Mean!.Value, share.High ?? 0) * width / Math.Max(width / 2, width - label);
    }

    private static void Bar(Plot plot, double y, Estimate share, bool itBinds)
    {
        var bar = plot.Add.Rectangle(0, share.Mean!.Value, y - 0.3, y + 0.3);
        bar.FillColor = itBinds ? Ink.Vermillion : Ink.Sky;
        bar.LineWidth = 0;
    }

    private static void Number(Plot plot, double y, Estimate share, bool itBinds)
    {
        if (share.High > share.Low) Rows.Whisker(plot, share.Low.Value, share.High.Value, y, Ink.Text);
        var label = plot.Add.Text(Label(share, itBinds), Math.Max(share.Mean!.Value, share.High ?? 0), y);
        label.LabelFontSize = Letters.Small;
        label.LabelBold = itBinds;
        label.LabelFontColor = Ink.Text;
        label.LabelBackgroundColor = Ink.Paper;    // over the line at 100 %
        label.LabelAlignment = Alignment.MiddleLeft;
        label.OffsetX = LabelGap;
        label.OffsetY = 2;
    }
}
