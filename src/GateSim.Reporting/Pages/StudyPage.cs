using System.Globalization;
using GateSim.Experiments;
using GateSim.Reporting.Text;
using GateSim.Studies;

namespace GateSim.Reporting.Pages;

/// <summary>A study as a page to read: what it says in short, pictures, a table for each column, and what relieving brings.</summary>
public sealed class StudyPage
{
    private readonly MarkdownPage _page = new();
    private readonly StudyResult _result;

    private StudyPage(StudyResult result) => _result = result;

    private Study Study => _result.Study;

    /// <param name="command">By which the page can be had again.</param>
    /// <param name="pictures">Of what each picture shows, and its path from the page.</param>
    public static string Of(StudyResult result, string command, IReadOnlyList<(string Says, string Path)> pictures)
    {
        var page = new StudyPage(result);
        page.Write(command, pictures);
        return page._page.ToString();
    }

    private void Write(string command, IReadOnlyList<(string Says, string Path)> pictures)
    {
        _page.Heading(1, Study.Title);
        _page.Paragraph(Study.Introduction);
        if (Study.Counts is { } counts) _page.Paragraph($"**What is counted.** {counts.Trim()}");
        _page.Paragraph($"**How it was made.** By `{command}`. {HowSure()}");
        InShort();
        foreach (var (says, path) in pictures) _page.Picture(says, path);
        foreach (var column in Study.Columns.Settings) Table(column);
        Bindings();
        Reliefs();
    }

    private string HowSure()
    {
        var results = _result.Points.Select(p => p.Runs.Result).ToList();
        var (least, most) = (results.Min(r => r.Replications), results.Max(r => r.Replications));
        var replications = least == most ? Spans.Counted(least, "replication") : $"{least} to {most} replications";
        var confidence = (results[0].Scenario.Run.Confidence * 100).ToString("0.###", CultureInfo.InvariantCulture);
        return $"Every point was run with {replications} of {Spans.Counted(results[0].Scenario.Run.Days, "day")}; ± is half the {confidence} % interval. "
            + "All points meet the same vehicles where the demand is the same, so differences are taken replication by replication and are known better than the figures themselves. "
            + $"A change of *{Study.Judgement.Measure.Title}* **pays** where the whole interval of the improvement lies at {Worthwhile()} or above, "
            + "**does not pay** where it lies below; otherwise the runs **cannot tell**.";
    }

    private string Worthwhile() => Words.Given(Study.Judgement.Worthwhile, UnitOf(Study.Judgement.Measure))
        + (Study.Judgement.AtLeast is > 0 and var share ? $", and at {Words.Given(share, "share")} of what it was," : "");

    private string UnitOf(StudyMeasure measure) => _result.Points[0].Runs.Estimate(measure.Of).Key.Unit;

    private void InShort()
    {
        if (_result.Replacements.Count == 0) return;
        _page.Heading(2, "In short");
        _page.Paragraph($"Whether it pays, by how much the {Study.Judgement.Measure.Title} changes, and to what.");
        _page.Table(
            [Study.Rows.What, .. Study.Columns.Settings.Select(c => c.Name)],
            _result.Replacements.GroupBy(r => $"{r.To.Row.Name} instead of {r.From.Row.Name}")
                .Select(g => (IReadOnlyList<string>)[g.Key, .. g.Select(InBrief)]));
        if (_result.Replacements.Any(r => IsOverloaded(r.To)))
            _page.Paragraph("† Even then a station [cannot keep up](#what-binds): the queue grows, and the times depend on how long the run is.");
    }

    private string InBrief(ReplacementResult replacement)
    {
        var (verdict, difference) = (_result.Judge(replacement.Difference), replacement.Difference);
        var shown = verdict == Verdict.Pays ? $"**{Words.Of(verdict)}**" : Words.Of(verdict);
        return $"{shown}: {Words.Change(difference.Change)}, to {Digits.Of(difference.After)}{(IsOverloaded(replacement.To) ? " †" : "")}";
    }

    private string Effect(PairedDifference difference) =>
        $"{Words.Capital(Study.Judgement.Measure.Title)} changes by {Words.Change(difference.Change)}, from {Digits.Of(difference.Before)} to {Digits.Of(difference.After)}.";

    private static bool IsOverloaded(StudyPoint point) => point.Binding is { OfferedLoad: > 1 };

    private void Table(Setting column)
    {
        var points = _result.Points.Where(p => p.Column == column).ToList();
        _page.Heading(2, column.Name);
        _page.Table(
            [Study.Rows.What, .. Study.Measures.Select(m => Words.Heading(m.Title, UnitOf(m))), "binds"],
            points.Select(p => (IReadOnlyList<string>)
                [p.Row.Name, .. Study.Measures.Select(m => Words.Cell(p.Runs.Estimate(m.Of))), Words.Binding(p.Binding)]));
        _page.Commands(points.Select(p => p.Case.Command));
    }

    private void Bindings()
    {
        _page.Heading(2, "What binds");
        _page.Paragraph("A station binds that has the most work for its servers' time on duty, from half of it on. "
            + "Above 100 % its queue grows as long as that lasts, and the times depend on how long the run is. "
            + "Where several are above 100 %, relieving one of them alone brings little: the queue moves to the next.");
        _page.List(Study.Columns.Settings.Select(column => $"{column.Name}: {string.Join("; ", Stretches(column))}."));
        if (_result.Reliefs.Count == 0) return;
        _page.Paragraph("Where reliefs were tried, the one that does most:");
        _page.List(_result.Reliefs.GroupBy(r => r.At).Select(MostRelieving));
    }

    /// <summary>"documents binds with 6 lanes to 14 lanes (81 %)": neighbouring rows where the same station binds.</summary>
    private IEnumerable<string> Stretches(Setting column)
    {
        List<List<StudyPoint>> stretches = [];
        foreach (var point in _result.Points.Where(p => p.Column == column))
        {
            if (stretches.Count > 0 && stretches[^1][0].Binding?.Name == point.Binding?.Name) stretches[^1].Add(point);
            else stretches.Add([point]);
        }
        return stretches.Select(Stretch);
    }

    private static string Stretch(List<StudyPoint> points)
    {
        var rows = points.Count == 1 ? points[0].Row.Name : $"{points[0].Row.Name} to {points[^1].Row.Name}";
        if (points[0].Binding is null) return $"nothing binds with {rows}";
        var loads = points.Select(p => Words.Load(p.Binding!)).Distinct().ToList();
        return $"**{points[0].Binding!.Name}** binds with {rows} ({(loads.Count == 1 ? loads[0] : $"{loads[0]} to {loads[^1]}")})";
    }

    private string MostRelieving(IEnumerable<ReliefResult> ofPoint)
    {
        var best = ofPoint.MinBy(r => (r.Difference.Change.Mean ?? 0) * (Study.Judgement.LargerIsBetter ? -1 : 1))!;
        var binding = best.At.Binding is { } station ? $"{station.Name} binds at {Words.Load(station)}" : "nothing binds";
        return $"{best.At.Column.Name}, {best.At.Row.Name}: {binding}. *{best.Relief.Name}*: "
            + $"**{Words.Of(_result.Judge(best.Difference))}**. {Effect(best.Difference)}";
    }

    private void Reliefs()
    {
        if (_result.Reliefs.Count == 0) return;
        _page.Heading(2, "What relieving brings");
        _page.Paragraph("Each relief is what it sets, added to the command of the point:");
        _page.Table(["relief", "sets"], Study.Reliefs.Select(r => (IReadOnlyList<string>)[r.Name, string.Join(' ', r.Sets.Select(s => $"`{Case.Option(s)}`"))]));
        foreach (var column in _result.Reliefs.GroupBy(r => r.At.Column))
        {
            _page.Heading(3, $"Relieving: {column.Key.Name}");
            _page.Table(
                [Study.Rows.What, "relief", $"{Study.Judgement.Measure.Title}, without", "with", "change", "", "binds then"],
                column.Select(r => (IReadOnlyList<string>)
                [
                    r.At.Row.Name, r.Relief.Name, Digits.Of(r.Difference.Before).ToString(), Digits.Of(r.Difference.After).ToString(),
                    Words.Change(r.Difference.Change), Words.Of(_result.Judge(r.Difference)), Words.Binding(r.BindsThen),
                ]));
            _page.Commands(column.Take(1).Select(r => r.At.Case.With(r.Relief.Sets).Command));
        }
    }
}
