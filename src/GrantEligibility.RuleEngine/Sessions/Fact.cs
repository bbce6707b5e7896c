using NRules.Network;
using NRules.RuleModel;

namespace NRules.Sessions;

/// <summary>
/// One thing known in a session: what the host inserted, what a rule yielded, or what the network made of these
/// (an aggregate, the value of a <c>Let</c>). Its value may change; the object stays for as long as the fact is known.
/// </summary>
internal class Fact : IFact
{
    public Fact(object? value, Type declaredType, IFactSource? source = null)
    {
        Value = value;
        DeclaredType = declaredType;
        Source = source;
    }

    public object? Value { get; set; }

    public Type Type => Value?.GetType() ?? DeclaredType;

    /// <summary>The type of a value that is null.</summary>
    public Type DeclaredType { get; set; }

    public IFactSource? Source { get; set; }

    /// <summary>The first of its entries in alpha memories; null if it is in none.</summary>
    public FactEntry? FirstEntry { get; set; }

    /// <summary>The type nodes that took it; set as it comes to the network.</summary>
    public TypeNode[] TypeNodes { get; set; } = [];

    /// <summary>The hash by which working memory finds it.</summary>
    public int IdentityHash { get; set; }

    /// <summary>Its place among all facts of a pass, in the order they came; negative if it is not one of them, but made on the way.</summary>
    public int Number { get; set; } = -1;

    /// <summary>Whether the network knows this fact; false for a linked fact that waits to be propagated.</summary>
    public bool IsPropagated { get; set; }

    /// <summary>Whether a batch is about to retract it.</summary>
    public bool IsLeaving { get; set; }

    /// <summary>The neighbours in working memory, which keeps facts in the order they came.</summary>
    public Fact? Previous { get; set; }

    public Fact? Next { get; set; }
}
