using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GateSim.Scenarios.Reading.Trees;

/// <summary>One YAML document as nodes with their places. What YAML allows and the scenario language does not ends here.</summary>
internal sealed class TreeReader
{
    private const int Deepest = 64;
    private const int MostNodes = 100_000;

    private readonly Source _source;
    private readonly Desk _desk;
    private readonly Parser _parser;
    private readonly Dictionary<string, Node?> _anchors = [];
    private int _nodes;

    private TreeReader(string text, Source source, Desk desk)
    {
        _source = source;
        _desk = desk;
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>
    /// The document's node; null where it is not one document of sound YAML, which the desk is told. An empty text gives a null node.
    /// </summary>
    public static Node? Read(string text, Source source, Desk desk)
    {
        if (!SourceText.IsPrintable(text, source, desk)) return null;
        var reader = new TreeReader(text, source, desk);
        try
        {
            return reader.Document();
        }
        catch (UnsoundYaml e)
        {
            desk.Report(e.At, e.Message);
        }
        catch (YamlException) when (TabIndentIn(text) is { } tab)
        {
            desk.Report(new Place(source, tab.Line, tab.Column), "a tab stands before the text of this line; YAML is indented with spaces");
        }
        catch (YamlException e)
        {
            desk.Report(reader.At(e.End), $"this is not sound YAML: {Reason(e)}");
        }
        // The parser is not ours: whatever it throws at odd bytes is the file's fault, not the program's.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            desk.Report(new Place(source, 0, 0), "this is not sound YAML");
        }
        return null;
    }

    private Node Document()
    {
        Next<StreamStart>();
        if (_parser.Current is StreamEnd) return new ScalarNode("") { At = At(_parser.Current.Start) };
        Next<DocumentStart>();
        var root = Read(1, "", Place.Nowhere);
        Next<DocumentEnd>();
        if (_parser.Current is DocumentStart second)
            throw new UnsoundYaml(At(second.Start), "a second document begins here; a scenario is one document");
        return root;
    }

    private Node Read(int depth, string key, Place keyAt)
    {
        var at = At(_parser.Current!.Start);
        if (depth > Deepest) throw new UnsoundYaml(at, $"this is nested more than {Deepest} deep");
        if (_parser.Current is NodeEvent { Tag.IsEmpty: false } tagged)
        {
            var tag = tagged.Tag.ToString().Replace("tag:yaml.org,2002:", "!!", StringComparison.Ordinal);
            throw new UnsoundYaml(at, $"the scenario language has no tags such as {Quoted.Short(tag)}");
        }
        if (_parser.Current is AnchorAlias alias) return Repeat(alias, at) with { Key = key, KeyAt = keyAt, IsItem = false };
        Count(1, at);
        var anchor = _parser.Current is NodeEvent { Anchor.IsEmpty: false } named ? named.Anchor.Value : null;
        if (anchor is not null) _anchors[anchor] = null;
        Node node = _parser.Current switch
        {
            Scalar => Value(),
            SequenceStart => Items(depth, key),
            _ => Entries(depth),
        };
        node = node with { At = at, Key = key, KeyAt = keyAt };
        if (anchor is not null) _anchors[anchor] = node;
        return node;
    }

    private ScalarNode Value()
    {
        var scalar = Next<Scalar>();
        return new ScalarNode(scalar.Value, scalar.Style is ScalarStyle.Plain);
    }

    private ListNode Items(int depth, string key)
    {
        Next<SequenceStart>();
        var items = new List<Node>();
        while (_parser.Current is not SequenceEnd) items.Add(Item(Read(depth + 1, key, Place.Nowhere)));
        Next<SequenceEnd>();
        return new ListNode(items);

        static Node Item(Node node) => node with { IsItem = true, KeyAt = node.At };
    }

    private MappingNode Entries(int depth)
    {
        Next<MappingStart>();
        var entries = new List<Node>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (_parser.Current is not MappingEnd)
        {
            var keyNode = Read(depth + 1, "", Place.Nowhere);
            var key = keyNode is ScalarNode { Text.Length: > 0 } text ? text.Text : null;
            if (key is null) _desk.Report(keyNode.At, $"a key is a text, not {keyNode.Description}");
            else if (key == "<<") _desk.Report(keyNode.At, "\"<<\" is not a key: YAML 1.2 has no merge keys, and scenarios use \"extends\"");
            else if (!keys.Add(key)) _desk.Report(keyNode.At, $"the key {Quoted.Of(key)} stands here a second time");
            else { entries.Add(Read(depth + 1, key, keyNode.At)); continue; }
            Read(depth + 1, "", Place.Nowhere);
        }
        Next<MappingEnd>();
        return new MappingNode(entries);
    }

    private Node Repeat(AnchorAlias alias, Place at)
    {
        Next<AnchorAlias>();
        if (!_anchors.TryGetValue(alias.Value.Value, out var node))
            throw new UnsoundYaml(at, $"nothing before this is anchored as {Quoted.Of(alias.Value.Value)}");
        if (node is null) throw new UnsoundYaml(at, $"the alias {Quoted.Of(alias.Value.Value)} stands within what it repeats");
        Count(node.Size, at);
        return node;
    }

    private void Count(int nodes, Place at)
    {
        _nodes += nodes;
        if (_nodes > MostNodes) throw new UnsoundYaml(at, $"with what its aliases repeat, this holds more than {MostNodes:N0} values");
    }

    private T Next<T>() where T : ParsingEvent
    {
        if (_parser.Current is null) _parser.MoveNext();
        var current = _parser.Current as T ?? throw new InvalidOperationException();
        _parser.MoveNext();
        return current;
    }

    private Place At(Mark mark) => new(_source, (int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    private static (int Line, int Column)? TabIndentIn(string text)
    {
        foreach (var (index, line) in text.Split('\n').Index())
        {
            var indent = line.AsSpan()[..^line.AsSpan().TrimStart(" \t").Length];
            if (indent.IndexOf('\t') is >= 0 and var tab && indent.Length < line.TrimEnd().Length) return (index + 1, tab + 1);
        }
        return null;
    }

    private static string Reason(YamlException e)
    {
        // "(Line: 3, Col: 5, Idx: 40) - (Line: 3, Col: 6, Idx: 41): While parsing …": the place is said already.
        var message = e.Message;
        var colon = message.StartsWith("(Line:", StringComparison.Ordinal) ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        return Quoted.Short((colon < 0 ? message : message[(colon + 3)..]).TrimEnd('.'));
    }

    private sealed class UnsoundYaml(Place at, string message) : Exception(message)
    {
        public Place At { get; } = at;
    }
}
