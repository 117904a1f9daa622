using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>A mapping while it is made into a value: each key is read with its own form.</summary>
internal sealed class Entries<TOwner>(MappingNode mapping, Desk desk)
{
    /// <summary>The name under which the mapping stands.</summary>
    public string Name => mapping.Key;

    public MappingNode Mapping => mapping;

    public Desk Desk => desk;

    /// <summary>The value of a key that always has one.</summary>
    public T Get<T>(Key<TOwner, T> key) => Node(key) is { } node ? key.Typed.Read(node, desk)
        : key.IsRequired ? key.Typed.StandIn : key.Otherwise ?? key.Typed.StandIn;

    /// <summary>The value of a key, or its default, which may be none.</summary>
    public T? Find<T>(Key<TOwner, T> key) => Node(key) is { } node ? key.Typed.Read(node, desk) : key.Otherwise;

    /// <summary>What stands under the key; null where it is left out.</summary>
    public Node? Node(Key<TOwner> key) => mapping.Named(key.Name) is { IsNull: false } node ? node : null;
}
