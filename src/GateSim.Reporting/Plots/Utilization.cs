using GateSim.Experiments;
using GateSim.Reporting.Languages;
using GateSim.Scenarios;
using ScottPlot;

namespace GateSim.Reporting.Plots;

/// <summary>How busy the servers of each station are, with intervals; the station that binds stands out.</summary>
public sealed class Utilization : ResultPlot
{
    private const float RowHeight = 44;
    private const float NameWidth = 250;
    private const float LabelGap = 9;

    private static readonly Phrase
        Title = new("Utilization by station: how much of their time on duty the servers are busy", "Mức độ bận của từng trạm: phần thời gian trực mà các quầy bận phục vụ"),
        Across = new("busy server time as a share of server time on duty, %", "thời gian bận so với thời gian trực của các quầy, %"),
        Nobody = new("no server was on duty", "không có quầy nào trực"),
        BindsMost = new("binds: most work for its time on duty", "điểm nghẽn: nhiều việc nhất so với thời gian trực"),
        Others = new("the others", "các trạm khác"),
        Always = new("100 %: always busy", "100%: luôn bận"),
        Binds = new("binds", "điểm nghẽn");

    public override string Name => "utilization";

    internal override Figure Draw(ExperimentResult result, PictureStyle style)
    {
        var ink = style.Ink;
        var stations = result.Scenario.Stations.Select(s => s.Name).ToList();
        var estimates = result.Estimates.Where(e => e.Key.Measure == MeasureCatalogue.Utilization.Name).ToList();
        var shares = stations.Select(s => estimates.Find(e => e.Key.Station == s)).ToList();
        var binding = result.Binding is { IsArea: false } binds ? stations.IndexOf(binds.Name) : -1;

        var plot = Axes.NewPlot(style, style.Say(Across), null);
        var known = shares.Select((share, row) => (share, row)).Where(s => s.share?.Mean is not null).ToList();
        Rows.Set(plot, stations.Select((s, row) => (style.Label(result.Scenario, s), style.IsNarrow && shares[row]?.Mean is not null ? Label(style, shares[row]!, row == binding) : "")), style.Names(NameWidth));
        var end = known.Select(s => EndOf(style, s.share!, s.row == binding, Figure.DataWidth(style, plot))).DefaultIfEmpty(0).Max();
        Axes.FromZero(style, plot.Axes.Bottom, Math.Max(1.05, end), 6, text: share => style.Number(Math.Round(share * 100)));
        foreach (var (share, row) in known) Bar(plot, Rows.At(row), share!, row == binding ? ink.Vermillion : ink.Sky);
        plot.Add.VerticalLine(1, 1.5f, ink.Text, LinePattern.Dashed);
        foreach (var (share, row) in known) Number(style, plot, Rows.At(row), share!, row == binding);
        if (known.Count == 0) Axes.SayEmpty(style, plot, stations.Count == 0 ? PictureWords.NoStation : Nobody);
        return new Figure
        {
            Style = style,
            Heading = new Heading(
                style,
                style.Say(Title),
                result,
                [
                    .. binding >= 0 ? [new LegendEntry(LegendMark.Band, ink.Vermillion, style.Say(BindsMost))] : Array.Empty<LegendEntry>(),
                    .. binding >= 0 && stations.Count > 1 ? [new LegendEntry(LegendMark.Band, ink.Sky, style.Say(Others))] : Array.Empty<LegendEntry>(),
                    new(LegendMark.Dashes, ink.Text, style.Say(Always)),
                ],
                Rows.WhatWhiskersAre(style, result, Rows.BarsAreMeans)),
            PanelHeight = Rows.Height(stations.Count, Rows.Height(style, RowHeight)),
            Panels = [new Panel(null, plot)],
        };
    }

    private static string Label(PictureStyle style, Estimate share, bool itBinds) => style.Text(share) + (itBinds ? "  " + style.Say(Binds) : "");

    /// <summary>Where the axis must end for the number right of the bar to fit.</summary>
    /// <param name="width">Of the whole axis, in pixels.</param>
    private static double EndOf(PictureStyle style, Estimate share, bool itBinds, float width)
    {
        var label = style.IsNarrow ? 0 : Letters.Width(Label(style, share, itBinds), Letters.Small, itBinds) + 2 * LabelGap;
        return Math.Max(share.Mean!.Value, share.High ?? 0) * width / Math.Max(width / 2, width - label);
    }

    private static void Bar(Plot plot, double y, Estimate share, Color color)
    {
        var bar = plot.Add.Rectangle(0, share.Mean!.Value, y - 0.3, y + 0.3);
        bar.FillColor = color;
        bar.LineWidth = 0;
    }

    private static void Number(PictureStyle style, Plot plot, double y, Estimate share, bool itBinds)
    {
        if (share.High > share.Low) Rows.Whisker(plot, share.Low.Value, share.High.Value, y, style.Ink.Text);
        if (style.IsNarrow) return;
        var label = plot.Add.Text(Label(style, share, itBinds), Math.Max(share.Mean!.Value, share.High ?? 0), y);
        label.LabelFontSize = Letters.Small;
        label.LabelBold = itBinds;
        label.LabelFontColor = style.Ink.Text;
        label.LabelBackgroundColor = style.Ink.Paper;    // over the line at 100 %
        label.LabelAlignment = Alignment.MiddleLeft;
        label.OffsetX = LabelGap;
        label.OffsetY = 2;
    }
}
