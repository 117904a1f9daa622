using GateSim.Experiments;
using GateSim.Reporting.Languages;
using GateSim.Reporting.Text;
using GateSim.Scenarios;
using ScottPlot;

namespace GateSim.Reporting.Plots;

/// <summary>Mean clearance time by class, cut into what it is made of: service, waiting for what, closed hours, the rest.</summary>
public sealed class WhereTimeGoes : ResultPlot
{
    private const float RowHeight = 46;
    private const float NameWidth = 230;
    private const float LabelGap = 9;
    private const int MostPlaces = 4;    // told apart by colour; the others are put together
    private const double WorthTelling = 0.002;    // of the longest bar

    private static readonly Phrase
        Title = new("Where a vehicle's time goes, from arrival to leaving", "Thời gian của xe dùng vào đâu, từ lúc đến tới lúc rời đi"),
        All = new("all vehicles", "tất cả các xe"),
        InService = new("in service", "được phục vụ"),
        InServiceOrDelay = new("in service, or driving (delays)", "được phục vụ hoặc di chuyển"),
        At = new("waiting: {0}", "chờ: {0}"),
        OutsideOf = new("waiting outside {0}", "chờ ngoài {0}"),
        Elsewhere = new("waiting elsewhere", "chờ ở nơi khác"),
        WhileClosed = new("waiting while nobody is on duty", "chờ khi không có người trực"),
        Rest = new("blocked, or held in other ways", "bị chặn hoặc bị giữ vì lý do khác"),
        Mean = new("mean of a vehicle, {0}", "trung bình mỗi xe, {0}"),
        Note = new("Means of all vehicles that were cleared. Time without duty is known by station and taken as the same part of every class's waiting there.",
            "Trung bình mọi xe đã thông quan. Thời gian không có người trực được biết theo trạm và coi là cùng một phần thời gian chờ tại đó của mọi loại xe."),
        Parallel = new(" Where stations are waited for at once, the time is divided among them.", " Khi chờ nhiều trạm cùng lúc, thời gian được chia cho các trạm.");

    private sealed record Part(Phrase Says, string? Place, Color Color, double[] Minutes);

    public override string Name => "where-time-goes";

    public override bool IsFor(ExperimentResult result) => result.TimeSpent.Any(t => t.Clearance > 0);

    internal override Figure Draw(ExperimentResult result, PictureStyle style)
    {
        var (ink, scenario) = (style.Ink, result.Scenario);
        List<TimeSpent> rows = [.. result.TimeSpent.Count > 1 ? [Together(result.TimeSpent)] : Array.Empty<TimeSpent>(), .. result.TimeSpent.Where(t => t.Cleared > 0)];
        var end = rows.Select(r => r.Clearance).DefaultIfEmpty(0).Max();
        var parts = Parts(result, style, rows).Where(p => p.Minutes.Any(m => m > WorthTelling * end)).ToList();
        var scale = TimeScale.UpTo(end);
        string[] totals = [.. rows.Select(r => style.Text(Digits.Of(r.Clearance, null, "min")))];

        var plot = Axes.NewPlot(style, style.Say(Mean, style.Unit(scale.Unit)), null);
        Rows.Set(plot, rows.Select((r, i) => (r.Class.Length == 0 ? style.Say(All) : style.Label(scenario, r.Class), style.IsNarrow ? totals[i] : "")), style.Names(NameWidth));
        var width = Figure.DataWidth(style, plot);
        var label = style.IsNarrow ? 0 : totals.Select(t => Letters.Width(t, Letters.Small)).DefaultIfEmpty(0).Max() + (2 * LabelGap);
        Axes.FromZero(style, plot.Axes.Bottom, scale.Of(end) * width / (width - label), 8);
        foreach (var (row, time) in rows.Index())
        {
            double at = 0;
            foreach (var part in parts) at = Bar(plot, Rows.At(row), at, at + scale.Of(part.Minutes[row]), part.Color);
            if (!style.IsNarrow) Number(style, plot, scale.Of(time.Clearance), Rows.At(row), totals[row]);
        }
        if (rows.Count == 0) Axes.SayEmpty(style, plot, PictureWords.NobodyCleared);
        return new Figure
        {
            Style = style,
            Heading = new Heading(
                style,
                style.Say(Title),
                result,
                [.. parts.Select(p => new LegendEntry(LegendMark.Band, p.Color, p.Place is null ? style.Say(p.Says) : style.Say(p.Says, style.Label(scenario, p.Place))))],
                style.Say(Note) + (Steps(scenario).Any(s => s is TogetherStep) ? style.Say(Parallel) : "")),
            PanelHeight = Rows.Height(rows.Count, Rows.Height(style, RowHeight)),
            Panels = [new Panel(null, plot)],
        };
    }

    private static IEnumerable<Step> Steps(Scenario scenario) => scenario.Routes.SelectMany(r => r.Steps);

    private static TimeSpent Together(IReadOnlyList<TimeSpent> classes)
    {
        var cleared = Math.Max(1, classes.Sum(c => c.Cleared));
        double Mean(Func<TimeSpent, double> of) => classes.Sum(c => of(c) * c.Cleared) / cleared;
        return new TimeSpent(
            "", cleared, Mean(c => c.Clearance), Mean(c => c.Waiting),
            [.. Enumerable.Range(0, classes[0].AtStations.Count).Select(s => Mean(c => c.AtStations[s]))],
            [.. Enumerable.Range(0, classes[0].OutsideAreas.Count).Select(a => Mean(c => c.OutsideAreas[a]))]);
    }

    /// <summary>Each with its minutes row by row; together they are the clearance time of the row.</summary>
    private static IEnumerable<Part> Parts(ExperimentResult result, PictureStyle style, List<TimeSpent> rows)
    {
        var ink = style.Ink;
        // Waits of vehicles that have not left, or at several stations at once, are more than the waiting of those that have: then all in proportion.
        double[] fits = [.. rows.Select(r => Math.Min(1, r.Waiting / Math.Max(r.AtStations.Sum() + r.OutsideAreas.Sum(), double.Epsilon)))];
        var stations = result.Stations.Select((s, i) => (s.Station, Closed: s.WaitingWhileClosed, Minutes: rows.Select((r, row) => r.AtStations[i] * fits[row]).ToArray())).ToList();
        var places = stations.Select(s => (Says: At, Name: s.Station, Minutes: Array.ConvertAll(s.Minutes, m => m * (1 - s.Closed))))
            .Concat(result.Areas.Select((a, i) => (Says: OutsideOf, Name: a.Area, Minutes: rows.Select((r, row) => r.OutsideAreas[i] * fits[row]).ToArray()))).ToList();
        var told = places.OrderByDescending(p => p.Minutes.FirstOrDefault()).Take(places.Count > MostPlaces + 1 ? MostPlaces : MostPlaces + 1).Select(p => (p.Says, p.Name)).ToHashSet();
        Color[] colors = [ink.Blue, ink.Orange, ink.Sky, ink.Vermillion, ink.Purple];

        yield return new Part(Steps(result.Scenario).Any(s => s is DelayStep) ? InServiceOrDelay : InService, null, ink.Green, [.. rows.Select(r => r.Clearance - r.Waiting)]);
        foreach (var (i, place) in places.Where(p => told.Contains((p.Says, p.Name))).Index()) yield return new Part(place.Says, place.Name, colors[i], place.Minutes);
        yield return new Part(Elsewhere, null, ink.Purple, Sum(places.Where(p => !told.Contains((p.Says, p.Name))).Select(p => p.Minutes)));
        yield return new Part(WhileClosed, null, ink.Frame, Sum(stations.Select(s => Array.ConvertAll(s.Minutes, m => m * s.Closed))));
        yield return new Part(Rest, null, ink.Text, [.. rows.Select((r, row) => r.Waiting - (fits[row] * (r.AtStations.Sum() + r.OutsideAreas.Sum())))]);

        double[] Sum(IEnumerable<double[]> minutes) => minutes.Aggregate(new double[rows.Count], (sum, m) => [.. sum.Zip(m, (a, b) => a + b)]);
    }

    /// <returns>Where it ends.</returns>
    private static double Bar(Plot plot, double y, double from, double to, Color color)
    {
        if (!(to > from)) return from;
        var bar = plot.Add.Rectangle(from, to, y - 0.3, y + 0.3);
        bar.FillColor = color;
        bar.LineWidth = 0;
        return to;
    }

    private static void Number(PictureStyle style, Plot plot, double at, double y, string text)
    {
        var label = plot.Add.Text(text, at, y);
        label.LabelFontSize = Letters.Small;
        label.LabelFontColor = style.Ink.Text;
        label.LabelAlignment = Alignment.MiddleLeft;
        label.OffsetX = LabelGap;
        label.OffsetY = 2;
    }
}
