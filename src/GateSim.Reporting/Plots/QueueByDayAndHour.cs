using GateSim.Experiments;
using GateSim.Reporting.Languages;
using ScottPlot;

namespace GateSim.Reporting.Plots;

/// <summary>Hour by day, a colour for how many wait where vehicles are kept the most: on which days and at which hours.</summary>
public sealed class QueueByDayAndHour : ResultPlot
{
    private const int Hours = 24;
    private const int FewestDays = 3;
    private const int MostRows = 62;    // beyond it several days go into one
    private const int MostLevels = 9;
    private const float LeastRowHeight = 8;
    private const float MostRowHeight = 24;
    private const double WorthTelling = 0.5;    // vehicles in some hour

    private static readonly Phrase
        Title = new("Queue at {0}, hour by hour of each day of the run", "Hàng chờ tại {0} theo từng giờ của từng ngày chạy"),
        TitleOutside = new("Queue outside {0}, hour by hour of each day of the run", "Hàng chờ ngoài {0} theo từng giờ của từng ngày chạy"),
        Note = new("Vehicles waiting, mean over the replications in each hour of the run.", "Số xe chờ trong từng giờ, trung bình các lần chạy lặp."),
        Weeks = new(" A row is the mean of {0}.", " Mỗi hàng là trung bình của {0}."),
        UpTo = new("to {0}", "đến {0}"),
        Unit = new("to {0} vehicles", "đến {0} xe");

    public override string Name => "queue-by-day-and-hour";

    /// <summary>Where somebody waits, on days enough to be told apart.</summary>
    public override bool IsFor(ExperimentResult result) =>
        result.Scenario.Run.Days - FirstDay(result) >= FewestDays && Where(result) is { } place && MostIn(result, place.Queue) >= WorthTelling;

    internal override Figure Draw(ExperimentResult result, PictureStyle style)
    {
        var (name, isArea, queue) = Where(result) ?? ("", false, []);
        var first = FirstDay(result);
        var days = result.Scenario.Run.Days - first;
        var each = (days + MostRows - 1) / MostRows;
        var rows = queue.Skip(Hours * first).Chunk(Hours * each).Select(Mean).ToList();
        var most = rows.SelectMany(r => r).DefaultIfEmpty(0).Max();
        var step = RoundNumbers.Step(Math.Max(most, 0.1) / MostLevels);
        var levels = Math.Max(1, (int)Math.Ceiling(most / step));
        var rowHeight = Math.Clamp(420f / Math.Max(1, rows.Count), LeastRowHeight, MostRowHeight);

        var plot = Axes.NewPlot(style, style.Say(PictureWords.HourOfDay), null);
        Axes.Set(plot.Axes.Bottom, 0, Hours, Enumerable.Range(0, 9).Select(i => (3.0 * i, style.Number(3 * i))));
        var every = (int)Math.Ceiling(20 / rowHeight);
        Axes.Set(plot.Axes.Left, Rows.At(rows.Count - 1) - 0.5, 0.5, rows.Index().Where(r => r.Index % every == 0).Select(r =>
            (Rows.At(r.Index), style.Date(result.Scenario.Run.Start.AddDays(first + (r.Index * each)), withWeekday: each == 1, withDay: days <= 366, withYear: days > 366))));
        plot.Grid.XAxisStyle.IsVisible = plot.Grid.YAxisStyle.IsVisible = false;
        foreach (var (row, values) in rows.Index()) Cells(plot, Rows.At(row), values, value => Level(value, step), level => ColorOf(style, level, levels));
        if (queue.Count == 0) Axes.SayEmpty(style, plot, PictureWords.NoStation);
        return new Figure
        {
            Style = style,
            Heading = new Heading(
                style,
                style.Say(isArea ? TitleOutside : Title, style.Label(result.Scenario, name)),
                result,
                [.. Enumerable.Range(1, levels).Select(l => new LegendEntry(LegendMark.Band, ColorOf(style, l, levels), style.Say(l == levels ? Unit : UpTo, style.Number(Math.Round(l * step, 9)))))],
                style.Say(Note) + (each > 1 ? style.Say(Weeks, style.Count(each, Noun.Day)) : "")),
            PanelHeight = Math.Max(160, (rows.Count * rowHeight) + 60),
            Panels = [new Panel(null, plot)],
        };
    }

    /// <summary>Where something binds, there; otherwise where the most wait. Null: there is no place.</summary>
    private static (string Name, bool IsArea, IReadOnlyList<double> Queue)? Where(ExperimentResult result)
    {
        List<(string Name, bool IsArea, IReadOnlyList<double> Queue)> places =
        [
            .. result.Stations.Select(s => (s.Station, false, s.QueueOverRun)),
            .. result.Areas.Select(a => (a.Area, true, a.OutsideOverRun)),
        ];
        if (places.Count == 0) return null;
        var binding = places.FindIndex(p => (p.Name, p.IsArea) == (result.Binding?.Name, result.Binding?.IsArea));
        return binding >= 0 && MostIn(result, places[binding].Queue) >= WorthTelling ? places[binding] : places.MaxBy(p => p.Queue.DefaultIfEmpty(0).Average());
    }

    // The first day that lies after the warm-up as a whole.
    private static int FirstDay(ExperimentResult result) => Math.Min(result.Scenario.Run.Days, (int)Math.Ceiling(result.WarmUp.TotalDays));

    private static double MostIn(ExperimentResult result, IReadOnlyList<double> queue) => queue.Skip(Hours * FirstDay(result)).DefaultIfEmpty(0).Max();

    // By hour of day, over the days of one row.
    private static double[] Mean(double[] hours) => [.. Enumerable.Range(0, Hours).Select(hour => hours.Where((_, i) => i % Hours == hour).Average())];

    private static int Level(double value, double step) => value < step / 20 ? 0 : (int)Math.Ceiling(Math.Round(value / step, 9));

    private static Color ColorOf(PictureStyle style, int level, int levels) => level == 0 ? style.Ink.Paper : style.Ink.Between(levels == 1 ? 1 : (level - 1) / (levels - 1.0));

    // Neighbours of one colour are one rectangle: files stay small.
    private static void Cells(Plot plot, double y, double[] values, Func<double, int> level, Func<int, Color> color)
    {
        for (var hour = 0; hour < values.Length;)
        {
            var (from, of) = (hour, level(values[hour]));
            while (hour < values.Length && level(values[hour]) == of) hour++;
            if (of == 0) continue;
            var cell = plot.Add.Rectangle(from, hour, y - 0.47, y + 0.47);
            cell.FillColor = color(of);
            cell.LineWidth = 0;
        }
    }
}
