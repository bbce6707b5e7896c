using NRules.Sessions;

namespace NRules.Network;

/// <summary>
/// Gives both sides of a join keys such that only a tuple and a fact with equal keys can pass its conditions.
/// A key is null where it cannot be read.
/// </summary>
internal interface IJoinIndex
{
    IEqualityComparer<object> Comparer { get; }

    object? KeyOf(MatchTuple tuple);

    object? KeyOf(Fact fact);
}
