namespace NRules.Fluent.Dsl;

/// <summary>A query that ends in a collection, which may still be sorted or made a lookup.</summary>
/// <typeparam name="TSource">Type of the collection.</typeparam>
public interface ICollectQuery<TSource> : IQuery<TSource>;
