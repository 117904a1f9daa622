using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace GateSim.Scenarios.Reading.Trees;

/// <summary>Nodes as YAML, a key a line.</summary>
internal static partial class NodeText
{
    // What needs no quotes in any place of a YAML text; more would do, but nothing is lost by quotes.
    [GeneratedRegex(@"\A(?!(?i:null|true|false|yes|no|on|off)\z)[A-Za-z]([A-Za-z0-9_./() -]*[A-Za-z0-9)])?\z")]
    private static partial Regex Safe();

    [GeneratedRegex(@"\A[0-9][0-9.:-]*( (s|min|h|days)|%|( (thousand|million|billion))? VND)?\z")]
    private static partial Regex SafeValue();

    public static string Of(MappingNode root)
    {
        var text = new StringBuilder();
        Entries(root, 0, text);
        return text.ToString();
    }

    /// <summary>On one line.</summary>
    public static string Inline(Node node) => Flow(node);

    private static void Entries(MappingNode mapping, int depth, StringBuilder text)
    {
        foreach (var entry in mapping.Entries)
        {
            text.Append(' ', depth * 2).Append(Quote(entry.Key)).Append(':');
            Value(entry, depth, text);
        }
    }

    private static void Value(Node node, int depth, StringBuilder text)
    {
        switch (node)
        {
            case MappingNode { Entries.Count: > 0 } mapping:
                text.Append('\n');
                Entries(mapping, depth + 1, text);
                break;
            case ListNode { Items.Count: > 0 } list when !list.Items.All(i => i is ScalarNode):
                text.Append('\n');
                foreach (var item in list.Items) text.Append(' ', depth * 2 + 2).Append("- ").Append(Flow(item)).Append('\n');
                break;
            default:
                text.Append(' ').Append(Flow(node)).Append('\n');
                break;
        }
    }

    private static string Flow(Node node) => node switch
    {
        MappingNode { Entries.Count: 0 } => "{}",
        MappingNode mapping => $"{{ {string.Join(", ", mapping.Entries.Select(e => $"{Quote(e.Key)}: {Flow(e)}"))} }}",
        ListNode list => $"[{string.Join(", ", list.Items.Select(Flow))}]",
        ScalarNode { IsPlain: true } scalar when NumberText.IsDecimal(scalar.Text) || SafeValue().IsMatch(scalar.Text) => scalar.Text,
        ScalarNode scalar => Quote(scalar.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static string Quote(string text)
    {
        if (Safe().IsMatch(text)) return text;
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF') quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }
}
