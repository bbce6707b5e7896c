using NRules.Sessions;

namespace NRules.Network;

/// <summary>Joins a fact with the tuples that hold that very fact in a slot.</summary>
internal sealed class SameFactIndex(int slot) : IJoinIndex
{
    public IEqualityComparer<object> Comparer => ReferenceEqualityComparer.Instance;

    public object KeyOf(MatchTuple tuple) => tuple.Row[slot];

    public object KeyOf(Fact fact) => fact;
}
