namespace GateSim.Scenarios.Reading.Trees;

/// <summary>A piece of a scenario as it was written, and where.</summary>
internal abstract record Node
{
    public Place At { get; init; } = Place.Nowhere;

    /// <summary>The key under which it stands (for an item of a list, that of the list); empty at the top.</summary>
    public string Key { get; init; } = "";

    /// <summary>It is an item of a list.</summary>
    public bool IsItem { get; init; }

    /// <summary>Where that key stands; for an item where it stands itself.</summary>
    public Place KeyAt { get; init; } = Place.Nowhere;

    /// <summary>Number of nodes, this one and all below it.</summary>
    public abstract int Size { get; }

    public bool IsNull => this is ScalarNode { IsPlain: true, Text: "" or "~" or "null" or "Null" or "NULL" };

    /// <summary>What stands at the end of a path of keys; null where it leads nowhere.</summary>
    public Node? Down(params ReadOnlySpan<string> keys)
    {
        Node? node = this;
        foreach (var key in keys) node = (node as MappingNode)?.Named(key) is { IsNull: false } next ? next : null;
        return node;
    }

    /// <summary>For errors: what stands there.</summary>
    public abstract string Description { get; }
}

/// <param name="IsPlain">Without quotes, so it may be a number; with them it is text.</param>
internal sealed record ScalarNode(string Text, bool IsPlain = true) : Node
{
    /// <summary>What it was written of, where that need not be found again by its text: a distribution of one's own, a log that is in no file.</summary>
    public object? Carried { get; init; }

    /// <summary>The file whose path stands in the text; null where none does.</summary>
    public string? File { get; init; }

    public override int Size => 1;
    public override string Description =>
        IsNull ? "nothing" : NumberText.LooksLikeNumber(Text) && IsPlain ? Quoted.Short(Text) : $"the text {Quoted.Of(Text)}";
}

internal sealed record ListNode(IReadOnlyList<Node> Items) : Node
{
    public override int Size => 1 + Items.Sum(i => i.Size);
    public override string Description => "a list";
}

/// <param name="Entries">Each with its own key; no key twice.</param>
internal sealed record MappingNode(IReadOnlyList<Node> Entries) : Node
{
    public override int Size => 1 + Entries.Sum(e => e.Size);
    public override string Description => "a mapping";

    /// <summary>The entries that are there: <c>key: ~</c> says that it is not.</summary>
    public IEnumerable<Node> Present => Entries.Where(e => !e.IsNull);

    /// <summary>What stands under the key, even a null; null where the key is not named.</summary>
    public Node? Named(string key) => Entries.FirstOrDefault(e => e.Key == key);
}
