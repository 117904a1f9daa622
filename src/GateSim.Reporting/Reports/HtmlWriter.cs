using System.Text;

namespace GateSim.Reporting.Reports;

/// <summary>HTML while it is written. Texts and attributes are escaped; what goes in as it is has a method that says so.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _text = new();

    /// <summary>The declaration by which it is HTML5.</summary>
    public void Doctype() => _text.Append("<!DOCTYPE html>\n");

    /// <param name="attributes">Name and value; one whose value is null is left out, one that has none is written as <c>""</c>.</param>
    public void Element(string name, IReadOnlyList<(string Name, string? Value)> attributes, Action? content = null)
    {
        Open(name, attributes);
        content?.Invoke();
        _text.Append("</").Append(name).Append(">\n");
    }

    public void Element(string name, Action content) => Element(name, [], content);

    public void Element(string name, string text, params (string Name, string? Value)[] attributes) => Element(name, attributes, () => Text(text));

    /// <summary>An element that has no content and no end: <c>meta</c>, <c>img</c>.</summary>
    public void Void(string name, params (string Name, string? Value)[] attributes)
    {
        Open(name, attributes);
        _text.Append('\n');
    }

    public void Text(string text) => _text.Append(Escaped(text));

    /// <summary>Of our own making: style, script, data that were escaped otherwise.</summary>
    public void AsItIs(string html) => _text.Append(html);

    public override string ToString() => _text.ToString();

    /// <summary>For text and for attributes in quotes; what HTML cannot hold at all is left out.</summary>
    public static string Escaped(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&': escaped.Append("&amp;"); break;
                case '<': escaped.Append("&lt;"); break;
                case '>': escaped.Append("&gt;"); break;
                case '"': escaped.Append("&quot;"); break;
                case '\'': escaped.Append("&#39;"); break;
                case '\r': break;
                case < ' ' and not '\n' and not '\t': break;
                case >= 0x7f and <= 0x9f: break;
                default: escaped.Append(rune.ToString()); break;
            }
        }
        return escaped.ToString();
    }

    private void Open(string name, IReadOnlyList<(string Name, string? Value)> attributes)
    {
        _text.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null) _text.Append(' ').Append(attribute).Append("=\"").Append(Escaped(value)).Append('"');
        }
        _text.Append('>');
    }
}
