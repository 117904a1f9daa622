using System.Text;
using GateSim.Experiments;

namespace GateSim.Reporting.Reports;

/// <summary>A report as one HTML file that needs nothing else: pictures, fonts, style and script are within, and nothing is linked.</summary>
public sealed class HtmlReport
{
    private readonly HtmlWriter _html = new();
    // Of all pictures, as they stand in the file: with fonts and the rest it stays below 3 MB.
    private const int MostOfPictures = 1_750_000;

    private readonly Report _report;
    private readonly bool _hasDark;
    private int _charts;

    private HtmlReport(Report report) => (_report, _hasDark) = (report, report.Blocks.OfType<Picture>().Sum(p => (p.Svg.Length + (p.DarkSvg?.Length ?? 0)) * 4L / 3) <= MostOfPictures);

    /// <summary>The same bytes for the same report. The stream stays open.</summary>
    public static void Write(Report report, Stream to)
    {
        var page = new HtmlReport(report);
        page.Document();
        to.Write(Encoding.UTF8.GetBytes(page._html.ToString()));
    }

    private bool HasCharts => PageParts.HasCharts && _report.Blocks.Any(b => b is Picture { Chart: not null });

    private void Document()
    {
        var style = PageParts.Style(HasCharts);
        var script = PageParts.Script(HasCharts);
        _html.Doctype();
        _html.Element("html", [("lang", _report.Language.Code)], () =>
        {
            _html.Element("head", () =>
            {
                _html.Void("meta", ("charset", "utf-8"));
                _html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy(style, script)));
                _html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
                _html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
                _html.Element("title", _report.Title);
                _html.Element("style", () => _html.AsItIs(style));
            });
            _html.Element("body", () =>
            {
                _html.Element("header", Head);
                _html.Element("nav", [("aria-label", ReportWords.Contents.In(_report.Language))], Contents);
                _html.Element("main", () =>
                {
                    foreach (var section in _report.Sections) Section(section);
                });
                _html.Element("footer", Foot);
                _html.Element("script", () => _html.AsItIs(script));
            });
        });
    }

    // Nothing is fetched, sent or run but what was written here.
    private static string Policy(string style, string script) =>
        $"default-src 'none'; img-src data:; font-src data:; style-src {Hash(style)}; script-src {Hash(script)}; base-uri 'none'; form-action 'none'";

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(Convert.FromHexString(ContentHash.Of(Encoding.UTF8.GetBytes(text))))}'";

    private void Head()
    {
        _html.Element("h1", _report.Title);
        if (_report.Question is { } question) _html.Element("p", question, ("class", "question"));
        _html.Element("p", _report.Size, ("class", "size"));
    }

    private void Contents() => _html.Element("ul", () =>
    {
        foreach (var section in _report.Sections) _html.Element("li", () => _html.Element("a", section.Title, ("href", "#" + section.Id)));
    });

    private void Section(ReportSection section) => _html.Element("section", [("id", section.Id)], () =>
    {
        _html.Element("h2", section.Title);
        foreach (var block in section.Blocks) Block(block);
    });

    private void Block(ReportBlock block)
    {
        switch (block)
        {
            case Heading heading: _html.Element($"h{heading.Level}", heading.Text); break;
            case Paragraph said: _html.Element("p", said.Text, ("class", said.Manner == Manner.Plain ? null : said.Manner.ToString().ToLowerInvariant())); break;
            case Items list: List(list.Texts, _html.Text); break;
            case Marked marked: _html.Element("p", () => Pieces(marked.Text)); break;
            case MarkedItems list: List(list.Texts, Pieces); break;
            case Code code: _html.Element("pre", [("tabindex", "0")], () => _html.Element("code", code.Text)); break;
            case ReportTable table: Table(table); break;
            case Picture picture: Figure(picture); break;
            case Folded folded: Details(folded); break;
            default: throw new ArgumentException($"there is no way to write a {block.GetType().Name}");
        }
    }

    private void Details(Folded folded) => _html.Element("details", () =>
    {
        _html.Element("summary", folded.Summary);
        foreach (var block in folded.Blocks) Block(block);
    });

    private void List(IReadOnlyList<string> texts, Action<string> write) => _html.Element("ul", () =>
    {
        foreach (var text in texts) _html.Element("li", () => write(text));
    });

    private void Pieces(string text)
    {
        foreach (var (piece, emphasis) in MarkedText.Pieces(text))
        {
            if (emphasis == Emphasis.None) _html.Text(piece);
            else _html.AsItIs(emphasis == Emphasis.Bold ? $"<strong>{HtmlWriter.Escaped(piece)}</strong>" : $"<code>{HtmlWriter.Escaped(piece)}</code>");
        }
    }

    private void Table(ReportTable table) => _html.Element("div", [("class", "table"), ("tabindex", "0"), ("role", "region"), ("aria-label", table.Title ?? table.Columns[0])], () =>
    {
        _html.Element("table", table.IsOfWords ? [("class", "words")] : [], () =>
        {
            if (table.Title is { } title) _html.Element("caption", title);
            _html.Element("thead", () => _html.Element("tr", () =>
            {
                foreach (var column in table.Columns) Head(column);
            }));
            _html.Element("tbody", () =>
            {
                foreach (var row in table.Rows) _html.Element("tr", () => Row(row));
            });
        });
        if (table.Note is { } note) _html.Element("p", note, ("class", "note"));
    });

    // A head that says nothing is none.
    private void Head(string column)
    {
        if (column.Length == 0) _html.Element("td", column);
        else _html.Element("th", column, ("scope", "col"));
    }

    private void Row(IReadOnlyList<string> cells)
    {
        _html.Element("th", cells[0], ("scope", "row"));
        foreach (var cell in cells.Skip(1)) _html.Element("td", cell);
    }

    private void Figure(Picture picture)
    {
        var chart = HasCharts ? picture.Chart : null;
        _html.Element("figure", [("id", "picture-" + picture.Name), ("data-chart", chart is null ? null : $"chart-{++_charts}")], () =>
        {
            _html.Element("picture", [("tabindex", "0")], () => // on a narrow screen it is moved from side to side, by keys too
            {
                if (_hasDark && picture.DarkSvg is { } dark) _html.Void("source", ("media", "(prefers-color-scheme: dark)"), ("srcset", Svg(dark)));
                _html.Void("img", ("class", _hasDark && picture.DarkSvg is not null ? null : "light"), ("src", Svg(picture.Svg)), ("alt", picture.Caption));
            });
            if (chart is not null) _html.Element("script", [("type", "application/json"), ("id", $"chart-{_charts}")], () => _html.AsItIs(chart.Json(_report.Language)));
            _html.Element("figcaption", picture.Caption);
        });
    }

    private static string Svg(byte[] svg) => "data:image/svg+xml;base64," + Convert.ToBase64String(svg);

    private void Foot() => _html.Element("details", [("class", "licences")], () =>
    {
        _html.Element("summary", ReportWords.Licences.In(_report.Language));
        foreach (var licence in PageParts.Licences(HasCharts)) _html.Element("pre", () => _html.Element("code", licence));
    });
}
