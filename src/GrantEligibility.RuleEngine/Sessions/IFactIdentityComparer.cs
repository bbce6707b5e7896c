namespace NRules;

/// <summary>Tells which facts are the same fact.</summary>
public interface IFactIdentityComparer : IEqualityComparer<object>
{
    /// <summary>The same for facts of one type.</summary>
    /// <typeparam name="TFact">The type.</typeparam>
    IEqualityComparer<TFact> GetComparer<TFact>();
}
