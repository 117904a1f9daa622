using GateSim.Scenarios.Reading.Trees;

namespace GateSim.Scenarios.Reading.Forms;

/// <summary>A key of a mapping: its name, what stands under it, and what it means (for editors).</summary>
internal abstract record Key<TOwner>(string Name, bool IsRequired, string Meaning)
{
    public abstract Form Form { get; }

    /// <summary>The owner's value as it is written; null to leave the key out.</summary>
    public abstract Node? Write(TOwner owner);
}

/// <param name="Of">The owner's value; null where it has none.</param>
/// <param name="Otherwise">What the key means where it is left out.</param>
internal sealed record Key<TOwner, T>(string Name, Form<T> Typed, Func<TOwner, T?> Of, bool IsRequired, T? Otherwise, string Meaning)
    : Key<TOwner>(Name, IsRequired, Meaning)
{
    public override Form Form => Typed;
    public override Node? Write(TOwner owner) => Of(owner) is { } value && Typed.Write(value) is { } node ? node with { Key = Name } : null;
}
