namespace NRules.Sessions;

/// <summary>Applies a comparer for one type to facts that are known to be of it.</summary>
internal sealed class TypedIdentityComparer<TFact>(IEqualityComparer<TFact> comparer) : IEqualityComparer<object>
{
    public new bool Equals(object? x, object? y) => comparer.Equals((TFact?)x, (TFact?)y);

    public int GetHashCode(object obj) => comparer.GetHashCode((TFact)obj!);
}
