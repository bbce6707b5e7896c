namespace NRules.Fluent.Dsl;

/// <summary>A query that ends in a sorted collection, which may be sorted further.</summary>
/// <typeparam name="TSource">Type of the collection.</typeparam>
public interface IOrderedQuery<TSource> : IQuery<TSource>;
